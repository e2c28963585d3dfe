import type { LostCategory } from '@tradewind/schema/contracts/funnel'

/** How often and when first something happened in the time of a deal; milliseconds since 1970. */
export interface Touch {
  readonly count: number
  readonly first: number
}

/** A stage a deal came into, and when. */
export interface Step {
  readonly stageId: string
  readonly at: number
}

/** What its quotations say about a deal. */
export interface QuoteFact {
  /** Highest discount on any line of any version, per cent. */
  readonly discountPercent: number
  readonly versions: number
  /** Longest delivery time offered, days. */
  readonly leadTimeDays: number
  readonly declineReason: string | null
  readonly sentAt: number | null
}

/**
 * A deal with everything diagnosis looks at, one row of the database. The *time of a deal* runs from 90 days before it was
 * opened (or the customer's deal before it was closed, when that is later) until it was closed or now: what the customer
 * did then counts for it. Instants are milliseconds since 1970.
 */
export interface DealFact {
  readonly id: string
  readonly name: string
  readonly accountId: string
  readonly accountName: string
  readonly ownerId: string | null
  readonly ownerName: string | null
  /** The team the owner is in now; the deal's own is the one it was opened in. */
  readonly ownerTeamId: string | null
  readonly teamId: string | null
  readonly pipelineId: string
  readonly stageId: string
  readonly status: 'open' | 'won' | 'lost'
  readonly createdAt: number
  readonly closedAt: number | null
  /** Expected order value in US cents; without one what was last quoted, else 0. */
  readonly valueMinor: number
  readonly country: string | null
  readonly industry: string | null
  readonly channel: string | null
  readonly employeeCount: number | null
  readonly productLine: string | null
  readonly rep: LostCategory | null
  readonly buyer: LostCategory | null
  readonly competitor: string | null
  /** By event type, and `activity_<kind>` for what was logged. */
  readonly touches: Readonly<Record<string, Touch>>
  /** When a person of ours turned to the customer (calls, mails, visits, meetings, quotations), in order. */
  readonly contacts: readonly number[]
  /** When the customer first asked for something; null when the deal began without. */
  readonly askedAt: number | null
  /** Stages in the order they were entered; the first is where the deal was opened. */
  readonly steps: readonly Step[]
  readonly quote: QuoteFact | null
  /** Competitors named in talks with the advisor or compared with, and parameters asked for that no product serves. */
  readonly competitors: readonly string[]
  readonly unserved: readonly string[]
  /** What the customer's mails were about. */
  readonly topics: readonly string[]
  /** Searches in the selector that found no product. */
  readonly emptySearches: number
  readonly priceViewsAfterQuote: number
  /** The last sign of life of the customer. */
  readonly buyerLastAt: number | null
}

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** Hours from the customer's first word (or the deal's opening) to the first contact of ours after it; null: none came. */
export function responseHours(deal: DealFact): number | null {
  const asked = deal.askedAt ?? deal.createdAt
  const answered = deal.contacts.find((at) => at >= asked)
  return answered === undefined ? null : (answered - asked) / HOUR_MS
}

/** Days without any contact of ours before the deal ended (or until now). */
export function silentDays(deal: DealFact, now: number): number {
  const end = deal.closedAt ?? now
  const last = deal.contacts.filter((at) => at <= end).at(-1) ?? deal.createdAt
  return Math.max(0, end - Math.max(last, deal.createdAt)) / DAY_MS
}

/** Longest time without contact of ours while the deal was open, days. */
export function longestGapDays(deal: DealFact, now: number): number {
  const end = deal.closedAt ?? now
  const moments = [deal.createdAt, ...deal.contacts.filter((at) => at > deal.createdAt && at < end), end]
  return moments.reduce((longest, at, index) => Math.max(longest, at - (moments[index - 1] ?? at)), 0) / DAY_MS
}

/** The stage a lost deal was lost from: the one it stood in before the last step. */
export function lostFrom(deal: DealFact): string {
  return deal.steps.at(-2)?.stageId ?? deal.steps.at(-1)?.stageId ?? deal.stageId
}
