import { DAY_MS, type DealHistory, type OpenDeal } from './deal-history.ts'

/** With fewer cases than this, a deal's age says nothing reliable about the time it still needs. */
const ENOUGH_CASES = 10
/** Days, where a stage was never won from: the house has to assume something. */
const UNKNOWN_DAYS = 60

/** Days a won deal needed, as one of its like; `chance` (0 to below 1) says which. */
export type DrawDays = (chance: number) => number

export interface ClosingTimes {
  readonly of: (deal: OpenDeal) => DrawDays
}

interface WonStay {
  /** Days it stood in the stage, and from entering it until it was won. */
  readonly stay: number
  readonly untilWon: number
}

/**
 * Learns how long won deals took from each stage. Of those that stood there at least as long as the deal has; with too few
 * of them, of all that passed the stage, as if its time began now.
 * @param known deals as known at the moment of the forecast
 */
export function learnClosingTimes(known: readonly DealHistory[]): ClosingTimes {
  const stays = new Map<string, WonStay[]>()
  for (const deal of known) {
    if (!deal.won || deal.closedAt === null) continue
    for (const visit of deal.visits) {
      const { closedAt } = deal
      const stay = { stay: days(visit.from, visit.to ?? closedAt), untilWon: days(visit.from, closedAt) }
      const ofStage = stays.get(visit.stageId)
      if (ofStage === undefined) stays.set(visit.stageId, [stay])
      else ofStage.push(stay)
    }
  }
  // The longest last: those that stood at least as long as a deal are found without looking at the others.
  for (const ofStage of stays.values()) ofStage.sort((a, b) => a.stay - b.stay || a.untilWon - b.untilWon)
  return {
    of({ stageId, age }) {
      const all = stays.get(stageId) ?? []
      if (all.length === 0) return () => UNKNOWN_DAYS
      const first = firstFrom(all, ({ stay }) => stay, age)
      const longer = all.length - first
      if (longer < ENOUGH_CASES) return (chance) => all[Math.floor(chance * all.length)]?.untilWon ?? UNKNOWN_DAYS
      return (chance) => Math.max(0, (all[first + Math.floor(chance * longer)]?.untilWon ?? UNKNOWN_DAYS) - age)
    },
  }
}

/** Place of the first that is at or above the bound, of ascending ones; their number when none is. */
export function firstFrom<One>(ascending: readonly One[], read: (one: One) => number, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = ascending[middle]
    if (one !== undefined && read(one) < bound) low = middle + 1
    else high = middle
  }
  return low
}

function days(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS
}
