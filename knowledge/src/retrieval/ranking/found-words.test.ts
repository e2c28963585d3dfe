import type { Locale } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { passageTerms } from '../tokens/passage-terms.ts'
import { askedTerms } from '../tokens/question-terms.ts'
import { coverageOf } from './coverage.ts'
import { foundWords } from './found-words.ts'
import { likenessTo } from './likeness.ts'
import { weigh } from './weighted-terms.ts'

function found(question: string, text: string, locale: Locale, around = '') {
  const corpus = { passages: 10, averageLength: 10, holding: () => 1 }
  const asked = weigh(askedTerms({ text: question, locale }, locale), corpus)
  const coverage = coverageOf(asked)(passageTerms({ text, title: around, headings: [], skus: [], locale }))
  return { coverage, matched: foundWords(asked, text, locale) }
}

describe('words of the question as they stand in the passage', () => {
  test.each([
    ['en', 'Calibration of wrenches', 'A wrench is calibrated yearly.', ['wrench', 'calibrated']],
    ['de', 'Schlüssel', 'Die Drehmomentschlüssel liegen bereit.', ['Drehmomentschlüssel']],
    ['es', '¿calibracion?', 'La Calibración es anual.', ['Calibración']],
    ['ar', 'مفتاح العزم', 'يُعاير المفتاح عند تغيّر العَزم.', ['المفتاح', 'العَزم']],
    ['zh', '扭矩扳手的校准', '每年校准扭矩扳手一次。', ['校准', '扭矩扳手']],
    ['ja', 'トルクレンチの校正', '毎年トルクレンチを校正します。', ['トルクレンチ', '校正']],
  ] as const)('%s: %s', (locale, question, text, expected) => {
    expect(found(question, text, locale).matched).toEqual([...expected])
  })

  test('model numbers and quantities are shown whole', () => {
    expect(found('bp80', 'Our ＢＰ－８０ weighs little.', 'en').matched).toEqual(['ＢＰ－８０'])
    expect(found('BP-80', 'The max BP 80, or BP-81.', 'en').matched).toEqual(expect.arrayContaining(['BP 80']))
  })

  test('a slip of the keyboard is forgiven, a different word is not', () => {
    expect(found('torgue', 'The torque.', 'en').matched).toEqual(['torque'])
    expect(found('battery', 'The bakery.', 'en')).toEqual({ coverage: 0, matched: [] })
  })
})

describe('coverage', () => {
  test('counts title and headings, without highlighting them', () => {
    expect(found('calibration interval', 'Every twelve months.', 'en', 'Calibration interval')).toEqual({
      coverage: 1,
      matched: [],
    })
  })

  test('is the share of the question that is there', () => {
    expect(found('anvil spindle', 'The anvil.', 'en').coverage).toBeCloseTo(0.5, 9)
    expect(found('anvil spindle', 'Nothing.', 'en').coverage).toBe(0)
  })
})

test.each([
  ['torgue', 'torque', 0.8],
  ['toruqe', 'torque', 0.8],
  ['torqe', 'torque', 0.8],
  ['entran', 'entrega', 0],
  ['tool', 'toll', 0],
  ['calibracion', 'calibración', 0.8],
])('%s and %s are alike by %d', (asked, other, expected) => {
  expect(likenessTo(asked)(other)).toBe(expected)
})
