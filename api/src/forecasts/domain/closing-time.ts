import { DAY_MS, type DealHistory, type OpenDeal } from './deal-history.ts'

/** With fewer cases than this, a deal's age says nothing reliable about the time it still needs. */
const ENOUGH_CASES = 10
/** Days, where a stage was never won from: the house has to assume something. */
const UNKNOWN_DAYS = 60

export interface ClosingTimes {
  /** Days a won deal needed from where this one stands; ascending, at least one. */
  readonly of: (deal: OpenDeal) => readonly number[]
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
  return {
    of({ stageId, age }) {
      const all = stays.get(stageId) ?? []
      const longer = all.filter(({ stay }) => stay >= age).map(({ untilWon }) => Math.max(0, untilWon - age))
      const samples = longer.length >= ENOUGH_CASES ? longer : all.map(({ untilWon }) => untilWon)
      return samples.length === 0 ? [UNKNOWN_DAYS] : samples.sort((a, b) => a - b)
    },
  }
}

function days(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS
}
