import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import { type DealFact, lostFrom } from './deal-fact.ts'
import { categoryOfWords } from './decline-words.ts'
import type { LossWitness } from './diagnosis.ts'
import { lossSigns, type Usual } from './loss-signs.ts'
import { median } from './statistics/quantiles.ts'

/** What each witness says about a lost deal, and which of them decided. */
export interface Testimony {
  readonly rep: LostCategory | null
  readonly buyer: LostCategory | null
  readonly events: LostCategory | null
  readonly category: LostCategory
  /** Null when nobody says anything. */
  readonly decidedBy: LossWitness | null
}

/**
 * Puts a lost deal into one category. The buyer knows best (what was chosen when asked, else the words of a declined
 * quotation); after the buyer the facts, because what sales people say leans to what is nobody's fault; then the sales
 * person. `other` says nothing and is overruled by any witness after it. Nobody says anything: `other`.
 */
export function testify(deal: DealFact, usual: Usual, now: number): Testimony {
  const buyer = deal.buyer ?? categoryOfWords(deal.quote?.declineReason ?? null)
  const events = lossSigns(deal, usual, now)[0]?.category ?? null
  const rep = deal.rep
  const order: readonly (readonly [LossWitness, LostCategory | null])[] = [
    ['buyer', buyer],
    ['events', events],
    ['rep', rep],
  ]
  const [decidedBy, category] = order.find(([, said]) => said !== null && said !== 'other') ??
    order.find(([, said]) => said !== null) ?? [null, null]
  return { rep, buyer, events, category: category ?? 'other', decidedBy }
}

/** What is usual in these deals. */
export function usualOf(deals: readonly DealFact[]): Usual {
  const quoted = deals.filter(({ ownerId, quote }) => ownerId !== null && quote !== null)
  const discounts = Map.groupBy(quoted, ({ ownerId }) => ownerId ?? '')
  return {
    leadTimeDays: median(deals.flatMap(({ quote }) => (quote === null ? [] : [quote.leadTimeDays]))),
    discountPercent: new Map(
      [...discounts].map(([owner, of]) => [owner, median(of.map(({ quote }) => quote?.discountPercent ?? 0)) ?? 0]),
    ),
  }
}

export interface StageRef {
  readonly id: string
  readonly pipelineId: string
  readonly code: string
  readonly position: number
  readonly outcome: 'open' | 'won' | 'lost'
}

/** The stage a deal is charged to: where it was lost from; the pipeline's first open one when its history says none. */
export function chargedStage(deal: DealFact, stages: ReadonlyMap<string, StageRef>): string {
  const from = lostFrom(deal)
  if (stages.get(from)?.outcome === 'open') return from
  const own = [...stages.values()].filter(
    ({ pipelineId, outcome }) => pipelineId === deal.pipelineId && outcome === 'open',
  )
  return own.sort((a, b) => a.position - b.position)[0]?.id ?? from
}
