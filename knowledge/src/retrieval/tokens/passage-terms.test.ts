import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { findingGrams, findingTerms, passageTerms } from './passage-terms.ts'

const termsOf = (text: string, locale: Locale) => passageTerms({ text, locale, title: '', headings: [], skus: [] })
const found = (text: string, locale: Locale): ReadonlySet<string> => new Set(findingTerms(termsOf(text, locale)))

describe('forms of a word have one term', () => {
  test.each([
    ['en', 'calibrated', 'calibration'],
    ['en', 'wrench', 'Wrenches'],
    ['de', 'Gerät', 'Geräte'],
    ['de', 'Kalibrierung', 'Kalibrierungen'],
    ['es', 'llave dinamométrica', 'llaves dinamometricas'],
    ['es', 'calibración', 'calibraciones'],
    ['pt', 'calibração', 'calibrações'],
    ['pt', 'torquímetros', 'torquimetro'],
    ['ar', 'المفتاح', 'مفتاح'],
    ['ar', 'بشحنة', 'الشحنة'],
    ['ar', 'لاعبين', 'اللاعبون'],
    ['ar', 'السرعة', 'السرعه'],
  ] as const)('%s: %s and %s', (locale, one, other) => {
    expect([...found(one, locale)]).toEqual([...found(other, locale)])
  })

  test('but not across languages', () => {
    expect([...found('dies', 'de')]).not.toEqual([...found('dies', 'en')])
  })
})

describe('Chinese and Japanese', () => {
  test('words are found whatever the segmenter makes of them', () => {
    expect(found('扭矩扳手的校准', 'zh')).toEqual(new Set(['扭矩', '扳手', '的', '校准', '矩扳', '手的', '的校']))
    expect(found('トルクレンチ', 'ja').has('レン')).toBe(true)
  })
})

test.each(LOCALES)('%s: a model number and a quantity are terms of their own', (locale) => {
  const terms = found('ＢＰ-80 80 Nm', locale)
  expect(terms.has('bp80')).toBe(true)
  expect(terms.has('80n.m')).toBe(true)
})

test('title, headings and models come with the passage, once each', () => {
  const passage = passageTerms({
    text: 'Range: 16–80.',
    locale: 'en',
    title: 'Pulse tool',
    headings: ['Pulse tool', 'Torque'],
    skus: ['BP-80'],
  })
  expect(passage).toMatchObject({ headings: 2, extras: ['bp80'], plain: ['pulse tool', 'torque', 'range 16 80'] })
})

test('letter groups are those of words that mean something, each once', () => {
  expect(findingGrams(termsOf('The bolt and the bolts', 'en'), 'en')).toEqual(['_bol', 'bolt', 'olt_', 'olts', 'lts_'])
  expect(findingGrams(termsOf('扭矩扳手', 'zh'), 'zh')).toEqual([])
})
