import { describe, expect, it } from 'vitest'
import { type ClosedDeal, learnBehaviourWeights } from './behaviour-weights.ts'
import { createRandom } from './learning/random.ts'
import { sigmoid } from './learning/sigmoid.ts'

/** Each doubling of 1 + replies adds 0.7 to the log-odds; views add nothing but go with replies. */
function drawDeals(count: number): ClosedDeal[] {
  const random = createRandom(3)
  return Array.from({ length: count }, () => {
    const replies = Math.floor(random() * 5)
    const views = replies + Math.floor(random() * 6)
    const won = random() < sigmoid(-1.2 + 0.7 * Math.log2(1 + replies))
    return {
      won,
      days: 20 + random() * 60,
      counts: { mail_replied: replies, product_view: views, quote_accepted: Number(won) },
    }
  })
}

describe('learnBehaviourWeights', () => {
  const deals = drawDeals(4000)
  const weights = learnBehaviourWeights(deals)
  const of = (type: string) => weights.find((one) => one.type === type)

  it('finds the effect that was put in, within its interval', () => {
    const replies = of('mail_replied')
    expect(replies?.low).toBeLessThan(Math.exp(0.7))
    expect(replies?.high).toBeGreaterThan(Math.exp(0.7))
    expect(replies?.low).toBeGreaterThan(1.5)
    expect(weights[0]?.type).toBe('mail_replied')
  })

  it('does not praise what only goes with it', () => {
    const views = of('product_view')
    expect(views?.low).toBeLessThan(1)
    expect(views?.high).toBeGreaterThan(1)
    // Looked at alone it would seem to help.
    expect(views?.winRateWith).toBeGreaterThan((views?.winRateWithout ?? 1) + 0.1)
  })

  it('leaves out what decides the outcome itself, and what too few deals had', () => {
    expect(of('quote_accepted')).toBeUndefined()
    const rare = deals.map((deal, at) => ({
      ...deal,
      counts: { ...deal.counts, ...(at < 10 ? { visit_done: 1 } : {}) },
    }))
    expect(learnBehaviourWeights(rare).map(({ type }) => type)).not.toContain('visit_done')
  })

  it('says nothing where all deals ended alike', () => {
    expect(learnBehaviourWeights(deals.filter(({ won }) => won))).toEqual([])
    expect(learnBehaviourWeights([])).toEqual([])
  })
})
