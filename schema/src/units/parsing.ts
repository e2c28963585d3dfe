import { LOCALES, type Locale } from '../locales.ts'
import { UNIT_CODES, type UnitCode } from './codes.ts'
import { foldUnit } from './fold.ts'
import { UNIT_SYMBOLS } from './symbols.ts'
import { UNIT_SYNONYMS } from './synonyms/index.ts'
import { INTERNATIONAL_SYNONYMS } from './synonyms/international.ts'

type Index = ReadonlyMap<string, UnitCode>

const indexes = new Map<Locale | 'international', Index>()

function buildIndex(spellings: (unit: UnitCode) => readonly string[]): Index {
  const index = new Map<string, UnitCode>()
  for (const unit of UNIT_CODES) {
    for (const spelling of spellings(unit)) index.set(foldUnit(spelling), unit)
  }
  return index
}

/** Built at the first question: most pages never parse a unit. */
function indexOf(key: Locale | 'international'): Index {
  let index = indexes.get(key)
  if (index === undefined) {
    index =
      key === 'international'
        ? buildIndex((unit) => [unit, ...INTERNATIONAL_SYNONYMS[unit]])
        : buildIndex((unit) => [UNIT_SYMBOLS[key][unit], ...UNIT_SYNONYMS[key][unit]])
    indexes.set(key, index)
  }
  return index
}

/**
 * The unit a person means: "Nm", "ft-lbs", "牛米", "Zoll". Looks in the given language first, then at international
 * symbols, then in the other languages; undefined when none knows it. Case, dots, dashes and spaces do not count.
 */
export function parseUnit(text: string, locale?: Locale): UnitCode | undefined {
  const key = foldUnit(text)
  if (key === '') return undefined
  const order = locale === undefined ? [] : [locale]
  for (const source of [...order, 'international' as const, ...LOCALES]) {
    const found = indexOf(source).get(key)
    if (found !== undefined) return found
  }
  return undefined
}
