import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { LocalizedText } from '@tradewind/schema/locales'
import { type DealFact, responseHours, silentDays } from './deal-fact.ts'
import { SIGN_LIMITS, type Usual } from './loss-signs.ts'
import { mean } from './statistics/quantiles.ts'
import { LOSES, LOSES_SOME, PROOFS, type ProofCode } from './texts/loss-texts.ts'
import { count, days, hours, percent, type Said, say, share, words } from './texts/say.ts'

interface Proof {
  readonly code: ProofCode
  /** Deals that show it. */
  readonly deals: readonly DealFact[]
  readonly values: Readonly<Record<string, Said>>
}

const average = (deals: readonly DealFact[], of: (deal: DealFact) => number): number => mean(deals.map(of)) ?? 0

/** What of a cause's deals can be shown, per kind of proof. */
function proofsOf(category: LostCategory, deals: readonly DealFact[], usual: Usual, now: number): readonly Proof[] {
  const limits = SIGN_LIMITS
  const proof = (
    code: ProofCode,
    shows: (deal: DealFact) => boolean,
    values: (shown: readonly DealFact[]) => Readonly<Record<string, Said>> = () => ({}),
  ): Proof => {
    const shown = deals.filter(shows)
    return { code, deals: shown, values: values(shown) }
  }
  switch (category) {
    case 'slow_follow_up':
      return [
        proof(
          'late_answer',
          (deal) => (responseHours(deal) ?? 0) >= limits.responseHours,
          (shown) => ({ hours: hours(average(shown, (deal) => responseHours(deal) ?? 0)) }),
        ),
        proof(
          'silence',
          (deal) => silentDays(deal, now) >= limits.silentDays,
          (shown) => ({ days: days(average(shown, (deal) => silentDays(deal, now))) }),
        ),
      ]
    case 'price':
      return [
        proof(
          'price_views',
          (deal) => deal.priceViewsAfterQuote >= limits.priceViews,
          (shown) => ({
            views: count(
              average(shown, (deal) => deal.priceViewsAfterQuote),
              1,
            ),
          }),
        ),
        proof(
          'discount',
          ({ ownerId, quote }) =>
            quote !== null &&
            quote.discountPercent - (usual.discountPercent.get(ownerId ?? '') ?? 0) >= limits.discountPoints,
          (shown) => ({ discount: percent(average(shown, ({ quote }) => quote?.discountPercent ?? 0)) }),
        ),
      ]
    case 'delivery_time':
      return [
        proof(
          'lead_time',
          ({ quote }) =>
            quote !== null &&
            quote.leadTimeDays >= limits.leadTimeRatio * (usual.leadTimeDays ?? Number.POSITIVE_INFINITY),
          (shown) => ({
            days: days(Math.round(average(shown, ({ quote }) => quote?.leadTimeDays ?? 0))),
            usual: days(Math.round(usual.leadTimeDays ?? 0)),
          }),
        ),
      ]
    case 'function_mismatch':
      return [proof('empty_search', (deal) => deal.emptySearches > 0 || deal.unserved.length > 0)]
    case 'competitor':
      return [
        proof(
          'compared',
          (deal) => namesOf(deal).length > 0,
          (shown) => ({ name: words(mostNamed(shown)) }),
        ),
      ]
    case 'budget':
      return [proof('budget_mail', ({ topics }) => topics.includes('budget'))]
    case 'no_decision':
      return [
        proof(
          'buyer_silent',
          (deal) => buyerSilentDays(deal, now) >= limits.buyerSilentDays,
          (shown) => ({ days: days(average(shown, (deal) => buyerSilentDays(deal, now))) }),
        ),
      ]
    case 'other':
      return []
  }
}

const buyerSilentDays = (deal: DealFact, now: number): number =>
  ((deal.closedAt ?? now) - (deal.buyerLastAt ?? deal.createdAt)) / 86_400_000

const namesOf = ({ competitor, competitors }: DealFact): readonly string[] => [
  ...new Set([...(competitor === null ? [] : [competitor]), ...competitors]),
]

function mostNamed(deals: readonly DealFact[]): string {
  const times = new Map<string, number>()
  for (const name of deals.flatMap(namesOf)) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '–'
}

/**
 * The sentence that proves a cause, from the deals that stand under it: what most of them show, else that it was only
 * said, for example "First touch loses 42%: response delayed 36 hours on average (31 of 40 deals)".
 */
export function evidenceOf(
  category: LostCategory,
  deals: readonly DealFact[],
  stage: { readonly name: LocalizedText; readonly lossRate: number | null },
  usual: Usual,
  now: number,
): LocalizedText {
  const [best] = proofsOf(category, deals, usual, now)
    .filter((proof) => proof.deals.length > 0)
    .sort((a, b) => b.deals.length - a.deals.length)
  const code = best?.code ?? (category === 'other' ? 'unknown' : 'said')
  const proof = say(PROOFS[code], {
    ...best?.values,
    n: count(best?.deals.length ?? deals.length),
    cases: count(deals.length),
  })
  const values = { stage: words(stage.name), proof: words(proof) }
  return stage.lossRate === null ? say(LOSES_SOME, values) : say(LOSES, { ...values, rate: share(stage.lossRate) })
}
