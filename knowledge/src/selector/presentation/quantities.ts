import type { FormattedQuantity } from '@tradewind/schema/contracts/selector'
import { formatSpecification, type Parameter } from '@tradewind/schema/ontology'
import { convertWithin, decimalsOf, displayUnit, formatInUnit, withoutNoise } from '@tradewind/schema/units'
import type { Audience } from './audience.ts'

/** Stored values with more decimals than this came out of a conversion, not off a data sheet. */
const DATA_SHEET_DECIMALS = 3

const isWritten = (value: number): boolean => decimalsOf(value) <= DATA_SHEET_DECIMALS

/** What was asked, as it was asked where that can be seen; else to four digits (19.9983 N·m was 14.75 lbf·ft). */
function presentable(value: number): number {
  const clean = withoutNoise(value)
  return isWritten(clean) ? clean : Number(clean.toPrecision(4))
}

/** A wanted number or range, stored unit in, buyer's unit and language out. */
export function quantityText(parameter: Parameter, min: number, max: number, audience: Audience): string {
  const { locale, unitSystem } = audience
  if (parameter.kind !== 'number' && parameter.kind !== 'range') return ''
  if (isWritten(min) && isWritten(max)) {
    if (parameter.kind === 'range')
      return formatSpecification(parameter.code, { kind: 'range', min, max }, locale, unitSystem)
    if (min === max) return formatSpecification(parameter.code, { kind: 'number', value: min }, locale, unitSystem)
  }
  const shown = displayUnit(parameter.unit, unitSystem, Math.max(Math.abs(min), Math.abs(max)))
  const [low, high] = [min, max].map((end) => presentable(convertWithin(end, parameter.unit, shown))) as [
    number,
    number,
  ]
  const plusMinus = parameter.kind === 'number' && parameter.plusMinus === true
  return formatInUnit(low === high ? low : { min: low, max: high }, shown, locale, { plusMinus })
}

/** A difference of two stored values, at most three digits, in the unit the limit is shown in. Kelvin as degrees. */
export function differenceQuantity(
  parameter: Parameter,
  limit: number,
  amount: number,
  audience: Audience,
): FormattedQuantity | undefined {
  if (parameter.kind !== 'number' && parameter.kind !== 'range') return undefined
  const shown = displayUnit(parameter.unit, audience.unitSystem, limit)
  const apart = convertWithin(limit + amount, parameter.unit, shown) - convertWithin(limit, parameter.unit, shown)
  const value = Number(Math.abs(apart).toPrecision(3))
  return { value, unit: shown, text: formatInUnit(value, shown, audience.locale) }
}
