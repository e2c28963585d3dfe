import type { DealHistory } from './deal-history.ts'
import { addMonths, type Month, monthOf, monthsFrom, startOfMonth } from './months.ts'

/** How many past moments are looked at: a year of them. */
const PAST_ORIGINS = 12
/** Months of won deals that say at which level the house stands. */
const LEVEL_MONTHS = 6
/** Years of average that the season of a month is weighed against. */
const SEASON_YEARS = 2

export interface NewBusiness {
  /** Ways the coming months' new business may go, US dollars per month: what followed on moments of the past. */
  readonly ways: readonly (readonly number[])[]
}

/**
 * What deals that do not exist yet will bring. From moments of the past: what the deals created after each of them had
 * brought month by month, freed from its season and in proportion to the level the house stood at then; at today's level,
 * with the season of the months ahead. Growth of the past is so carried on. Level and season are told by the number of won
 * deals: their revenue is swayed by few large orders, and played at moments of the past it misses by a tenth more.
 * @param known deals in scope as known at `at`
 */
export function learnNewBusiness(known: readonly DealHistory[], at: Date, horizon: number): NewBusiness {
  const seasons = learnSeasons(known, at)
  const seasonOf = (month: Month): number => seasons[month.from.getUTCMonth()] ?? 1
  const won = known.filter((deal) => deal.won)
  const first = known.reduce((earliest, deal) => Math.min(earliest, deal.createdAt.getTime()), at.getTime())
  const origins = Array.from({ length: PAST_ORIGINS }, (_, index) => addMonths(at, -(horizon + index))).filter(
    (origin) => addMonths(origin, -LEVEL_MONTHS).getTime() >= first,
  )
  const coming = monthsFrom(at, horizon).map(seasonOf)
  const level = levelAt(won, at, seasonOf)
  const ways = origins.flatMap((origin) => {
    const levelThen = levelAt(won, origin, seasonOf)
    if (levelThen === 0) return []
    const months = monthsFrom(origin, horizon)
    const brought = months.map(() => 0)
    for (const deal of won) {
      if (deal.closedAt === null || deal.createdAt < origin) continue
      const index = monthOf(months, deal.closedAt)
      if (index >= 0) brought[index] = (brought[index] ?? 0) + (deal.usd ?? 0)
    }
    return [
      months.map(
        (month, index) => ((brought[index] ?? 0) / seasonOf(month) / levelThen) * level * (coming[index] ?? 1),
      ),
    ]
  })
  return { ways }
}

/** Deals won in a month at a moment, freed from its season: the later a month, the more it counts. */
function levelAt(won: readonly DealHistory[], at: Date, seasonOf: (month: Month) => number): number {
  let [sum, weights] = [0, 0]
  for (let ago = 1; ago <= LEVEL_MONTHS; ago += 1) {
    const month = { from: addMonths(at, -ago), to: addMonths(at, 1 - ago) }
    const [first, end] = [month.from.getTime(), month.to.getTime()]
    const deals = won.reduce((count, { closedAt }) => {
      const time = closedAt?.getTime() ?? Number.NaN
      return count + Number(time >= first && time < end)
    }, 0)
    const weight = LEVEL_MONTHS + 1 - ago
    sum += (weight * deals) / seasonOf(month)
    weights += weight
  }
  return sum / weights
}

/** Seasonal factor per calendar month (0 January) of the number of won deals, from whole past years; 1 without a year. */
export function learnSeasons(known: readonly DealHistory[], at: Date): readonly number[] {
  const end = startOfMonth(at)
  const years = [1, 2, 3, 4].filter((year) =>
    known.some((deal) => deal.createdAt < addMonths(end, -12 * year + 1) && deal.createdAt < end),
  )
  if (years.length === 0) return Array.from({ length: 12 }, () => 1)
  const factors = Array.from({ length: 12 }, () => 0)
  for (const year of years) {
    const months = monthsFrom(addMonths(end, -12 * year), 12)
    const won = months.map(() => 0)
    for (const deal of known) {
      if (!deal.won || deal.closedAt === null) continue
      const index = monthOf(months, deal.closedAt)
      if (index >= 0) won[index] = (won[index] ?? 0) + 1
    }
    const mean = won.reduce((sum, deals) => sum + deals, 0) / 12
    for (const [index, deals] of won.entries()) {
      const month = months[index]?.from.getUTCMonth() ?? 0
      factors[month] = (factors[month] ?? 0) + (mean === 0 ? 1 : deals / mean)
    }
  }
  const shrunk = factors.map((sum) => (sum + SEASON_YEARS) / (years.length + SEASON_YEARS))
  const mean = shrunk.reduce((sum, factor) => sum + factor, 0) / 12
  return shrunk.map((factor) => Math.max(0.3, factor / mean))
}
