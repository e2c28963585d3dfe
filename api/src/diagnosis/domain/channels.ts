import type { Money } from '@tradewind/schema/money'
import type { DealFact } from './deal-fact.ts'
import type { Estimate } from './diagnosis.ts'
import { wilson } from './statistics/interval.ts'

/** What a customer came through, one visit after the other, up to the opening of a deal. */
export type Journey = readonly string[]

/** How a won deal is shared among the channels that led to it. */
export const ATTRIBUTIONS = ['first', 'last', 'position'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

/** First and last contact get so much each, those between share the rest. */
const ENDS = 0.4

/** Shares of a deal per channel; they sum to 1. Position-based: 40 % first, 40 % last, 20 % for what was between. */
export function attribute(journey: Journey, attribution: Attribution): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  const give = (channel: string | undefined, share: number): void => {
    if (channel !== undefined) shares.set(channel, (shares.get(channel) ?? 0) + share)
  }
  const [first, last] = [journey[0], journey.at(-1)]
  if (attribution === 'first' || journey.length === 1) give(first, 1)
  else if (attribution === 'last') give(last, 1)
  else {
    const between = journey.slice(1, -1)
    const end = between.length === 0 ? 0.5 : ENDS
    give(first, end)
    give(last, end)
    for (const channel of between) give(channel, (1 - 2 * ENDS) / between.length)
  }
  return shares
}

/** What a channel brought and cost (FUN-10). */
export interface ChannelFigures {
  readonly channel: string
  readonly newCustomers: number
  /** Inquiries of its customers, quarantine left out. */
  readonly leads: number
  /** Of decided deals of customers that came through it first. */
  readonly decided: number
  readonly won: number
  readonly winRate: Estimate | null
  /** Won deals and their value by attribution; position-based deals are fractions. */
  readonly contribution: Readonly<Record<Attribution, { readonly deals: number; readonly value: Money }>>
  /** Null: the figures are of a part of the house, and what a channel costs cannot be told apart by it. */
  readonly cost: ChannelCost | null
}

export interface ChannelCost {
  readonly total: Money
  readonly perLead: Money | null
  /** Per won deal and return (value won / cost), both by position-based contribution. */
  readonly perWon: Money | null
  readonly return: number | null
}

export interface ChannelInput {
  readonly channel: string
  readonly newCustomers: number
  readonly leads: number
  /** Cents. */
  readonly costMinor: number
}

/** Figures of every channel that brought or cost anything, the most valuable first. */
export function channelFigures(
  inputs: readonly ChannelInput[],
  decided: readonly DealFact[],
  journeys: ReadonlyMap<string, Journey>,
  wholeHouse: boolean,
): readonly ChannelFigures[] {
  const channels = new Set([
    ...inputs.map(({ channel }) => channel),
    ...decided.flatMap(({ channel }) => channel ?? []),
  ])
  const won = decided.filter(({ status }) => status === 'won')
  const contributions = new Map(
    ATTRIBUTIONS.map((attribution) => [attribution, contribute(won, journeys, attribution)]),
  )
  return [...channels]
    .map((channel): ChannelFigures => {
      const input = inputs.find((one) => one.channel === channel)
      const own = decided.filter((deal) => deal.channel === channel)
      const ownWon = own.filter(({ status }) => status === 'won').length
      const part = (attribution: Attribution) =>
        contributions.get(attribution)?.get(channel) ?? { deals: 0, value: dollars(0) }
      const contribution = { first: part('first'), last: part('last'), position: part('position') }
      const leads = input?.leads ?? 0
      return {
        channel,
        newCustomers: input?.newCustomers ?? 0,
        leads,
        decided: own.length,
        won: ownWon,
        winRate: wilson(ownWon, own.length),
        contribution,
        cost: wholeHouse ? costOf(input?.costMinor ?? 0, leads, contribution.position) : null,
      }
    })
    .toSorted(
      (a, b) =>
        b.contribution.position.value.minor - a.contribution.position.value.minor || (a.channel < b.channel ? -1 : 1),
    )
}

const dollars = (minor: number): Money => ({ minor: Math.round(minor), currency: 'USD' })

function contribute(won: readonly DealFact[], journeys: ReadonlyMap<string, Journey>, attribution: Attribution) {
  const sums = new Map<string, { deals: number; minor: number }>()
  for (const deal of won) {
    const journey = journeys.get(deal.id) ?? (deal.channel === null ? [] : [deal.channel])
    for (const [channel, share] of attribute(journey, attribution)) {
      const before = sums.get(channel) ?? { deals: 0, minor: 0 }
      sums.set(channel, { deals: before.deals + share, minor: before.minor + share * deal.valueMinor })
    }
  }
  return new Map([...sums].map(([channel, { deals, minor }]) => [channel, { deals, value: dollars(minor) }]))
}

function costOf(
  costMinor: number,
  leads: number,
  { deals, value }: { readonly deals: number; readonly value: Money },
): ChannelCost {
  return {
    total: dollars(costMinor),
    perLead: leads === 0 ? null : dollars(costMinor / leads),
    perWon: deals === 0 ? null : dollars(costMinor / deals),
    return: costMinor === 0 ? null : value.minor / costMinor,
  }
}
