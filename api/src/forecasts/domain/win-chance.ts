import { stageWinProbability } from '../../metrics/domain/win-probability.ts'
import { firstFrom } from './closing-time.ts'
import { DAY_MS, type DealHistory, type ForecastStage, type OpenDeal } from './deal-history.ts'

/** How many cases of the house a person's own are weighed against, and a stay of this length against all of the stage. */
const OWNER_CASES = 20
const AGE_CASES = 10
/** Experience older than this says little about today's house. */
const MEMORY_DAYS = 730

interface Stay {
  readonly days: number
  readonly won: boolean
}

/** Decided stays of a stage, the shortest first, and how many from each on were won. */
interface Stays {
  readonly ascending: readonly Stay[]
  readonly wonFrom: readonly number[]
}

interface StageExperience {
  readonly house: number
  readonly byOwner: ReadonlyMap<string, { readonly decided: number; readonly won: number }>
  /** Stays in this very stage of deals that are decided. */
  readonly stays: Stays
}

export interface WinChances {
  /** Probability that an open deal is won, 0–1. */
  readonly of: (deal: OpenDeal) => number
}

/**
 * Learns how likely a deal is won: history of its stage, how long it has stood there, and how its owner fares in that
 * stage, each shrunk to the broader experience when there are few cases; then what a score model says of the deal, where
 * one speaks.
 * @param known deals as known at `at`
 * @param scores probability of a model by deal id; empty while rules speak
 */
export function learnWinChances(
  known: readonly DealHistory[],
  stages: readonly ForecastStage[],
  at: Date,
  scores: ReadonlyMap<string, number> = new Map(),
): WinChances {
  const since = at.getTime() - MEMORY_DAYS * DAY_MS
  const decided = known.filter((deal) => deal.closedAt !== null && deal.closedAt.getTime() >= since)
  const experience = new Map(stages.map((stage) => [stage.id, experienceOf(stage, stages, decided)]))
  return {
    of(deal) {
      const stage = experience.get(deal.stageId)
      if (stage === undefined) return 0
      const own = stage.byOwner.get(deal.ownerId ?? '') ?? { decided: 0, won: 0 }
      const ofOwner = shrink(own.won, own.decided, stage.house, OWNER_CASES)
      const { ascending, wonFrom } = stage.stays
      const first = firstFrom(ascending, (stay) => stay.days, deal.age)
      const ofAge = shrink(wonFrom[first] ?? 0, ascending.length - first, stage.house, AGE_CASES)
      const chance = chanceOf(oddsOf(ofOwner) * (oddsOf(ofAge) / oddsOf(stage.house)))
      const score = scores.get(deal.id)
      // A model has seen what this deal's customer did; history what became of deals like it. Both speak at equal odds.
      return score === undefined ? chance : chanceOf(Math.sqrt(oddsOf(chance) * oddsOf(score)))
    },
  }
}

function experienceOf(
  stage: ForecastStage,
  stages: readonly ForecastStage[],
  decided: readonly DealHistory[],
): StageExperience {
  const ladder = stages.filter((other) => other.pipelineId === stage.pipelineId).sort((a, b) => a.position - b.position)
  const later = new Set(ladder.filter((other) => other.position >= stage.position).map(({ id }) => id))
  const reached = decided.filter(
    (deal) =>
      deal.pipelineId === stage.pipelineId && (deal.won || deal.visits.some((visit) => later.has(visit.stageId))),
  )
  const byOwner = new Map<string, { decided: number; won: number }>()
  for (const deal of reached) {
    const own = byOwner.get(deal.ownerId ?? '') ?? { decided: 0, won: 0 }
    byOwner.set(deal.ownerId ?? '', { decided: own.decided + 1, won: own.won + Number(deal.won) })
  }
  const stays = reached.flatMap((deal) =>
    deal.visits
      .filter((visit) => visit.stageId === stage.id)
      .map((visit) => ({ days: days(visit.from, visit.to ?? deal.closedAt ?? visit.from), won: deal.won })),
  )
  const house = stageWinProbability(
    { decided: reached.length, won: reached.filter((deal) => deal.won).length },
    stage.assumed,
    ladder.findIndex(({ id }) => id === stage.id),
    ladder.length,
  )
  return { house, byOwner, stays: sorted(stays) }
}

function sorted(stays: readonly Stay[]): Stays {
  const ascending = [...stays].sort((a, b) => a.days - b.days)
  const wonFrom = ascending.map(() => 0)
  let won = 0
  for (let at = ascending.length - 1; at >= 0; at -= 1) {
    won += Number(ascending[at]?.won)
    wonFrom[at] = won
  }
  return { ascending, wonFrom }
}

function shrink(won: number, cases: number, broader: number, weight: number): number {
  return (won + weight * broader) / (cases + weight)
}

/** Never quite 0 or 1: nothing is certain before it is decided. */
export function oddsOf(chance: number): number {
  const bounded = Math.min(0.995, Math.max(0.005, chance))
  return bounded / (1 - bounded)
}

export function chanceOf(odds: number): number {
  return odds / (1 + odds)
}

function days(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / DAY_MS
}
