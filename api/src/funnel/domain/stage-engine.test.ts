import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EngineEvent, type EngineRule, type EngineStage, replayStages } from './stage-engine.ts'

const stages: EngineStage[] = ['lead', 'contact', 'first_touch', 'decision', 'won'].map((code, index) => ({
  id: code,
  code,
  position: index + 1,
}))

function rule(code: string, eventTypes: string[], targetStageId: string, more: Partial<EngineRule> = {}): EngineRule {
  const base = { valueMatch: {}, threshold: 1, windowHours: null, effect: 'move' as const, version: 1 }
  return { id: code, code, eventTypes, targetStageId, reason: { en: `${code} {count}/{threshold}` }, ...base, ...more }
}

const rules = [
  rule('views', ['product_view'], 'contact', { threshold: 3 }),
  rule('call', ['call_done'], 'first_touch', { valueMatch: { outcome: 'reached' } }),
  rule('quote', ['quote_request', 'sample_request'], 'decision'),
  rule('prices', ['price_view'], 'decision', { threshold: 7, windowHours: 48, effect: 'suggest' }),
  rule('signed', ['contract_signed', 'payment_received'], 'won'),
]

const start = { stageId: 'lead', at: new Date('2026-01-01T00:00:00Z') }
const hour = (n: number): Date => new Date(start.at.getTime() + n * 3_600_000)
const event = (id: string, type: string, hours: number, value: unknown = null): EngineEvent => ({
  id,
  type,
  value,
  occurredAt: hours >= 0 ? hour(hours) : start.at,
})
const replay = (events: EngineEvent[], moves: Parameters<typeof replayStages>[4] = []) =>
  replayStages(start, stages, rules, events, moves)

describe('replayStages', () => {
  it('makes a contact of the third product view, not the second', () => {
    const views = [event('a', 'product_view', 1), event('b', 'product_view', 2)]
    expect(replay(views).stageId).toBe('lead')
    const third = replay([...views, event('c', 'product_view', 3)])
    expect(third.stageId).toBe('contact')
    expect(third.since).toEqual(hour(3))
    expect(third.transitions).toMatchObject([
      { fromStageId: 'lead', toStageId: 'contact', eventId: 'c', reason: { en: 'views 3/3' } },
    ])
  })

  it('counts only a call that reached somebody', () => {
    expect(replay([event('a', 'call_done', 1, { outcome: 'no_answer' })]).stageId).toBe('lead')
    expect(replay([event('a', 'call_done', 1, { outcome: 'reached' })]).stageId).toBe('first_touch')
  })

  it('suggests a quotation after seven price views in 48 hours and moves nothing', () => {
    const quick = Array.from({ length: 7 }, (_, i) => event(`p${i}`, 'price_view', i * 8))
    const result = replay(quick)
    expect(result.stageId).toBe('lead')
    expect(result.transitions).toMatchObject([{ toStageId: 'decision', suggested: true }])
    const slow = Array.from({ length: 7 }, (_, i) => event(`p${i}`, 'price_view', i * 9))
    expect(replay(slow).transitions).toEqual([])
  })

  it('suggests the same stage once', () => {
    const many = Array.from({ length: 12 }, (_, i) => event(`p${String(i).padStart(2, '0')}`, 'price_view', i))
    expect(replay(many).transitions).toHaveLength(1)
  })

  it('never moves back', () => {
    const result = replay([
      event('a', 'payment_received', 1),
      event('b', 'quote_request', 2),
      ...['c', 'd', 'e'].map((id, i) => event(id, 'product_view', 3 + i)),
    ])
    expect(result.stageId).toBe('won')
    expect(result.transitions).toHaveLength(1)
  })

  it('only suggests once a person has decided', () => {
    const result = replay([event('q', 'quote_request', 5)], [{ at: hour(4), toStageId: 'contact' }])
    expect(result.stageId).toBe('contact')
    expect(result.transitions).toMatchObject([{ toStageId: 'decision', suggested: true }])
  })

  it('gives the same history in whatever order the events arrive', () => {
    const anyEvent = fc.record({
      id: fc.uuid(),
      type: fc.constantFrom(
        'product_view',
        'price_view',
        'call_done',
        'quote_request',
        'payment_received',
        'page_view',
      ),
      value: fc.constantFrom(null, { outcome: 'reached' }, { outcome: 'no_answer' }),
      occurredAt: fc.integer({ min: 0, max: 200 }).map(hour),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { selector: (e) => e.id, maxLength: 40 }),
        fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
        fc.integer(),
        (events, moveAt, seed) => {
          const moves = moveAt === undefined ? [] : [{ at: hour(moveAt), toStageId: 'first_touch' }]
          const shuffled = [...events].sort((a, b) => hash(a.id, seed) - hash(b.id, seed))
          expect(replay(shuffled, moves)).toEqual(replay(events, moves))
        },
      ),
    )
  })

  it('each move goes forward from where the last one ended', () => {
    const anyEvent = fc.record({
      id: fc.uuid(),
      type: fc.constantFrom('product_view', 'call_done', 'quote_request', 'contract_signed'),
      value: fc.constant({ outcome: 'reached' }),
      occurredAt: fc.integer({ min: 0, max: 200 }).map(hour),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: (e) => e.id, maxLength: 30 }), (events) => {
        let at = 'lead'
        for (const move of replay(events).transitions) {
          expect(move.fromStageId).toBe(at)
          const [from, to] = [at, move.toStageId].map((id) => stages.find((stage) => stage.id === id)?.position ?? 0)
          expect(to).toBeGreaterThan(from ?? 0)
          at = move.toStageId
        }
      }),
    )
  })
})

function hash(text: string, seed: number): number {
  let value = seed
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) | 0
  return value
}
