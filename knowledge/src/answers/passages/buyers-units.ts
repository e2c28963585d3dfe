import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { convertForDisplay, displayUnit, formatInUnit } from '@tradewind/schema/units'
import { plain } from '../../gate/reading/normalise.ts'
import { readQuantities } from '../../gate/reading/quantities.ts'
import { isUnitCode } from '../../gate/reading/units.ts'

/**
 * A sentence with each figure followed by what it is in the buyer's units: "15 to 80 N·m (11–59 lbf·ft)". The original
 * stays. Only where the letters of the text are those of its plain form, so that places are the same.
 */
export function inBuyersUnits(sentence: string, locale: Locale, unitSystem: UnitSystem): string {
  const text = plain(sentence)
  if (text.length !== sentence.length) return sentence
  let shown = sentence
  for (const { end, ends, unit } of readQuantities(text, locale).reverse()) {
    const [low, high] = ends
    if (unit === undefined || !isUnitCode(unit.code)) continue
    const target = displayUnit(unit.code, unitSystem, high?.value ?? low.value)
    if (target === unit.code) continue
    const convert = (value: number) => convertForDisplay(value, unit.code as never, target)
    const quantity = high === undefined ? convert(low.value) : { min: convert(low.value), max: convert(high.value) }
    shown = `${shown.slice(0, end)} (${formatInUnit(quantity, target, locale)})${shown.slice(end)}`
  }
  return shown
}
