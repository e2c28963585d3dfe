import { DAY_MS, daysToQuarterEnd, HOUR_MS, isAugust } from './calendar.ts'
import { SEASON } from './causes.ts'
import type { Fate } from './fate.ts'
import type { Random } from './random.ts'

/** When the steps of a deal happen; null: they do not. Some may lie after the last day of the history. */
export interface Moments {
  readonly openedAt: number
  readonly firstAnswerAt: number
  /** The buyer comes back and reads: the deal reaches `contact`. */
  readonly returnedAt: number | null
  /** The first call that reaches somebody: `first_touch`. */
  readonly touchedAt: number | null
  /** The buyer asks for a quotation or a sample: `decision`. */
  readonly askedAt: number | null
  readonly quotedAt: number | null
  readonly closedAt: number
  /** The last thing the buyer does before a deal ends. */
  readonly lastWordAt: number
}

const PULL_REACH_DAYS = 25
const SILENT_DAYS = [34, 60] as const

export function momentsOf(random: Random, fate: Fate, openedAt: number, isEuropean: boolean): Moments {
  const pace = (at: number): number => (isEuropean && isAugust(at) ? SEASON.augustInEurope : 1)
  const after = (at: number, days: number, spread = 0.45): number =>
    at + random.around(days, spread) * DAY_MS * pace(at)
  const firstAnswerAt = openedAt + fate.answerHours * HOUR_MS
  const stage = fate.lostFrom
  const returnedAt = stage === 'lead' ? null : openedAt + random.between(0.1, 2.2) * DAY_MS
  const isTouched = stage !== 'lead' && stage !== 'contact'
  const touchedAt = isTouched ? (random.chance(0.6) ? firstAnswerAt : after(firstAnswerAt, 2)) : null
  const isDecided = touchedAt !== null && stage !== 'first_touch'
  const askedAt = isDecided ? after(touchedAt, 9) : null
  const quotedAt = askedAt === null ? null : after(askedAt, 1.2)
  const base = quotedAt ?? touchedAt ?? firstAnswerAt
  const end = after(base, quotedAt !== null ? 19 : 27, 0.4)
  if (fate.cause === 'no_decision') {
    const lastWordAt = base + (end - base) * 0.3
    return {
      openedAt,
      firstAnswerAt,
      returnedAt,
      touchedAt,
      askedAt,
      quotedAt,
      lastWordAt,
      closedAt: Math.max(end, lastWordAt + random.between(...SILENT_DAYS) * DAY_MS),
    }
  }
  const closedAt = quotedAt === null ? end : pulledToQuarterEnd(random, quotedAt, end)
  return {
    openedAt,
    firstAnswerAt,
    returnedAt,
    touchedAt,
    askedAt,
    quotedAt,
    closedAt,
    lastWordAt: closedAt - random.between(0.02, 0.25) * (closedAt - base),
  }
}

/** People hurry before a quarter ends: some of what would be decided soon after it is decided before. */
function pulledToQuarterEnd(random: Random, quotedAt: number, end: number): number {
  const { days, share } = SEASON.quarterEndPull
  const quarterEnd = quotedAt + daysToQuarterEnd(quotedAt) * DAY_MS
  const isNear = end > quarterEnd && end - quarterEnd < PULL_REACH_DAYS * DAY_MS && quarterEnd - quotedAt > 4 * DAY_MS
  if (!isNear || !random.chance(share)) return end
  return quarterEnd - random.between(0.2, Math.min(days, (quarterEnd - quotedAt) / DAY_MS - 2)) * DAY_MS
}

/** A moment as a person's clock shows it: not on a Sunday at four in the morning, and never before `earliest`. */
export function atDesk(random: Random, at: number, offsetHours: number, earliest: number): number {
  const local = new Date(at + offsetHours * HOUR_MS)
  const weekday = local.getUTCDay()
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + shift)
  const hour = local.getUTCHours()
  if (shift === 0 && hour >= 7 && hour < 19) return Math.max(at, earliest)
  return Math.max(midnight + (random.between(8, 17) - offsetHours) * HOUR_MS, earliest)
}
