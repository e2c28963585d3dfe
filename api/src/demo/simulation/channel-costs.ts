import type { Channel } from '@tradewind/schema/contracts/funnel'
import { CHANNEL_FACTS, HAPPENINGS, SEASON, SIZE } from './causes.ts'
import { randomFrom } from './random.ts'
import type { Row } from './rows.ts'
import type { World } from './world.ts'

/** What each marketing channel cost, month by month. The lost channel costs nothing any more. */
export function channelCosts(world: World): readonly Row[] {
  const random = randomFrom(`${world.seed}:costs`)
  const { lostChannel } = HAPPENINGS
  return (Object.entries(CHANNEL_FACTS) as [Channel, (typeof CHANNEL_FACTS)[Channel]][]).flatMap(([channel, facts]) =>
    Array.from({ length: SIZE.months }, (_, index) => index + 1)
      .filter((month) => facts.monthlyCostUsd > 0 && !(channel === lostChannel.channel && month >= lostChannel.month))
      .map((month) => ({
        channel,
        month: new Date(world.calendar.monthStart(month)).toISOString().slice(0, 10),
        amount_usd: (facts.monthlyCostUsd * SEASON.growthPerYear ** (month / 12) * random.between(0.85, 1.15)).toFixed(
          2,
        ),
      })),
  )
}
