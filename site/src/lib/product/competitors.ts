import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { formatSpecification, type ParameterCode, parameterLabel } from '@tradewind/schema/ontology'
import type { Product } from '../cms/documents.ts'
import { formatDay } from '../format/dates.ts'

export interface CompetitorTable {
  readonly columns: readonly {
    readonly competitor: string
    readonly model: string
    readonly sample: boolean
    readonly sources: readonly string[]
  }[]
  readonly rows: readonly {
    readonly code: string
    readonly label: string
    readonly own: string | undefined
    readonly theirs: readonly (string | undefined)[]
  }[]
}

/** Our figures beside those of other makers' models, each column with its sources and the day they were noted. */
export function competitorTable(product: Product, locale: Locale, units: UnitSystem): CompetitorTable {
  const columns = new Map<
    string,
    { competitor: string; model: string; sample: boolean; sources: Set<string>; values: Map<string, string> }
  >()
  const codes: string[] = []
  for (const { competitor, model, figure, source, asOf, sample } of product.comparisons) {
    const { code } = figure.parameter
    const value = figure.values[code as ParameterCode]
    if (value === undefined) continue
    if (!codes.includes(code)) codes.push(code)
    const key = `${competitor} ${model}`
    const column = columns.get(key) ?? { competitor, model, sample: false, sources: new Set(), values: new Map() }
    column.sample ||= sample
    column.sources.add(`${source}, ${formatDay(asOf, locale) ?? asOf}`)
    column.values.set(code, formatSpecification(code, value, locale, units))
    columns.set(key, column)
  }
  const list = [...columns.values()]
  return {
    columns: list.map(({ competitor, model, sample, sources }) => ({
      competitor,
      model,
      sample,
      sources: [...sources],
    })),
    rows: codes.map((code) => {
      const own = product.specifications[code as ParameterCode]
      return {
        code,
        label: parameterLabel(code, locale),
        own: own === undefined ? undefined : formatSpecification(code, own, locale, units),
        theirs: list.map((column) => column.values.get(code)),
      }
    }),
  }
}
