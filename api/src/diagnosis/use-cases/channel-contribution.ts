import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import type { Work } from '../../context.ts'
import { channelOf } from '../../crm/domain/first-channel.ts'
import type { MetricScope } from '../../metrics/domain/funnel-metrics.ts'
import { type ChannelFigures, channelFigures, type Journey } from '../domain/channels.ts'
import type { DealFact } from '../domain/deal-fact.ts'
import { isWholeHouse } from '../policy.ts'
import { type DealArrival, loadArrivals, loadChannelInputs } from '../store/channel.store.ts'
import { readDecided } from './read-decided.ts'

/**
 * What each channel brought within the scope, and cost when the scope is the whole house: new customers, inquiries, won
 * deals by first and last touch and by position. Throws ForbiddenFailure and ValidationFailure.
 */
export async function channelContribution(work: Work, input: MetricScope): Promise<readonly ChannelFigures[]> {
  return work.database.prisma.$transaction(async (transaction) => {
    const { scope, decided } = await readDecided(work, transaction, input)
    const won = decided.filter(({ status }) => status === 'won')
    const arrivals = await loadArrivals(
      transaction,
      won.map(({ id }) => id),
    )
    return channelFigures(
      await loadChannelInputs(transaction, scope, work.actor),
      decided,
      journeysOf(won, arrivals, new URL(work.environment.SITE_URL).hostname),
      isWholeHouse(scope, work.actor),
    )
  })
}

/** The channel a customer came through first begins the journey; visits that say nothing of where they came from are no step. */
function journeysOf(
  won: readonly DealFact[],
  arrivals: readonly DealArrival[],
  ownHost: string,
): ReadonlyMap<string, Journey> {
  const byDeal = Map.groupBy(arrivals, ({ dealId }) => dealId)
  return new Map(
    won.map((deal) => {
      const came = (byDeal.get(deal.id) ?? []).flatMap((arrival) => arrivalChannel(arrival, ownHost) ?? [])
      const first = deal.channel
      return [deal.id, first === null || came[0] === first ? came : [first, ...came]]
    }),
  )
}

/** A campaign that is called like a channel is of that channel; else as the customer's own channel is told. */
function arrivalChannel({ path, referrer, campaign }: DealArrival, ownHost: string): string | undefined {
  return (
    CHANNELS.find((channel) => channel === campaign) ??
    channelOf({ path: path ?? undefined, referrer: referrer ?? undefined, campaign: campaign ?? undefined }, ownHost)
  )
}
