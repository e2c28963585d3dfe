import { describe, expect, it } from 'vitest'
import { analyseConversations, type TurnFact } from './conversation-analysis.ts'

const said = (conversationId: string, position: number, changes: Partial<TurnFact> = {}): TurnFact => ({
  conversationId,
  position,
  locale: 'en',
  stepAfter: 'need',
  outcome: null,
  questionKind: null,
  parameters: [],
  skus: [],
  unserved: [],
  competitors: [],
  gateStatements: 0,
  gateReasons: [],
  totalMs: null,
  ...changes,
})

describe('the talks of a period', () => {
  it('nobody had are all zero, and no share is a division by nothing', () => {
    const analysis = analyseConversations([], [])
    expect(analysis).toMatchObject({ conversations: 0, turns: 0, locales: [], gate: { removedShare: 0 } })
    expect(analysis.responseTime).toEqual({ measured: 0, median: null, p95: null })
    expect(analysis.steps.every(({ reachedShare, stoppedShare }) => reachedShare === 0 && stoppedShare === 0)).toBe(
      true,
    )
  })

  it('are counted by the language they ended in', () => {
    const { locales } = analyseConversations(
      [said('a', 1, { locale: 'zh' }), said('a', 0), said('b', 0), said('c', 0)],
      [],
    )
    expect(locales).toEqual([
      { code: 'en', count: 2, share: 2 / 3 },
      { code: 'zh', count: 1, share: 1 / 3 },
    ])
  })

  it('reached every step up to their furthest, and stopped where they ended unless something came of them', () => {
    const { steps } = analyseConversations(
      [
        said('went back', 0, { stepAfter: 'quotation' }),
        said('went back', 1, { stepAfter: 'need' }),
        said('sent', 0, { stepAfter: 'filed' }),
        said('sent', 1, { stepAfter: 'comparison' }),
        said('handed over', 0, { stepAfter: 'handed_off' }),
        said('left', 0, { stepAfter: 'industry' }),
      ],
      [],
    )
    const by = Object.fromEntries(steps.map(({ step, reached, stopped }) => [step, [reached, stopped]]))
    expect(by).toEqual({
      industry: [4, 1],
      need: [3, 1],
      details: [3, 0],
      recommendation: [3, 0],
      comparison: [3, 0],
      calculation: [3, 0],
      quotation: [3, 0],
      contact: [2, 0],
      filed: [2, 0],
      handed_off: [1, 0],
    })
    expect(steps[0]).toMatchObject({ reachedShare: 1, stoppedShare: 0.25 })
  })

  it('count a topic once, however often it is named in a talk', () => {
    const { parameters, unserved, competitors, products } = analyseConversations(
      [
        said('a', 0, { parameters: ['torque'], competitors: ['Atlas'], skus: ['BP-80'] }),
        said('a', 1, { parameters: ['torque', 'weight'], unserved: ['weight'] }),
        said('b', 0, { parameters: ['weight'] }),
      ],
      [],
    )
    expect(parameters).toEqual([
      { code: 'weight', count: 2, share: 1 },
      { code: 'torque', count: 1, share: 0.5 },
    ])
    expect(unserved).toEqual([{ code: 'weight', count: 1, share: 0.5 }])
    expect(competitors.map(({ code }) => code)).toEqual(['Atlas'])
    expect(products.map(({ code }) => code)).toEqual(['BP-80'])
  })

  it('say how questions ended, what the gate took out and how long answers took', () => {
    const analysis = analyseConversations(
      [
        said('a', 0, { outcome: 'answered', questionKind: 'maintenance', gateStatements: 3, totalMs: 100 }),
        said('a', 1, { outcome: 'unknown', questionKind: 'maintenance', totalMs: 900 }),
        said('b', 0, {
          outcome: 'partly',
          gateStatements: 1,
          gateReasons: ['number', 'number', 'model'],
          totalMs: 300,
        }),
        said('b', 1),
      ],
      [],
    )
    expect(analysis.questions).toEqual({ total: 3, answered: 1, partly: 1, unknown: 1, refused: 0 })
    expect(analysis.questionKinds).toEqual([{ code: 'maintenance', count: 2, share: 2 / 3 }])
    expect(analysis.gate).toMatchObject({ statements: 4, removed: 3, removedShare: 0.75 })
    expect(analysis.gate.reasons.map(({ code, count }) => [code, count])).toEqual([
      ['number', 2],
      ['model', 1],
    ])
    expect(analysis.responseTime).toEqual({ measured: 3, median: 300, p95: 900 })
  })

  it('keep the buyers’ thumbs apart from the colleagues’', () => {
    const { feedback } = analyseConversations(
      [],
      [
        { verdict: 'up', byBuyer: true, corrected: false },
        { verdict: 'down', byBuyer: true, corrected: true },
        { verdict: 'down', byBuyer: false, corrected: true },
      ],
    )
    expect(feedback).toEqual({ up: 1, down: 1, corrections: 1, staffCorrections: 1 })
  })
})
