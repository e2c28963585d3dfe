import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { ReplyTopic } from '@tradewind/schema/events'
import { type DealFact, responseHours, silentDays } from './deal-fact.ts'

/** From when on something counts as a sign of a cause. */
export interface SignLimits {
  /** First answer after the customer asked. */
  readonly responseHours: number
  /** Days without contact of ours before the loss. */
  readonly silentDays: number
  /** Days without a sign of life of the customer before the loss. */
  readonly buyerSilentDays: number
  /** Delivery time offered, as a multiple of what is usual in quotations. */
  readonly leadTimeRatio: number
  /** Discount beyond what the seller usually gives, percentage points. */
  readonly discountPoints: number
  /** Views of prices after the quotation. */
  readonly priceViews: number
}

export const SIGN_LIMITS: SignLimits = {
  responseHours: 24,
  silentDays: 10,
  buyerSilentDays: 30,
  leadTimeRatio: 1.4,
  discountPoints: 5,
  priceViews: 3,
}

/** What is usual in the house: signs are what differs from it. */
export interface Usual {
  /** Median delivery time of quotations, days; null while there is none. */
  readonly leadTimeDays: number | null
  /** Median discount by owner, per cent. */
  readonly discountPercent: ReadonlyMap<string, number>
}

/** What speaks for a cause: 1 is just enough. */
export interface LossSign {
  readonly category: LostCategory
  readonly strength: number
}

/** Topics of a customer's mail that name a cause. */
const TOPICS: Readonly<Record<ReplyTopic, LostCategory>> = {
  price: 'price',
  delivery_time: 'delivery_time',
  budget: 'budget',
  function: 'function_mismatch',
  competitor: 'competitor',
}

/** A fact far beyond its limit does not outweigh everything else. */
const STRONGEST = 2
const NAMED = 1.4

/**
 * The causes that the facts of a lost deal point to, strongest first: signs of the same cause add up. A late first answer
 * counts only for a deal that did not move on after it. That the customer fell silent is the weakest sign: it counts when
 * there is no other.
 */
export function lossSigns(deal: DealFact, usual: Usual, now: number, limits = SIGN_LIMITS): readonly LossSign[] {
  const strength = new Map<LostCategory, number>()
  const add = (category: LostCategory, value: number): void => {
    if (value >= 1) strength.set(category, (strength.get(category) ?? 0) + Math.min(value, STRONGEST))
  }
  for (const topic of deal.topics) {
    const category = (TOPICS as Readonly<Record<string, LostCategory>>)[topic]
    if (category !== undefined) add(category, NAMED)
  }
  const response = responseHours(deal)
  const answeredAt = (deal.askedAt ?? deal.createdAt) + (response ?? 0) * 3_600_000
  const openSteps = deal.steps.slice(0, -1)
  const movedOnAfterAnswer = response !== null && openSteps.slice(1).some(({ at }) => at >= answeredAt)
  if (response !== null && !movedOnAfterAnswer) add('slow_follow_up', response / limits.responseHours)
  add('slow_follow_up', silentDays(deal, now) / limits.silentDays)
  add('price', deal.priceViewsAfterQuote / limits.priceViews)
  const given = deal.quote?.discountPercent ?? 0
  add('price', (given - (usual.discountPercent.get(deal.ownerId ?? '') ?? given)) / limits.discountPoints)
  if (usual.leadTimeDays)
    add('delivery_time', (deal.quote?.leadTimeDays ?? 0) / usual.leadTimeDays / limits.leadTimeRatio)
  if (deal.competitors.length > 0) add('competitor', NAMED)
  if (deal.competitor !== null) add('competitor', NAMED)
  if (deal.unserved.length > 0) add('function_mismatch', NAMED)
  add('function_mismatch', deal.emptySearches > 0 ? NAMED : 0)
  const end = deal.closedAt ?? now
  const buyerSilent = (end - (deal.buyerLastAt ?? deal.createdAt)) / 86_400_000
  if (strength.size === 0) add('no_decision', buyerSilent / limits.buyerSilentDays)
  return [...strength]
    .map(([category, value]) => ({ category, strength: value }))
    .sort((a, b) => b.strength - a.strength || (a.category < b.category ? -1 : 1))
}
