import type { EChartsCoreOption } from 'echarts/core'
import type { ChartLook } from './chart-look.ts'
import type { ChartSeries, ChartSpec } from './chart-spec.ts'

type Axes = Extract<ChartSpec, { kind: 'bar' | 'line' }>

/** Milliseconds: long enough to see where something went. */
const MOTION = 150

/** What ECharts is told to draw. Pure: look and figures in, option out. */
export function chartOption(spec: ChartSpec, look: ChartLook): EChartsCoreOption {
  return { ...frameOf(look), ...drawingOf(spec, look) }
}

function drawingOf(spec: ChartSpec, look: ChartLook): EChartsCoreOption {
  switch (spec.kind) {
    case 'funnel':
      return funnelOption(spec, look)
    case 'pie':
      return pieOption(spec, look)
    case 'scatter':
      return scatterOption(spec, look)
    default:
      return axesOption(spec, look)
  }
}

function frameOf(look: ChartLook): EChartsCoreOption {
  return {
    color: [...look.palette],
    textStyle: { fontFamily: look.fontFamily, fontSize: look.fontSize, color: look.text },
    animation: !look.still,
    animationDuration: MOTION,
    animationDurationUpdate: MOTION,
    aria: { enabled: false },
  }
}

/** Drawn into the canvas: a tooltip of HTML would need inline styles, which the content security policy refuses. */
function tooltipOf(look: ChartLook, formatter: (params: unknown) => string, trigger: 'item' | 'axis'): object {
  return {
    trigger,
    renderMode: 'richText',
    confine: true,
    backgroundColor: look.surface,
    borderColor: look.line,
    textStyle: { color: look.text, fontSize: look.fontSize, fontFamily: look.fontFamily },
    formatter,
  }
}

const indexOf = (params: unknown): number => {
  const first = Array.isArray(params) ? params[0] : params
  return (first as { dataIndex?: number } | undefined)?.dataIndex ?? 0
}

function funnelOption(spec: Extract<ChartSpec, { kind: 'funnel' | 'pie' }>, look: ChartLook): EChartsCoreOption {
  const written = (index: number): string => {
    const item = spec.items[index]
    if (item === undefined) return ''
    return [`${item.label}: ${spec.format(item.value)}`, item.note].filter(Boolean).join(' · ')
  }
  const most = Math.max(1, ...spec.items.map((item) => item.value))
  return {
    tooltip: tooltipOf(look, (params) => written(indexOf(params)), 'item'),
    series: [
      {
        type: 'funnel',
        sort: 'none',
        gap: 2,
        min: 0,
        max: most,
        minSize: '4%',
        top: 4,
        bottom: 4,
        left: '2%',
        width: '96%',
        label: {
          position: 'inside',
          color: look.text,
          // A plate of its own: readable on any colour, and beside a step too narrow for it.
          backgroundColor: look.surface,
          padding: [3, 8],
          borderRadius: 3,
          fontSize: look.fontSize,
          formatter: (params: unknown) => written(indexOf(params)),
        },
        itemStyle: { borderWidth: 0 },
        emphasis: { label: { fontWeight: 'bold' } },
        data: spec.items.map((item, index) => ({
          name: item.label,
          value: item.value,
          // One colour growing paler: the steps are parts of one thing.
          itemStyle: { color: look.palette[0], opacity: 1 - (0.55 * index) / Math.max(1, spec.items.length - 1) },
        })),
      },
    ],
  }
}

function pieOption(spec: Extract<ChartSpec, { kind: 'funnel' | 'pie' }>, look: ChartLook): EChartsCoreOption {
  const written = (index: number): string => {
    const item = spec.items[index]
    return item === undefined ? '' : `${item.label}: ${spec.format(item.value)}`
  }
  return {
    tooltip: tooltipOf(look, (params) => written(indexOf(params)), 'item'),
    series: [
      {
        type: 'pie',
        radius: ['45%', '75%'],
        clockwise: !look.rightToLeft,
        label: { color: look.text, fontSize: look.fontSize, formatter: (params: unknown) => written(indexOf(params)) },
        itemStyle: { borderColor: look.surface, borderWidth: 2 },
        data: spec.items.map((item) => ({ name: item.label, value: item.value })),
      },
    ],
  }
}

function scatterOption(spec: Extract<ChartSpec, { kind: 'scatter' }>, look: ChartLook): EChartsCoreOption {
  const axis = (name: string, format: (value: number) => string) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap: 32,
    scale: spec.diagonal === undefined,
    ...(spec.diagonal === undefined ? {} : { min: 0, max: 1 }),
    axisLabel: { formatter: format, color: look.quiet },
    splitLine: { lineStyle: { color: look.line } },
  })
  return {
    tooltip: tooltipOf(
      look,
      (params) => {
        const point = spec.points[indexOf(params)]
        if (point === undefined) return ''
        const figures = `${spec.xLabel}: ${spec.formatX(point.x)}\n${spec.yLabel}: ${spec.formatY(point.y)}`
        return point.label === undefined ? figures : `${point.label}\n${figures}`
      },
      'item',
    ),
    grid: { left: 56, right: 24, top: 16, bottom: 48 },
    xAxis: { ...axis(spec.xLabel, spec.formatX), inverse: look.rightToLeft },
    yAxis: { ...axis(spec.yLabel, spec.formatY), position: look.rightToLeft ? 'right' : 'left', nameGap: 44 },
    series: [
      {
        type: 'scatter',
        symbolSize: (_value: unknown, params: unknown) => 2 * (spec.points[indexOf(params)]?.radius ?? 5),
        data: spec.points.map(({ x, y }) => [x, y]),
      },
      ...(spec.diagonal === undefined ? [] : [diagonalOf(spec.diagonal, look)]),
    ],
  }
}

function diagonalOf(name: string, look: ChartLook): object {
  return {
    type: 'line',
    name,
    silent: true,
    symbol: 'none',
    lineStyle: { type: 'dashed', color: look.quiet, width: 1 },
    data: [
      [0, 0],
      [1, 1],
    ],
  }
}

function axesOption(spec: Axes, look: ChartLook): EChartsCoreOption {
  const lying = spec.kind === 'bar' && spec.lying === true
  const category = {
    type: 'category',
    data: [...spec.categories],
    // Time and order run the way the reader reads; of lying bars the first stands on top.
    inverse: lying || look.rightToLeft,
    boundaryGap: spec.kind === 'bar',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: { color: look.quiet, hideOverlap: true },
    ...(lying && look.rightToLeft ? { position: 'right' } : {}),
  }
  const value = {
    type: 'value',
    position: look.rightToLeft ? 'right' : 'left',
    axisLabel: { formatter: spec.format, color: look.quiet },
    splitLine: { lineStyle: { color: look.line } },
    ...(lying ? { position: 'bottom', inverse: look.rightToLeft } : {}),
  }
  const named = spec.series.length > 1 || spec.series.some((one) => one.band !== undefined) || spec.target !== undefined
  return {
    tooltip: tooltipOf(look, (params) => axisWords(spec, indexOf(params)), 'axis'),
    legend: {
      show: named,
      bottom: 0,
      align: look.rightToLeft ? 'right' : 'left',
      textStyle: { color: look.text, fontSize: look.fontSize },
      data: spec.series.map((one) => one.name),
    },
    grid: { left: 8, right: 8, top: 16, bottom: named ? 32 : 8, containLabel: true },
    ...(lying ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value }),
    series: spec.series.flatMap((one, index) => seriesOf(spec, one, index, look)),
  }
}

/** What the tooltip says at a category: the interval stands behind its line's figure. */
function axisWords(spec: Axes, index: number): string {
  const lines = spec.series.flatMap(({ name, values, band }) => {
    const value = values[index]
    if (value === null || value === undefined) return []
    const [low, high] = [band?.low[index], band?.high[index]]
    const known = low !== null && low !== undefined && high !== null && high !== undefined
    return [`${name}: ${spec.format(value)}${known ? ` (${spec.format(low)} – ${spec.format(high)})` : ''}`]
  })
  return [spec.categories[index] ?? '', ...lines].join('\n')
}

function seriesOf(spec: Axes, one: ChartSeries, index: number, look: ChartLook): object[] {
  const colour = look.palette[index % look.palette.length]
  const target = index === 0 && spec.target !== undefined ? { markLine: markLineOf(spec.target, look) } : {}
  if (spec.kind === 'bar')
    return [
      {
        type: 'bar',
        name: one.name,
        data: [...one.values],
        barMaxWidth: 36,
        itemStyle: { color: colour },
        ...(spec.stacked === true ? { stack: 'all' } : {}),
        ...target,
      },
    ]
  const line = {
    type: 'line',
    name: one.name,
    data: [...one.values],
    symbolSize: 6,
    connectNulls: false,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: 2, type: one.dashed === true ? 'dashed' : 'solid' },
    z: 3,
    ...target,
  }
  return one.band === undefined ? [line] : [...bandOf(one.band, index, colour), line]
}

/** An area between low and high: an unseen line at low, and the difference stacked on it. */
function bandOf(band: NonNullable<ChartSeries['band']>, index: number, colour: string | undefined): object[] {
  const unseen = {
    type: 'line',
    stack: `band-${index}`,
    stackStrategy: 'all',
    symbol: 'none',
    silent: true,
    lineStyle: { opacity: 0 },
    tooltip: { show: false },
  }
  const width = band.high.map((high, at) => {
    const low = band.low[at]
    return high === null || low === null || low === undefined ? null : high - low
  })
  return [
    { ...unseen, name: `${band.name} low`, data: [...band.low] },
    { ...unseen, name: band.name, data: width, areaStyle: { color: colour, opacity: 0.18 } },
  ]
}

function markLineOf(target: NonNullable<Axes['target']>, look: ChartLook): object {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: look.warning, type: 'dashed', width: 2 },
    label: {
      formatter: target.label,
      color: look.text,
      position: look.rightToLeft ? 'insideStartTop' : 'insideEndTop',
    },
    data: [{ yAxis: target.value }],
  }
}
