import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import { UNIT_SYMBOLS } from '@tradewind/schema/units'

/** A unit system by its two best-known units, as the language prints them: "N·m · kg". */
export function unitsLabel(system: UnitSystem, locale: Locale): string {
  const symbols = UNIT_SYMBOLS[locale]
  return system === 'metric' ? `${symbols['N.m']} · ${symbols.kg}` : `${symbols['lbf.ft']} · ${symbols.lb}`
}
