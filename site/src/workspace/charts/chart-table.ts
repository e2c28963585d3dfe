import type { ChartSpec } from './chart-spec.ts'

export interface ChartTable {
  readonly head: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly href?: string }[]
}

const NOTHING = '–'

/** The same figures as the chart's, as text: the first column names the row. */
export function chartTable(spec: ChartSpec): ChartTable {
  if (spec.kind === 'scatter') return scatterTable(spec)
  if (spec.kind === 'funnel' || spec.kind === 'pie') {
    const { items, itemLabel, valueLabel, noteLabel, format } = spec
    return {
      head: [itemLabel, valueLabel, ...(noteLabel === undefined ? [] : [noteLabel])],
      rows: items.map(({ label, value, note, href }) => ({
        cells: [label, format(value), ...(noteLabel === undefined ? [] : [note ?? NOTHING])],
        ...(href === undefined ? {} : { href }),
      })),
    }
  }
  const { categories, categoryLabel, series, format, target, hrefs } = spec
  const written = (value: number | null | undefined): string =>
    value === null || value === undefined ? NOTHING : format(value)
  return {
    head: [
      categoryLabel,
      ...series.flatMap(({ name, band }) => (band === undefined ? [name] : [name, band.name])),
      ...(target === undefined ? [] : [target.label]),
    ],
    rows: categories.map((category, index) => {
      const href = hrefs?.[index]
      return {
        cells: [
          category,
          ...series.flatMap(({ values, band }) => {
            const value = written(values[index])
            if (band === undefined) return [value]
            const [low, high] = [band.low[index] ?? null, band.high[index] ?? null]
            return [value, low === null || high === null ? NOTHING : `${format(low)} – ${format(high)}`]
          }),
          ...(target === undefined ? [] : [format(target.value)]),
        ],
        ...(href === undefined ? {} : { href }),
      }
    }),
  }
}

function scatterTable(spec: Extract<ChartSpec, { kind: 'scatter' }>): ChartTable {
  const { points, xLabel, yLabel, formatX, formatY, pointLabel } = spec
  const named = pointLabel !== undefined
  return {
    head: [...(named ? [pointLabel] : []), xLabel, yLabel],
    rows: points.map(({ x, y, label }) => ({
      cells: [...(named ? [label ?? NOTHING] : []), formatX(x), formatY(y)],
    })),
  }
}
