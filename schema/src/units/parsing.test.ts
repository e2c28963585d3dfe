import { describe, expect, test } from 'vitest'
import { LOCALES } from '../locales.ts'
import { UNIT_CODES, type UnitCode } from './codes.ts'
import { foldUnit } from './fold.ts'
import { parseUnit } from './parsing.ts'
import { UNIT_SYMBOLS } from './symbols.ts'
import { UNIT_SYNONYMS } from './synonyms/index.ts'
import { INTERNATIONAL_SYNONYMS } from './synonyms/international.ts'

const spellings = (locale: (typeof LOCALES)[number], unit: UnitCode) => [
  unit,
  UNIT_SYMBOLS[locale][unit],
  ...UNIT_SYNONYMS[locale][unit],
  ...INTERNATIONAL_SYNONYMS[unit],
]

describe.each(LOCALES)('%s', (locale) => {
  test('every code, symbol and synonym is understood as its unit', () => {
    const wrong = UNIT_CODES.flatMap((unit) =>
      spellings(locale, unit)
        .filter((spelling) => parseUnit(spelling, locale) !== unit)
        .map((spelling) => `${spelling}: ${parseUnit(spelling, locale)} instead of ${unit}`),
    )
    expect(wrong).toEqual([])
  })

  test('no spelling stands for two units', () => {
    const owners = new Map<string, UnitCode>()
    const doubles: string[] = []
    for (const unit of UNIT_CODES) {
      for (const spelling of spellings(locale, unit)) {
        const key = foldUnit(spelling)
        const owner = owners.get(key)
        if (owner !== undefined && owner !== unit) doubles.push(`${spelling}: ${owner} and ${unit}`)
        owners.set(key, unit)
      }
    }
    expect(doubles).toEqual([])
  })

  test('every unit has a symbol and a spelling of the language', () => {
    for (const unit of UNIT_CODES) {
      expect(UNIT_SYMBOLS[locale][unit].trim()).not.toBe('')
      expect(UNIT_SYNONYMS[locale][unit].length).toBeGreaterThan(0)
      expect(UNIT_SYNONYMS[locale][unit].filter((spelling) => spelling === '')).toEqual([])
    }
  })
})

test('spelling habits do not count', () => {
  for (const text of ['NM', 'n m', 'N·m', 'N-m', ' N.m ', 'ＮＭ', '\u2068N·m\u2069'])
    expect(parseUnit(text)).toBe('N.m')
  for (const text of ['ft-lbs', 'Ft.Lb', 'FT LB', 'lbf·ft']) expect(parseUnit(text)).toBe('lbf.ft')
  expect(parseUnit('㎏')).toBe('kg')
  expect(parseUnit('بوصه', 'ar')).toBe('in')
})

test('the own language goes first, the others help out, nonsense is no unit', () => {
  expect(parseUnit('牛米')).toBe('N.m')
  expect(parseUnit('Zoll', 'en')).toBe('in')
  expect(parseUnit('parsec')).toBeUndefined()
  expect(parseUnit('')).toBeUndefined()
  expect(parseUnit(' · ')).toBeUndefined()
})
