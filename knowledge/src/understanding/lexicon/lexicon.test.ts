import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { LEXICONS } from '../lexicons/lexicons.ts'
import { lexiconOf } from './compile.ts'
import { expandTerms } from './notation.ts'
import { editDistance } from './typos.ts'

test('the notation of word lists', () => {
  expect(expandTerms('colo(u)r | neumátic[o/a](s) | ')).toEqual([
    'color',
    'colour',
    'neumático',
    'neumáticos',
    'neumática',
    'neumáticas',
  ])
})

test.each([
  ['torque', 'torque', 0],
  ['torqe', 'torque', 1],
  ['wernch', 'wrench', 1],
  ['screwdirver', 'screwdriver', 1],
  ['nutruner', 'nutrunner', 1],
  ['bolt', 'wrench', 3],
])('%s and %s are %i slips apart', (a, b, slips) => {
  expect(Math.min(editDistance(a, b, 2), 3)).toBe(slips)
})

describe.each(LOCALES)('%s', (locale) => {
  const words = LEXICONS[locale]

  test('has words for every field, in every list', () => {
    for (const [code, terms] of Object.entries(words.market.applications)) {
      expect(expandTerms(terms).length, code).toBeGreaterThan(4)
    }
    for (const list of [
      words.talk.cues.negation,
      words.talk.cues.correction,
      words.talk.cues.unknown,
      words.amounts.counters,
    ]) {
      expect(list === undefined ? 0 : expandTerms(list).length).toBeGreaterThan(0)
    }
    expect(Object.keys(words.talk.intents).sort()).toEqual(Object.keys(LEXICONS.en.talk.intents).sort())
    expect(Object.keys(words.product.directions).length).toBeGreaterThan(10)
  })

  test('knows its words', () => {
    expect(lexiconOf(locale).known.has('atlas')).toBe(true)
  })
})

test('languages do not hand on English where they have words of their own', () => {
  const english = new Set(Object.values(LEXICONS.en.market.applications).flatMap(expandTerms))
  for (const locale of LOCALES) {
    if (locale === 'en') continue
    const own = Object.values(LEXICONS[locale].market.applications).flatMap(expandTerms)
    const shared = own.filter((term) => english.has(term))
    expect(shared.length / own.length, `${locale}: ${shared.join(', ')}`).toBeLessThan(0.1)
  }
})
