import type { Locale } from '../locales.ts'
import { UNIT_CODES, type UnitCode } from '../units/codes.ts'
import { UNIT_SYMBOLS } from '../units/symbols.ts'
import { INTERNATIONAL_SYNONYMS } from '../units/synonyms/international.ts'
import type { UnitSynonyms } from '../units/synonyms/terms.ts'

export type UnitWords = Readonly<Record<UnitCode, { readonly symbol: string; readonly synonyms: readonly string[] }>>

/** Symbol and every spelling of each unit in one language: its own ones first, then the international ones. */
export function unitWords(locale: Locale, synonyms: UnitSynonyms): UnitWords {
  const words: Partial<Record<UnitCode, UnitWords[UnitCode]>> = {}
  for (const unit of UNIT_CODES) {
    words[unit] = {
      symbol: UNIT_SYMBOLS[locale][unit],
      synonyms: [...new Set([...synonyms[unit], ...INTERNATIONAL_SYNONYMS[unit]])],
    }
  }
  return words as UnitWords
}
