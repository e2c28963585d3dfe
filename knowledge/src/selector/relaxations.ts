import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { CatalogueIndex } from './columns.ts'
import type { Condition } from './conditions.ts'
import type { JudgedCondition } from './judged-conditions.ts'
import { alternativesOf, costOf, type Handle, handlesOf, isWithin, type Loosening, neededFor } from './loosening.ts'
import { relaxedRequirements } from './relaxed-requirements.ts'

/** More than this nobody weighs against each other. */
const OFFERED = 5

export interface Relaxation {
  readonly handles: readonly Handle[]
  readonly loosening: Loosening
  readonly cost: number
  readonly requirements: readonly Requirement[]
}

interface Needed {
  readonly loosening: Loosening
  readonly cost: number
}

/** Cheaper first; of equals the one that gives less in the first place they differ: whatever is within comes first. */
function compareNeeded(a: Needed, b: Needed): number {
  if (a.cost !== b.cost) return a.cost - b.cost
  for (let h = 0; h < a.loosening.length; h += 1) {
    const difference = (a.loosening[h] ?? 0) - (b.loosening[h] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** What each candidate needs, cheapest first. */
function needsOf(
  index: CatalogueIndex,
  candidates: readonly number[],
  hard: readonly JudgedCondition[],
  handles: readonly Handle[],
  givesUp: boolean,
): Needed[] {
  const needs = candidates.flatMap((at): Needed[] => {
    const loosening = neededFor(hard, handles, index.category[at] ?? 0, at, givesUp)
    return loosening === undefined ? [] : [{ loosening, cost: costOf(handles, loosening) }]
  })
  return needs.sort(compareNeeded)
}

/**
 * The smallest loosenings of the hard requirements that give at least one product, at most five, cheapest first.
 *
 * A loosening says for every bound how far it is moved, for every set which values are added or dropped, and whether
 * a value may be unstated. It is smaller than another when it gives less somewhere and no more anywhere. The set of
 * loosenings that give a product is what some product needs, and everything above; its smallest members are
 * therefore the Pareto-minimal needs. Cost rises with every amount, so walking the needs by cost meets each smallest
 * one before everything above it: a need is smallest exactly when no smallest one found so far lies within it.
 */
export function findRelaxations(
  index: CatalogueIndex,
  candidates: readonly number[],
  hard: readonly JudgedCondition[],
  soft: readonly Condition[],
): readonly Relaxation[] {
  const handles = handlesOf(hard)
  const known = needsOf(index, candidates, hard, handles, false)
  // Where no family of products knows all that is asked (air consumption and battery voltage), something is given up.
  const needs = known.length > 0 ? known : needsOf(index, candidates, hard, handles, true)

  const smallest: Needed[] = []
  for (const need of needs) {
    for (const loosening of alternativesOf(handles, need.loosening)) {
      if (smallest.some((found) => isWithin(handles, found.loosening, loosening))) continue
      smallest.push({ loosening, cost: need.cost })
      if (smallest.length === OFFERED) break
    }
    if (smallest.length === OFFERED) break
  }
  const conditions = hard.map(({ condition }) => condition)
  return smallest.map(({ loosening, cost }) => ({
    handles,
    loosening,
    cost,
    requirements: relaxedRequirements(conditions, soft, handles, loosening),
  }))
}
