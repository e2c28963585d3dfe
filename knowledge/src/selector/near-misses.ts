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
    const needed = neededFor(hard, handles, index.category[at] ?? 0, at)
    if (needed === undefined) continue
    let touched = 0
    let last = -1
    for (let h = 0; h < handles.length && touched <= MISSED_AT_MOST; h += 1) {
      const requirement = (handles[h] as Handle).requirement
      if ((needed[h] ?? 0) === 0 || requirement === last) continue
      touched += 1
      last = requirement
    }
    if (touched === 0 || touched > MISSED_AT_MOST) continue
    const costs = costPerRequirement(handles, needed)
    if (!numbersAreNear(handles, needed, costs)) continue
    near.push({ at, cost: touched + costs.reduce((sum, cost) => sum + cost, 0) })
  }
  return near.sort((a, b) => a.cost - b.cost || a.at - b.at).slice(0, SHOWN)
}
