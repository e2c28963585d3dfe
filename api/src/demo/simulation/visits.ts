import { type CHANNEL_FACTS, JOURNEYS } from './causes.ts'
import type { Random } from './random.ts'
import type { Buyer, Recorder } from './recorder.ts'
import type { Good } from './world.ts'

export interface VisitPlan {
  /** Looks at product pages: `product_view`. */
  readonly products: number
  /** Looks at prices: `price_view`. */
  readonly prices: number
  /** `download` of the data sheet. */
  readonly downloads?: number
  /** Asks the selector: true with results, false without any. */
  readonly selector?: boolean
  readonly compares?: { readonly competitor?: string }
}

const STEP_MS = 70_000
/** Share of page views that also tell how far and how long was read. */
const READ_SHARE = 0.5
const REFERRERS: Readonly<Partial<Record<keyof typeof CHANNEL_FACTS, string>>> = {
  organic_search: 'https://search.example/',
  paid_search: 'https://search.example/ads',
  linkedin: 'https://linkedin.example/',
  social: 'https://social.example/',
  marketplace: 'https://marketplace.example/',
  partner: 'https://partner.example/',
  mailing: 'https://mail.example/',
}

const MINUTE_MS = 60_000

/** The last half hour before a deal: reminded by one channel, found again by another. No other visit lies that close. */
export function recordReturn(
  random: Random,
  recorder: Recorder,
  buyer: Buyer,
  askedAt: number,
  { good, locale }: { readonly good: Good; readonly locale: string },
): void {
  if (!random.chance(JOURNEYS.share)) return
  const look = { products: 0, prices: 0 }
  for (const [channel, from, to] of [
    [JOURNEYS.assists, 22, 27],
    [JOURNEYS.closes, 6, 15],
  ] as const) {
    const at = askedAt - random.between(from, to) * MINUTE_MS
    recordVisit(random, recorder, buyer, at, good, [good], look, { locale, channel })
  }
}

/** A visit of the site as the tracker reports it. */
export function recordVisit(
  random: Random,
  recorder: Recorder,
  buyer: Buyer,
  start: number,
  good: Good,
  others: readonly Good[],
  plan: VisitPlan,
  origin: { readonly locale: string; readonly channel?: keyof typeof CHANNEL_FACTS } = { locale: 'en' },
): void {
  let at = start
  const { locale, channel } = origin
  const step = (): number => {
    at += STEP_MS * random.between(0.5, 1.8)
    return at
  }
  const referrer = channel === undefined ? undefined : REFERRERS[channel]
  const pageOf = ({ sku }: Good): string => `/${locale}/products/${sku.toLowerCase()}`
  const read = (path: string): void => {
    if (!random.chance(READ_SHARE)) return
    recorder.siteEvent('scroll', step(), { buyer, value: { depth: random.whole(30, 100) }, context: { path } })
    recorder.siteEvent('dwell', step(), { buyer, value: { seconds: random.whole(12, 240) }, context: { path } })
  }
  recorder.siteEvent('page_view', at, {
    buyer,
    context: { path: `/${locale}`, ...(referrer === undefined ? {} : { referrer, campaign: channel }) },
  })
  if (plan.selector !== undefined) {
    recorder.siteEvent('select', step(), {
      buyer,
      value: { query: `torque=${random.whole(5, 60) * 5}`, total: plan.selector ? random.whole(1, 12) : 0 },
      context: { path: `/${locale}/selector` },
    })
  }
  for (let n = 0; n < plan.products; n += 1) {
    const seen = n === 0 || random.chance(0.5) ? good : random.pick(others)
    recorder.siteEvent('page_view', step(), { buyer, context: { path: pageOf(seen), sku: seen.sku } })
    recorder.siteEvent('product_view', at + 900, { buyer, context: { path: pageOf(seen), sku: seen.sku } })
    read(pageOf(seen))
  }
  for (let n = 0; n < plan.prices; n += 1)
    recorder.siteEvent('price_view', step(), { buyer, context: { path: pageOf(good), sku: good.sku } })
  for (let n = 0; n < (plan.downloads ?? 0); n += 1)
    recorder.siteEvent('download', step(), { buyer, context: { path: `${pageOf(good)}/datasheet.pdf`, sku: good.sku } })
  if (plan.compares !== undefined) {
    const other = random.pick(others)
    recorder.siteEvent('compare', step(), {
      buyer,
      value: { products: [good.sku, other.sku], ...plan.compares },
      context: { path: `/${locale}/compare` },
    })
  }
}
