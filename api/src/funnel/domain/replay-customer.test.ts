import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withRule } from './dry-run.ts'
import { type CustomerFacts, type DealFacts, type EnginePipeline, replayCustomer } from './replay-customer.ts'
import { replayDifference } from './replay-difference.ts'
import { engineVersions, type RuleDefinition } from './rule-definition.ts'

const STAGES = ['lead', 'contact', 'decision', 'won', 'lost']
const day = (n: number): Date => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)

const rule = (changes: Partial<RuleDefinition> = {}): RuleDefinition => ({
  eventTypes: ['product_view'],
  valueMatch: {},
  threshold: 3,
  windowHours: null,
  targetStageId: 'contact',
  effect: 'move',
  reason: { en: '{count} views' },
  enabled: true,
  ...changes,
})

function pipeline(rules: EnginePipeline['rules'], orders: EnginePipeline['orders'] = []): EnginePipeline {
  return {
    id: 'p',
    isDefault: true,
    firstStageId: 'lead',
    stages: STAGES.map((code, index) => ({
      id: code,
      code,
      position: index + 1,
      outcome: code === 'won' || code === 'lost' ? code : 'open',
    })),
    rules,
    orders,
  }
}

const VIEWS = engineVersions({ id: 'r', code: 'views' }, [{ version: 1, definition: rule(), effectiveFrom: null }])
const SIGNED = engineVersions({ id: 's', code: 'signed' }, [
  {
    version: 1,
    definition: rule({ eventTypes: ['contract_signed'], threshold: 1, targetStageId: 'won' }),
    effectiveFrom: null,
  },
])

const event = (id: string, at: number, type = 'product_view', value: unknown = null) => ({
  id,
  type,
  value,
  occurredAt: day(at),
})
const deal = (id: string, from: number, changes: Partial<DealFacts> = {}): DealFacts => ({
  id,
  pipelineId: 'p',
  createdAt: day(from),
  status: 'open',
  closedAt: null,
  ...changes,
})
const customer = (changes: Partial<CustomerFacts> = {}): CustomerFacts => ({
  id: 'c',
  createdAt: day(0),
  deals: [],
  events: [],
  moves: [],
  entries: [],
  ...changes,
})
const replay = (facts: CustomerFacts, p: EnginePipeline) => replayCustomer(facts, new Map([[p.id, p]]))

describe('versions of a rule', () => {
  const changed = engineVersions({ id: 'r', code: 'views' }, [
    { version: 1, definition: rule(), effectiveFrom: null },
    { version: 2, definition: rule({ threshold: 2 }), effectiveFrom: day(10) },
    { version: 3, definition: rule({ enabled: false }), effectiveFrom: day(20) },
  ])

  it('judge the events of their own time, counting those of before', () => {
    const early = customer({ events: [event('a', 1), event('b', 2)] })
    expect(replay(early, pipeline(changed))[0]?.stageId).toBe('lead')
    const later = customer({ events: [event('a', 1), event('b', 11)] })
    expect(replay(later, pipeline(changed))[0]?.transitions).toMatchObject([{ eventId: 'b', ruleVersion: 2 }])
    const off = customer({ events: [event('a', 1), event('b', 2), event('c', 21)] })
    expect(replay(off, pipeline(changed))[0]?.transitions).toEqual([])
  })

  it('never rewrite history: whatever is changed, steps of before the change stay', () => {
    const anyEvent = fc.record({
      id: fc.uuid(),
      type: fc.constantFrom('product_view', 'contract_signed', 'download'),
      value: fc.constant(null),
      occurredAt: fc.integer({ min: 0, max: 40 }).map(day),
    })
    const anyRule = fc.record({
      threshold: fc.integer({ min: 1, max: 4 }),
      enabled: fc.boolean(),
      effect: fc.constantFrom('move' as const, 'suggest' as const),
      targetStageId: fc.constantFrom('contact', 'decision', 'won'),
      windowHours: fc.constantFrom(null, 24, 240),
      eventTypes: fc.constantFrom(['product_view'], ['download'], ['download', 'product_view']),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { selector: (one) => one.id, maxLength: 25 }),
        anyRule,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(
          [],
          ['contact', 'lead', 'decision', 'won', 'lost'],
          ['decision', 'contact', 'lead', 'won', 'lost'],
        ),
        (events, changes, changedOn, order) => {
          const facts = customer({ events, deals: [deal('d', 0)] })
          const before = pipeline([...VIEWS, ...SIGNED])
          const after = {
            ...withRule(before, { ruleId: 'r', definition: rule(changes) }, day(changedOn)),
            orders:
              order.length === 0
                ? []
                : [
                    { validFrom: null, stageIds: STAGES },
                    { validFrom: day(changedOn), stageIds: order },
                  ],
          }
          const until = (p: EnginePipeline) =>
            replay(facts, p).map(({ transitions }) => transitions.filter(({ at }) => at < day(changedOn)))
          expect(until(after)).toEqual(until(before))
        },
      ),
    )
  })
})

describe('a deal', () => {
  const p = pipeline([...VIEWS, ...SIGNED])
  const ofDeal = (facts: CustomerFacts, id: string) =>
    replay(facts, p).find(({ opportunityId }) => opportunityId === id)

  it('hears what happens in its life only', () => {
    const facts = customer({
      deals: [deal('d', 5)],
      events: [event('a', 1), event('b', 6), event('c', 7)],
    })
    expect(ofDeal(facts, 'd')?.stageId).toBe('lead')
    expect(replay(facts, p)[0]?.stageId).toBe('contact')
  })

  it('is ended by what names it, or by anything when it is the only one open', () => {
    const signed = event('x', 9, 'contract_signed')
    const two = [deal('d', 1), deal('e', 2)]
    expect(ofDeal(customer({ deals: two, events: [signed] }), 'd')).toMatchObject({
      outcome: 'open',
      transitions: [{ suggested: true }],
    })
    const named = { ...signed, value: { opportunityId: 'd' } }
    expect(ofDeal(customer({ deals: two, events: [named] }), 'd')?.outcome).toBe('won')
    expect(ofDeal(customer({ deals: two, events: [named] }), 'e')?.transitions).toEqual([])
    const before = [deal('d', 1), deal('e', 2, { status: 'lost', closedAt: day(4) })]
    expect(ofDeal(customer({ deals: before, events: [signed] }), 'd')?.outcome).toBe('won')
  })

  it('that ended is left alone by a history that says otherwise', () => {
    const facts = customer({ deals: [deal('d', 1, { status: 'lost', closedAt: day(3) })], events: [event('a', 2)] })
    expect(ofDeal(facts, 'd')).toBeUndefined()
  })

  it('moved by the house stays the rules’; moved by a person it is the person’s', () => {
    const at = (byPerson: boolean) => ({
      deals: [deal('d', 1)],
      moves: [{ opportunityId: 'd', at: day(2), toStageId: 'contact', byPerson }],
      events: [event('x', 3, 'contract_signed')],
    })
    expect(ofDeal(customer(at(false)), 'd')).toMatchObject({ outcome: 'won', lockedAt: null })
    expect(ofDeal(customer(at(true)), 'd')).toMatchObject({ outcome: 'open', lockedAt: day(2) })
  })
})

describe('replayDifference', () => {
  const p = pipeline([...VIEWS, ...SIGNED])
  const facts = customer({
    deals: [deal('d', 0)],
    events: [event('a', 1), event('b', 2), event('c', 3), event('s', 4, 'contract_signed')],
  })
  const tracks = replay(facts, p)
  const stored = tracks.flatMap(({ opportunityId, entry, transitions }) => [
    {
      ...entry,
      opportunityId,
      fromStageId: null,
      ruleId: null,
      ruleVersion: null,
      suggested: false,
      resolvedAt: null,
    },
    ...transitions.map((transition) => ({ ...transition, opportunityId, resolvedAt: null })),
  ])

  it('finds nothing to do when history is what the events say', () => {
    expect(stored).toHaveLength(6)
    expect(replayDifference(tracks, stored)).toEqual({ remove: [], write: [], entries: [] })
  })

  it('writes what is missing, removes what does not follow, and corrects what a late event moved', () => {
    const late = replay({ ...facts, events: [...facts.events, event('l', 0)] }, p)
    const { remove, write } = replayDifference(late, stored)
    // The third view in time is another one now: one row goes and one comes, for the customer and for the deal.
    expect(remove).toHaveLength(2)
    expect(write).toHaveLength(2)
    const lost = replayDifference(tracks, [])
    expect([lost.write.length, lost.entries.length]).toEqual([4, 2])
  })

  it('keeps what a person answered', () => {
    const answered = stored.map((row) => ({ ...row, resolvedAt: row.ruleId === null ? null : day(9) }))
    expect(replayDifference(replay({ ...facts, events: [] }, p), answered)).toMatchObject({ remove: [], write: [] })
  })
})
