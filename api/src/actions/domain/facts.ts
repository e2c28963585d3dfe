import type { CountFact, TextFact, YesNoFact } from '@tradewind/schema/contracts/playbook-facts'
import type {
  CustomerHistory,
  HistoryContact,
  HistoryDeal,
  HistoryQuote,
  HistoryTransition,
} from './customer-history.ts'
import { answeredBetween, isAnswer, isSign, lastEvent } from './signs.ts'

export const DAY_MS = 86_400_000

/** Named facts of one customer as of one moment. A count that cannot be said is null, and no test on it holds. */
export type CustomerFacts = Readonly<Record<CountFact, number | null>> &
  Readonly<Record<TextFact, string | null>> &
  Readonly<Record<YesNoFact, boolean>>

export function openQuotes(history: CustomerHistory, at: Date): HistoryQuote[] {
  return history.quotes.filter(
    ({ sentAt, closedAt }) => sentAt !== null && sentAt <= at && (closedAt === null || closedAt > at),
  )
}

export function openDeals(history: CustomerHistory, at: Date): HistoryDeal[] {
  return history.deals.filter(({ openedAt, closedAt }) => openedAt <= at && (closedAt === null || closedAt > at))
}

/** The customer's own step that is in force at that moment. */
export function stageAt(history: CustomerHistory, at: Date): HistoryTransition | undefined {
  return history.transitions.findLast((step) => step.opportunityId === null && step.at <= at)
}

/** US dollars that stand open: quoted or expected, whichever is greater. */
export function openValueUsd(history: CustomerHistory, at: Date): number {
  const quoted = openQuotes(history, at).reduce((sum, quote) => sum + quote.usdMinor, 0) / 100
  const expected = openDeals(history, at).reduce((sum, deal) => sum + deal.usd, 0)
  return Math.max(quoted, expected)
}

/** Who is written to: the first with consent and an address, else the first with an address, else the first. */
export function mainContact(history: CustomerHistory): HistoryContact | undefined {
  const { contacts } = history
  return (
    contacts.find((contact) => contact.consented && contact.email !== null) ??
    contacts.find((contact) => contact.email !== null) ??
    contacts[0]
  )
}

const daysBetween = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / DAY_MS)

/**
 * The one place that computes facts. Everything is taken from the history up to `at`, so that a dry run sees what was
 * known then; contacts, owner and scores have no history and are as they stand now.
 * @param runStartedAt from when on "answered since" counts.
 */
export function factsAt(history: CustomerHistory, at: Date, runStartedAt: Date = at): CustomerFacts {
  const stage = stageAt(history, at)
  const contact = mainContact(history)
  const touch = history.touches.findLast((one) => one.at <= at)
  const count = (type: string, days: number): number =>
    history.events.filter(
      (event) => event.type === type && event.at <= at && event.at.getTime() > at.getTime() - days * DAY_MS,
    ).length
  const grade = history.leads.findLast((lead) => lead.at <= at)?.grade ?? null
  return {
    open_value_usd: openValueUsd(history, at),
    days_silent: daysBetween(lastEvent(history, at, isSign)?.at ?? history.knownSince, at),
    days_since_answer: daysBetween(lastEvent(history, at, isAnswer)?.at ?? history.knownSince, at),
    days_since_touch: touch === undefined ? null : daysBetween(touch.at, at),
    days_in_stage: daysBetween(stage?.at ?? history.knownSince, at),
    open_quotes: openQuotes(history, at).length,
    open_deals: openDeals(history, at).length,
    price_views_7d: count('price_view', 7),
    product_views_7d: count('product_view', 7),
    downloads_30d: count('download', 30),
    risk: history.risk,
    win_probability: history.winProbability,
    stage: stage?.stage ?? null,
    country: history.country,
    industry: history.industry,
    locale: contact?.locale ?? null,
    channel: history.channel,
    grade,
    has_owner: history.owner !== null,
    has_consent: history.contacts.some(({ consented, email }) => consented && email !== null),
    has_phone: history.contacts.some(({ phone }) => phone !== null),
    answered_since_start: answeredBetween(history, runStartedAt, at) !== undefined,
  }
}
