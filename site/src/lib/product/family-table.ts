import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { formatSpecification, PARAMETERS, type ParameterCode } from '@tradewind/schema/ontology'
import type { ProductHead } from '../cms/documents.ts'

/** What tells the models of a family apart, most telling first. */
const TELLING: readonly ParameterCode[] = [
  'torqueRange',
  'torqueAccuracy',
  'freeSpeed',
  'channels',
  'programs',
  'weight',
  'length',
  'drive',
  'batteryVoltage',
  'airConsumption',
  'sampleRate',
  'protocols',
  'ipClass',
]

const MOST_COLUMNS = 6

/** Parameters for the columns: stated by most models and not the same for all of them. */
export function tableColumns(products: readonly ProductHead[]): readonly ParameterCode[] {
  const varies = (code: ParameterCode): boolean => {
    const values = products.flatMap(({ specifications }) =>
      specifications[code] === undefined ? [] : [JSON.stringify(specifications[code])],
    )
    return values.length * 2 > products.length && new Set(values).size > 1
  }
  const ordered = [...TELLING, ...PARAMETERS.map(({ code }) => code).filter((code) => !TELLING.includes(code))]
  return ordered.filter(varies).slice(0, MOST_COLUMNS)
}

export interface FamilyRow {
  readonly product: ProductHead
  readonly cells: readonly (string | undefined)[]
}

/** One row per model, by rising torque where the family has one. */
export function tableRows(
  products: readonly ProductHead[],
  columns: readonly ParameterCode[],
  locale: Locale,
  units: UnitSystem,
): readonly FamilyRow[] {
  const torque = ({ specifications }: ProductHead): number =>
    specifications.torqueRange?.kind === 'range' ? specifications.torqueRange.max : 0
  return [...products]
    .sort((one, other) => torque(one) - torque(other) || one.sku.localeCompare(other.sku, 'en', { numeric: true }))
    .map((product) => ({
      product,
      cells: columns.map((code) => {
        const value = product.specifications[code]
        return value === undefined ? undefined : formatSpecification(code, value, locale, units)
      }),
    }))
}
