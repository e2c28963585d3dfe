import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ANSWER_LIMITS, HAPPENINGS, type INDUSTRY_EFFECT, KNOWN_PEOPLE, SIZE, TOUCHPOINTS, TRACES } from './causes.ts'
import { type Portion, simulateCompany } from './company.ts'
import type { DealTruth } from './customer.ts'
import { HISTORY_TABLES, type Row } from './rows.ts'
import { sampleWorld } from './testing/sample-world.ts'

const SCALE = 0.4

function simulate(scale: number, seed?: string): Portion[] {
  let number = 0
  const world = sampleWorld(scale, undefined, seed)
  const next = (): string => {
    number += 1
    return `Q-2026-${number}`
  }
  return [...simulateCompany(world, next)]
}

const portions = simulate(SCALE)
const truths = portions.flatMap((portion) => portion.truths)
const rows = (table: (typeof HISTORY_TABLES)[number]): Row[] => portions.flatMap(({ history }) => history.rows[table])
const reached = truths.filter(({ fate }) => fate.lostFrom !== 'lead' && fate.lostFrom !== 'contact')
const winRate = (deals: readonly DealTruth[]): number => deals.filter(({ fate }) => fate.won).length / deals.length
const of = (email: string): DealTruth[] => truths.filter(({ sellerEmail }) => sellerEmail === email)
const share = <T>(list: readonly T[], is: (item: T) => boolean): number => list.filter(is).length / list.length
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

describe('the simulated company', () => {
  it('is the same every time, and another with another seed', () => {
    const digest = (list: readonly Portion[]): string =>
      createHash('sha256')
        .update(JSON.stringify(list.map(({ history }) => history)))
        .digest('hex')
    expect(digest(simulate(0.02))).toBe(digest(simulate(0.02)))
    expect(digest(simulate(0.02, 'other'))).not.toBe(digest(simulate(0.02)))
  })

  it('is as large as it says', () => {
    const within = (count: number, wanted: number): void => {
      expect(count).toBeGreaterThan(wanted * SCALE * 0.9)
      expect(count).toBeLessThan(wanted * SCALE * 1.1)
    }
    within(rows('account').length, SIZE.accounts)
    within(rows('opportunity').length, SIZE.opportunities)
    within(rows('lead').length, SIZE.leads)
    within(rows('event').length, SIZE.events)
    expect(share(rows('lead'), ({ status }) => status === 'quarantined')).toBeGreaterThan(0.08)
  })

  it('gives every row an id of its own and lets nothing happen after its last day', () => {
    for (const table of HISTORY_TABLES) {
      const ids = rows(table).flatMap(({ id }) => id ?? [])
      expect(new Set(ids).size, table).toBe(ids.length)
    }
    const today = '2026-11-20T15:00:00.000Z'
    expect(rows('event').every(({ occurred_at }) => String(occurred_at) <= today)).toBe(true)
    expect(rows('stage_transition').every(({ at }) => String(at) <= today)).toBe(true)
    expect(rows('opportunity').every(({ closed_at }) => closed_at === null || String(closed_at) <= today)).toBe(true)
  })
})

describe('the causes put into it', () => {
  it.each(Object.entries(TOUCHPOINTS))('a %s makes winning likelier by its lift', (name, { lift }) => {
    const had = reached.filter(({ fate }) => fate.touchpoints.has(name as keyof typeof TOUCHPOINTS))
    const not = reached.filter(({ fate }) => !fate.touchpoints.has(name as keyof typeof TOUCHPOINTS))
    expect(winRate(had) - winRate(not)).toBeGreaterThan(lift - 0.12)
    expect(winRate(had) - winRate(not)).toBeLessThan(lift + 0.12)
  })

  it('people are what they are known for', () => {
    expect(median(of(KNOWN_PEOPLE.slow).map(({ fate }) => fate.answerHours))).toBeGreaterThan(ANSWER_LIMITS.slowHours)
    const lostEarly = ({ fate }: DealTruth): boolean => fate.lostFrom === 'contact'
    expect(share(of(KNOWN_PEOPLE.slow), lostEarly)).toBeGreaterThan(1.6 * share(truths, lostEarly))
    const star = reached.filter(({ sellerEmail }) => sellerEmail === KNOWN_PEOPLE.star)
    const weak = reached.filter(({ sellerEmail }) => sellerEmail === KNOWN_PEOPLE.weakInDecision)
    expect(winRate(star)).toBeGreaterThan(winRate(reached) + 0.06)
    expect(winRate(weak)).toBeLessThan(winRate(reached) - 0.06)
    const demos = ({ fate }: DealTruth): boolean => fate.touchpoints.has('demo')
    expect(share(of(KNOWN_PEOPLE.noDemos), demos)).toBeLessThan(0.2)
    const discounts = new Map<string, number[]>()
    const owners = new Map(rows('quote').map(({ id, owner_id }) => [id, String(owner_id)]))
    const versions = new Map(rows('quote_version').map(({ id, quote_id }) => [id, owners.get(quote_id) ?? '']))
    for (const { quote_version_id, discount_percent } of rows('quote_line_item')) {
      const owner = versions.get(quote_version_id) ?? ''
      discounts.set(owner, [...(discounts.get(owner) ?? []), Number(discount_percent)])
    }
    const { sellers } = sampleWorld(1)
    const usual = median([...discounts.values()].flat())
    const idOf = (email: string): string => sellers.find((seller) => seller.email === email)?.id ?? ''
    expect(median(discounts.get(idOf(KNOWN_PEOPLE.discounter)) ?? [])).toBeGreaterThan(2.5 * usual)
  })

  it('industries win as they do', () => {
    const rate = (industry: keyof typeof INDUSTRY_EFFECT): number =>
      winRate(reached.filter((deal) => deal.industry === industry))
    expect(rate('aerospace')).toBeGreaterThan(rate('construction-machinery') + 0.05)
  })

  it('the lost channel brings nobody any more', () => {
    const { month, channel } = HAPPENINGS.lostChannel
    const world = sampleWorld(1)
    const closed = new Date(world.calendar.monthStart(month)).toISOString()
    const through = rows('account').filter((account) => account.channel === channel)
    expect(through.length).toBeGreaterThan(20)
    // The last days of a month may be moved to the next working day.
    expect(through.filter(({ created_at }) => String(created_at).slice(0, 8) > closed.slice(0, 8))).toEqual([])
  })

  it('sales people blame the price more often than it was the price', () => {
    const lost = truths.filter(({ fate, isClosed }) => fate.cause !== null && isClosed)
    expect(share(lost, ({ fate }) => fate.saidByRep === 'price')).toBeGreaterThan(
      1.6 * share(lost, ({ fate }) => fate.cause === 'price'),
    )
    expect(lost.some(({ fate }) => fate.cause === 'slow_follow_up' && fate.saidByRep === 'slow_follow_up')).toBe(false)
  })

  it('what was lost for delivery shows in the quotations', () => {
    const late = new Map(
      rows('quote_version').map(({ quote_id, lead_time_days }) => [quote_id, Number(lead_time_days)]),
    )
    const ofDeal = new Map(rows('quote').map(({ opportunity_id, id }) => [opportunity_id, late.get(id) ?? 0]))
    const lostFor = truths.filter(({ fate, isClosed }) => isClosed && fate.cause === 'delivery_time')
    const others = reached.filter(({ fate, month }) => fate.cause !== 'delivery_time' && !(month >= 15 && month <= 20))
    const quoted = (deals: readonly DealTruth[]) => deals.flatMap(({ dealId }) => ofDeal.get(dealId) ?? [])
    expect(share(quoted(lostFor), (days) => days >= 35)).toBeGreaterThan(TRACES.delivery_time.share - 0.1)
    expect(share(quoted(others), (days) => days >= 35)).toBeLessThan(0.12)
  })
})
