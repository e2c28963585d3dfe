import type { Counting } from './funnel-metrics.ts'

export interface FunnelStage {
  readonly id: string
  readonly position: number
  readonly outcome: 'open' | 'won' | 'lost'
}

/** One step of a customer or deal: a row of the stage history, suggestions left out. The entry has no `fromStageId`. */
export interface FunnelStep {
  readonly id: string
  readonly subjectId: string
  readonly fromStageId: string | null
  readonly toStageId: string
  readonly at: Date
}

/** Period, way of counting, and up to when history is looked at (exclusive). */
export interface CountingScope {
  readonly counting: Counting
  readonly from: Date
  readonly to: Date
  readonly asOf: Date
}

export interface StageCounts {
  /** Entered this stage or a later one. */
  readonly entered: number
  /** The same in the period before, of the same length and looked at from the same age. */
  readonly enteredBefore: number
  readonly standing: number
  readonly lost: number
  readonly dwell: { readonly cases: number; readonly mean: number; readonly median: number } | null
}
export type FunnelCounts = ReadonlyMap<string, StageCounts>

/** What history a count looks at: a cohort's until now, a snapshot's until the period's end. */
export function asOfFor(counting: Counting, to: Date, now: Date): Date {
  return counting === 'snapshot' ? to : new Date(now.getTime() + 1)
}

const DAY_MS = 86_400_000

interface Visit extends FunnelStep {
  readonly stage: FunnelStage
  readonly leftAt: Date | null
}

/**
 * Counts a funnel from raw history. The database counts the same in one statement (store/funnel-counts.store.ts); this
 * is what that is compared with, and the definition one can read.
 */
export function countFunnel(
  stages: readonly FunnelStage[],
  steps: readonly FunnelStep[],
  scope: CountingScope,
): FunnelCounts {
  const known = new Map(stages.map((stage) => [stage.id, stage]))
  const subjects = [...visitsBySubject(known, steps, scope.asOf).values()]
  const ladder = stages.filter((stage) => stage.outcome !== 'lost').sort((a, b) => a.position - b.position)
  const [first] = ladder
  const length = scope.to.getTime() - scope.from.getTime()
  const before: CountingScope = {
    counting: scope.counting,
    from: new Date(scope.from.getTime() - length),
    to: scope.from,
    asOf: new Date(scope.asOf.getTime() - length),
  }
  const counted = subjects.filter((visits) => {
    const entered = firstReach(visits, first?.position)
    return entered !== null && (scope.counting === 'snapshot' || within(scope, entered))
  })
  return new Map(
    ladder.map((stage) => {
      const stays = counted
        .flat()
        .filter((visit) => visit.stage.id === stage.id && visit.leftAt !== null)
        .filter((visit) => scope.counting === 'cohort' || within(scope, visit.leftAt))
      const lastVisits = counted.map((visits) => visits.at(-1)).filter((visit) => visit !== undefined)
      const losses = lastVisits.filter(
        (visit) =>
          visit.stage.outcome === 'lost' &&
          (scope.counting === 'cohort' || within(scope, visit.at)) &&
          lostFrom(visit, known, first?.id) === stage.id,
      )
      return [
        stage.id,
        {
          entered: subjects.filter((visits) => hasEntered(visits, stage, first, scope)).length,
          enteredBefore: subjects.filter((visits) => hasEntered(visits, stage, first, before)).length,
          standing: lastVisits.filter((visit) => visit.stage.id === stage.id).length,
          lost: losses.length,
          dwell: dwellOf(stays),
        },
      ]
    }),
  )
}

/** Each subject's visits in order; steps to stages of other pipelines and after `asOf` are left out. */
function visitsBySubject(
  known: ReadonlyMap<string, FunnelStage>,
  steps: readonly FunnelStep[],
  asOf: Date,
): Map<string, Visit[]> {
  const bySubject = new Map<string, Visit[]>()
  for (const step of steps) {
    const stage = known.get(step.toStageId)
    if (stage === undefined || step.at >= asOf) continue
    const visits = bySubject.get(step.subjectId) ?? []
    visits.push({ ...step, stage, leftAt: null })
    bySubject.set(step.subjectId, visits)
  }
  for (const [subject, visits] of bySubject) {
    const ordered = visits.sort(inOrder)
    bySubject.set(
      subject,
      ordered.map((visit, index) => ({ ...visit, leftAt: ordered[index + 1]?.at ?? null })),
    )
  }
  return bySubject
}

/** By time; of steps of one moment the entry comes first, then the earlier stage. */
function inOrder(a: Visit, b: Visit): number {
  return (
    a.at.getTime() - b.at.getTime() ||
    Number(a.fromStageId !== null) - Number(b.fromStageId !== null) ||
    a.stage.position - b.stage.position ||
    (a.id < b.id ? -1 : 1)
  )
}

/** When a subject first stood at this position or beyond; null: never. */
function firstReach(visits: readonly Visit[], position: number | undefined): Date | null {
  if (position === undefined) return null
  return visits.find((visit) => visit.stage.outcome !== 'lost' && visit.stage.position >= position)?.at ?? null
}

function hasEntered(
  visits: readonly Visit[],
  stage: FunnelStage,
  first: FunnelStage | undefined,
  scope: CountingScope,
): boolean {
  const reached = firstReach(visits, stage.position)
  if (reached === null || reached >= scope.asOf) return false
  return within(scope, scope.counting === 'snapshot' ? reached : firstReach(visits, first?.position))
}

function within({ from, to }: CountingScope, at: Date | null): boolean {
  return at !== null && at >= from && at < to
}

/** A loss counts where it was lost from; without that it counts at the first stage. */
function lostFrom(
  visit: Visit,
  known: ReadonlyMap<string, FunnelStage>,
  firstId: string | undefined,
): string | undefined {
  const from = visit.fromStageId === null ? undefined : known.get(visit.fromStageId)
  return from === undefined || from.outcome === 'lost' ? firstId : from.id
}

function dwellOf(stays: readonly Visit[]): StageCounts['dwell'] {
  const days = stays
    .map((visit) => ((visit.leftAt?.getTime() ?? 0) - visit.at.getTime()) / DAY_MS)
    .sort((a, b) => a - b)
  if (days.length === 0) return null
  const middle = (days.length - 1) / 2
  const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2
  return { cases: days.length, mean: days.reduce((sum, one) => sum + one, 0) / days.length, median }
}
