import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, test } from 'vitest'
import { understand } from '../understand.ts'
import { EVALUATION_WORLD, loadUtterances, scoreRules } from './run.ts'
import { f1, scoreReadings } from './score.ts'

/** What the house promises without a language model, in every language. */
const BAR = 0.95

describe.each(LOCALES)('%s', (locale) => {
  test(`sentences are understood: F1 of at least ${BAR}`, () => {
    const list = loadUtterances(new URL(`../../../evaluation/understanding/${locale}.json`, import.meta.url))
    expect(list.length).toBeGreaterThanOrEqual(15)
    const { total, misses } = scoreRules(list, locale)
    expect(f1(total), JSON.stringify(misses.slice(0, 20), null, 1)).toBeGreaterThanOrEqual(BAR)
  })
})

describe('scoring', () => {
  const utterance = {
    text: '20 Nm, max. 2 kg',
    expect: {
      parameters: [{ parameter: 'torqueRange', bound: 'exactly' as const, min: 20, unit: 'N.m' }],
      quantity: 5,
    },
    spans: { torqueRange: '20 Nm' },
  }
  const score = scoreReadings(
    [[utterance, understand({ text: utterance.text, locale: 'en' }, EVALUATION_WORLD)]],
    EVALUATION_WORLD.today,
  )

  test('counts right, wrong and missed per field', () => {
    expect(score.fields.parameters).toMatchObject({ right: 1, wrong: 1, missed: 0 })
    expect(score.fields.quantity).toMatchObject({ right: 0, wrong: 0, missed: 1 })
    expect(score.fields.spans).toMatchObject({ right: 1, missed: 0 })
    expect(score.misses.map(({ field }) => field)).toEqual(['parameters', 'quantity'])
  })

  test('an empty field is no mistake', () => {
    expect(f1({ right: 0, wrong: 0, missed: 0 })).toBe(1)
    expect(f1({ right: 1, wrong: 1, missed: 0 })).toBeCloseTo(2 / 3)
  })
})
