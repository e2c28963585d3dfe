import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUSTOMER_NUMBERS, DEAL_NUMBERS, type NumberCode, type SubjectKind } from '../features.ts'
import { logit } from '../learning/sigmoid.ts'
import { pointsOf } from '../scored.ts'
import { scoreByRules, steps } from './rule.ts'
import { rulesFor } from './rule-sets.ts'

const SETS = [
  ['win', 'deal'],
  ['risk', 'deal'],
  ['risk', 'customer'],
  ['intent', 'customer'],
] as const
const SHARES: ReadonlySet<string> = new Set(['stageProgress', 'ownerWinRate'])
const score = (
  kind: 'win' | 'risk' | 'intent',
  subject: SubjectKind,
  numbers: Partial<Record<NumberCode, number | null>>,
) => {
  const set = rulesFor(kind, subject)
  if (set === undefined) throw new Error('no rules')
  return scoreByRules(set, { numbers, categories: {} })
}

describe('rule scores', () => {
  it.each(SETS)('%s of a %s is a probability whatever is known, made of its factors', (kind, subject) => {
    const codes: readonly NumberCode[] = subject === 'deal' ? DEAL_NUMBERS : CUSTOMER_NUMBERS
    const known = fc.record(
      Object.fromEntries(
        codes.map((code) => [code, fc.option(fc.double({ min: 0, max: SHARES.has(code) ? 1 : 500, noNaN: true }))]),
      ),
    )
    fc.assert(
      fc.property(known, (numbers) => {
        const { value, factors } = score(kind, subject, numbers)
        expect(value).toBeGreaterThan(0)
        expect(value).toBeLessThan(1)
        expect(new Set(factors.map(({ code }) => code)).size).toBe(factors.length)
        for (const { code } of factors) expect(numbers[code]).not.toBeNull()
      }),
    )
  })

  it('asks only for features the subject has', () => {
    for (const [kind, subject] of SETS) {
      const codes: readonly string[] = subject === 'deal' ? DEAL_NUMBERS : CUSTOMER_NUMBERS
      expect(rulesFor(kind, subject)?.rules.filter(({ code }) => !codes.includes(code))).toEqual([])
    }
    expect(rulesFor('win', 'customer')).toBeUndefined()
    expect(rulesFor('intent', 'deal')).toBeUndefined()
  })

  it('can be followed by hand', () => {
    const { value, factors } = score('win', 'deal', { stageProgress: 1, demos: 1, silentDays: 20 })
    expect(logit(value)).toBeCloseTo(-1.6 + 1.2 + 0.7 - 0.4, 10)
    expect(factors.map(({ code, effect }) => [code, Number(effect.toFixed(3))])).toEqual([
      ['stageProgress', 1.2],
      ['demos', 0.7],
      ['silentDays', -0.4],
    ])
    expect(pointsOf(value, 0.7)).toBe(16)
  })

  it('moves with what people know to matter', () => {
    const deal = { stageProgress: 0.5, quotesSent: 1, quoteViewed: 1, silentDays: 3, responseHours: 5 }
    const quiet = { ...deal, silentDays: 40, unansweredCalls: 4 }
    expect(score('win', 'deal', quiet).value).toBeLessThan(score('win', 'deal', deal).value / 2)
    expect(score('risk', 'deal', quiet).value).toBeGreaterThan(score('risk', 'deal', deal).value * 2)
    expect(score('intent', 'customer', { priceViews: 7, silentDays: 0 }).value).toBeGreaterThan(
      score('intent', 'customer', { silentDays: 100 }).value * 5,
    )
  })
})

describe('steps', () => {
  it('takes the last step reached', () => {
    const effect = steps([2, -1], [4, -3])
    expect([0, 2, 3.9, 4, 100].map(effect)).toEqual([0, -1, -1, -3, -3])
  })
})
