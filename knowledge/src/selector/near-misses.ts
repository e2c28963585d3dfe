import { satisfies } from './assess.ts'
import type { CatalogueIndex } from './columns.ts'
import type { JudgedCondition } from './judged-conditions.ts'
import { costPerRequirement, type Handle, handlesOf, type Loosening, neededFor } from './loosening.ts'

const SHOWN = 6
/** With more than two things missing a product is not near. */
const MISSED_AT_MOST = 2
/** A number off by more than half of what was asked (0.5 ÷ 1.5), or two ends each off by a third, is not near. */
const NUMBER_COST_AT_MOST = 1 / 3

export interface NearMiss {
  readonly at: number
  readonly cost: number
}

const numbersAreNear = (handles: readonly Handle[], needed: Loosening, costs: readonly number[]): boolean =>
  handles.every(
    (handle, h) =>
      handle.kind !== 'bound' ||
      (needed[h] ?? 0) === 0 ||
      (costs[handle.requirement] ?? 0) <= NUMBER_COST_AT_MOST + 1e-12,
  )

/** Products that miss one or two hard requirements by little, the nearest first; equals in order of SKU. */
export function findNearMisses(
  index: CatalogueIndex,
  candidates: readonly number[],
  hard: readonly JudgedCondition[],
): readonly NearMiss[] {
  const handles = handlesOf(hard)
  const near: NearMiss[] = []
  for (const at of candidates) {
    // Counting first: most of a catalogue misses more, and need not be measured.
    const category = index.category[at] ?? 0
    let missed = 0
    for (const { condition, column } of hard) {
      if (!satisfies(condition, column, category, at)) missed += 1
      if (missed > MISSED_AT_MOST) break
    }
    if (missed === 0 || missed > MISSED_AT_MOST) continue
    const needed = neededFor(hard, handles, category, at)
    if (needed === undefined) continue
    const costs = costPerRequirement(handles, needed)
    if (!numbersAreNear(handles, needed, costs)) continue
    near.push({ at, cost: missed + costs.reduce((sum, cost) => sum + cost, 0) })
  }
  return near.sort((a, b) => a.cost - b.cost || a.at - b.at).slice(0, SHOWN)
}
