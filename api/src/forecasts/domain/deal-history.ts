/** A stay of a deal in a stage. */
export interface DealVisit {
  readonly stageId: string
  readonly from: Date
  /** Null: it stands there still. */
  readonly to: Date | null
}

/** All that a forecast looks at of one deal. */
export interface DealHistory {
  readonly id: string
  readonly pipelineId: string
  readonly ownerId: string | null
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly won: boolean
  /** Expected order value; of won deals the order's. Null when nobody said. */
  readonly usd: number | null
  /** Open and won stages only, in order. */
  readonly visits: readonly DealVisit[]
  /** Whether it counts for the one who asks. The others only teach. */
  readonly inScope: boolean
}

/** A stage a deal can stand in while it is open, by id. */
export interface ForecastStage {
  readonly id: string
  readonly pipelineId: string
  readonly position: number
  /** What the pipeline assumes, 0–1. */
  readonly assumed: number | null
}

export interface OpenDeal extends DealHistory {
  readonly stageId: string
  /** Days it has stood in its stage. */
  readonly age: number
}

export const DAY_MS = 86_400_000

/** Deals as they were known at a moment: what happened later is cut off, what was created later is left out. */
export function asKnownAt(deals: readonly DealHistory[], at: Date): readonly DealHistory[] {
  return deals
    .filter((deal) => deal.createdAt < at)
    .map((deal) => {
      const decided = deal.closedAt !== null && deal.closedAt < at
      // Most deals of a long history were over by then, and are as they are.
      if (decided && deal.visits.every(({ from, to }) => from < at && (to === null || to < at))) return deal
      return {
        ...deal,
        closedAt: decided ? deal.closedAt : null,
        won: decided && deal.won,
        visits: deal.visits
          .filter((visit) => visit.from < at)
          .map((visit) => (visit.to !== null && visit.to >= at ? { ...visit, to: null } : visit)),
      }
    })
}

/** Those that are undecided, with where they stand; `known` as of `at`. */
export function openDeals(known: readonly DealHistory[], at: Date): readonly OpenDeal[] {
  return known.flatMap((deal) => {
    const visit = deal.visits.at(-1)
    if (deal.closedAt !== null || visit === undefined) return []
    return [{ ...deal, stageId: visit.stageId, age: (at.getTime() - visit.from.getTime()) / DAY_MS }]
  })
}
