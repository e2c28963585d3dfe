import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { daysAgo, NOW, sampleEvent, sampleHistory, sampleQuote } from '../testing/sample-history.ts'
import { ruleText } from '../words/rule-words.ts'
import { factsAt } from './facts.ts'
import { RULE_IDS, type RuleId } from './proposal.ts'
import { rankProposals, successOf } from './rank.ts'
import { proposalsFor } from './rules.ts'
import { textValues } from './text-values.ts'

const rulesFor = (changes: Parameters<typeof sampleHistory>[0]): string[] =>
  proposalsFor(sampleHistory(changes), NOW).map(({ rule }) => rule)
const inStage = (stage: string, outcome: 'open' | 'won' | 'lost' = 'open', days = 10) => ({
  transitions: [{ id: 't', opportunityId: null, stage, outcome, at: daysAgo(days) }],
})
const touched = (days: number, kind = 'call') => ({ touches: [{ at: daysAgo(days), kind }] })
const lead = (days: number, grade = 'A') => ({ leads: [{ at: daysAgo(days), grade, productSkus: ['BP-80'] }] })
const deal = {
  id: 'deal',
  name: 'Line',
  usd: 30_000,
  stage: 'decision',
  stageSince: daysAgo(9),
  maxDays: 7,
  openedAt: daysAgo(20),
  closedAt: null,
  chain: [],
}

describe('each rule', () => {
  /** What makes the rule speak, and what keeps it silent. */
  const CASES: Record<RuleId, readonly [object, object]> = {
    'answer-inquiry': [lead(1), { ...lead(1), ...touched(0.5) }],
    'write-quote': [
      { events: [sampleEvent('quote_request', 2)] },
      { events: [sampleEvent('quote_request', 2)], quotes: [sampleQuote(1.9)] },
    ],
    'follow-up-quote': [{ quotes: [sampleQuote(4)] }, { quotes: [sampleQuote(2)] }],
    'rescue-quote': [
      { quotes: [sampleQuote(9)] },
      { quotes: [sampleQuote(9)], events: [sampleEvent('mail_replied', 3)] },
    ],
    'quote-expiring': [
      { quotes: [sampleQuote(1, { validUntil: daysAgo(-3) })] },
      { quotes: [sampleQuote(1, { validUntil: daysAgo(-20) })] },
    ],
    'answer-question': [
      { openQuestions: [{ at: daysAgo(2), text: 'Noise?', contactId: null }] },
      { openQuestions: [{ at: daysAgo(2), text: 'Noise?', contactId: null }], ...touched(1, 'mail') },
    ],
    'counter-competitor': [{ competitors: [{ at: daysAgo(2), name: 'Harmon' }] }, {}],
    'first-call': [
      { ...inStage('contact'), ...lead(3, 'B'), ...touched(2, 'mail') },
      { ...inStage('contact'), ...lead(3, 'C'), ...touched(2, 'mail') },
    ],
    'offer-quote': [
      { events: [1, 2, 3].map((day) => sampleEvent('price_view', day)) },
      { events: [1, 2].map((day) => sampleEvent('price_view', day)) },
    ],
    'rescue-silent': [{ events: [sampleEvent('page_view', 8)] }, { events: [sampleEvent('page_view', 3)] }],
    'stuck-deal': [{ deals: [deal] }, { deals: [{ ...deal, stageSince: daysAgo(5) }] }],
    'reach-decision-maker': [
      { deals: [deal] },
      { deals: [{ ...deal, chain: [{ contactId: 'contact', role: 'decision_maker', stance: 'neutral' }] }] },
    ],
    'send-requirements': [
      { ...inStage('contact'), events: [sampleEvent('download', 1)] },
      { ...inStage('decision'), events: [sampleEvent('download', 1)] },
    ],
    'after-sales': [inStage('won', 'won', 5), inStage('won', 'won', 45)],
    'stay-in-touch': [touched(60), touched(20)],
  }
  it.each(RULE_IDS)('%s speaks when it should, and only then', (rule) => {
    const [yes, no] = CASES[rule]
    expect(rulesFor(yes)).toContain(rule)
    expect(rulesFor(no)).not.toContain(rule)
  })

  it.each(RULE_IDS)('%s says why in seven languages, with nothing left open', (rule) => {
    const history = sampleHistory(CASES[rule][0])
    const found = proposalsFor(history, NOW).find((one) => one.rule === rule)
    const values = textValues(history, NOW, found?.data ?? {}, { seller: 'Corvane', stageName: () => undefined })
    const texts = (['title', 'reason'] as const).map((part) => ruleText(rule, part, values))
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual([...LOCALES].sort())
      expect(new Set(Object.values(text)).size).toBe(LOCALES.length)
      for (const sentence of Object.values(text)) expect(sentence).toMatch(/^[^{}]{4,}$/)
    }
  })

  it('writes nobody a mail who has not agreed', () => {
    const unasked = sampleHistory().contacts.map((contact) => ({ ...contact, consented: false, phone: null }))
    for (const [changes] of Object.values(CASES)) {
      const proposed = proposalsFor(sampleHistory({ ...changes, contacts: unasked }), NOW)
      expect(proposed.filter(({ kind }) => kind === 'mail')).toEqual([])
    }
  })
})

describe('ranking', () => {
  const history = sampleHistory({ quotes: [sampleQuote(9)], competitors: [{ at: daysAgo(1), name: 'Harmon' }] })
  const rank = (memory: Parameters<typeof rankProposals>[2] = [], success = new Map()) =>
    rankProposals(history, proposalsFor(history, NOW), memory, success, NOW)

  it('is expected value × chance × urgency, and one of each kind', () => {
    const ranked = rank()
    expect(ranked[0]).toMatchObject({ rule: 'rescue-quote', priority: 10_000 * 0.3 * 0.875 })
    expect(new Set(ranked.map(({ kind }) => kind)).size).toBe(ranked.length)
  })
  it('prefers what has worked', () => {
    const success = new Map([['counter-competitor', { done: 40, answered: 40 }]])
    expect(rank([], success)[0]?.rule).toBe('counter-competitor')
  })
  it.each([
    ['skipped', 'not_relevant', 59, 61],
    ['skipped', 'bad_timing', 6, 8],
    ['done', null, 4, 6],
  ] as const)('after “%s, %s” a rule is quiet on day %i and speaks on day %i', (status, reason, quiet, speaks) => {
    const after = (days: number) => rank([{ rule: 'rescue-quote', status, reason, at: daysAgo(days) }])
    expect(after(quiet).map(({ rule }) => rule)).not.toContain('rescue-quote')
    expect(after(speaks).map(({ rule }) => rule)).toContain('rescue-quote')
  })
  it('draws a rate of few cases towards the usual one', () => {
    expect(successOf({ done: 0, answered: 0 })).toBeCloseTo(0.3)
    expect(successOf({ done: 1, answered: 1 })).toBeCloseTo(4 / 11)
    expect(successOf({ done: 990, answered: 97 })).toBeCloseTo(0.1)
  })
})

describe('facts as of a moment', () => {
  it('know nothing of what came later', () => {
    const history = sampleHistory({ quotes: [sampleQuote(5)], events: [sampleEvent('mail_replied', 2)] })
    expect(factsAt(history, daysAgo(6))).toMatchObject({ open_value_usd: 0, open_quotes: 0, stage: 'decision' })
    expect(factsAt(history, daysAgo(20)).stage).toBe('lead')
    expect(factsAt(history, daysAgo(3))).toMatchObject({ open_value_usd: 10_000, answered_since_start: false })
    expect(factsAt(history, NOW, daysAgo(3))).toMatchObject({ days_since_answer: 2, answered_since_start: true })
  })
})
