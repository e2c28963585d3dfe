import { bitCount, CATEGORICAL_COST, looseningCost } from './assess.ts'
import { isStated } from './columns.ts'
import { type Bound, type Condition, shortfallOf } from './conditions.ts'
import type { JudgedCondition } from './judged-conditions.ts'

/**
 * One thing about one hard requirement that can give. A loosening is an amount per handle; all zero is the request
 * itself. Amounts are ordered within a handle: numbers by size, sets of values by inclusion.
 */
export type Handle = { readonly requirement: number; readonly condition: Condition } & (
  | /** Amount: how far the bound is moved beyond its slack, in the stored unit. */ {
      readonly kind: 'bound'
      readonly bound: Bound
    }
  | /** Amount: bits of the values accepted besides those asked for. */ {
      readonly kind: 'added'
      readonly mask: number
    }
  | /** Amount: bits of the values no longer asked for. */ { readonly kind: 'dropped'; readonly mask: number }
  | /** Amount: 0 must be stated; 1 may be unstated; 2 the requirement becomes a wish. */ { readonly kind: 'unstated' }
)

export type Loosening = Float64Array

/** Costs of what is not a number: a changed value 0.5, an unstated one 0.75, a requirement given up 2 (two bounds cost less). */
const UNSTATED_COST = [0, 0.75, 2] as const
export const GIVEN_UP = 2
/** Each requirement touched costs this on top, so that one larger change beats three small ones. */
const TOUCH_COST = 0.25

/** What can give in these requirements, in their order. */
export function handlesOf(judged: readonly JudgedCondition[]): readonly Handle[] {
  return judged.flatMap(({ condition }, requirement) => handlesOfOne(condition, requirement))
}

function handlesOfOne(condition: Condition, requirement: number): readonly Handle[] {
  const { test } = condition
  const unstated: Handle = { requirement, condition, kind: 'unstated' }
  switch (test.kind) {
    case 'bounds':
      return [...test.bounds.map((bound): Handle => ({ requirement, condition, kind: 'bound', bound })), unstated]
    case 'anyOf':
      return [{ requirement, condition, kind: 'added', mask: test.mask }, unstated]
    case 'allOf':
      return [{ requirement, condition, kind: 'dropped', mask: test.mask }, unstated]
    case 'stated':
      return [unstated]
  }
}

/**
 * The least loosening that makes the product at this position fit, one amount per handle; undefined when it cannot
 * be a fit at all (its category does not know a parameter that others know, and requirements are not given up). Where several single values would do
 * for an `added` handle, the amount holds all of them: `alternativesOf` takes them apart.
 */
export function neededFor(
  judged: readonly JudgedCondition[],
  handles: readonly Handle[],
  category: number,
  at: number,
  givesUp = false,
): Loosening | undefined {
  const needed = new Float64Array(handles.length)
  for (let h = 0; h < handles.length; h += 1) {
    const handle = handles[h] as Handle
    const { condition, column, statedSomewhere } = judged[handle.requirement] as JudgedCondition
    if (!isStated(column, at)) {
      if (handle.kind !== 'unstated') continue
      const isForeign = column.statedIn[category] !== 1
      if (isForeign && statedSomewhere && !givesUp) return undefined
      if (isForeign) needed[h] = GIVEN_UP
      else needed[h] = condition.acceptUnstated ? 0 : 1
    } else if (handle.kind === 'bound') {
      needed[h] = shortfallOf(handle.bound, column[handle.bound.end][at] ?? Number.NaN)
    } else if (handle.kind === 'added') {
      const offered = column.mask[at] ?? 0
      needed[h] = (offered & handle.mask) === 0 ? offered : 0
    } else if (handle.kind === 'dropped') {
      needed[h] = handle.mask & ~(column.mask[at] ?? 0)
    }
  }
  return needed
}

/** Every least loosening hidden in a needed one: a single added value each, where any of several would do. */
export function* alternativesOf(handles: readonly Handle[], needed: Loosening, from = 0): Generator<Loosening> {
  const open = handles.findIndex((handle, h) => h >= from && handle.kind === 'added' && bitCount(needed[h] ?? 0) > 1)
  if (open < 0) {
    yield needed
    return
  }
  for (let rest = needed[open] ?? 0; rest !== 0; rest &= rest - 1) {
    const single = needed.slice()
    single[open] = rest & -rest
    yield* alternativesOf(handles, single, open + 1)
  }
}

function amountCost(handle: Handle, amount: number): number {
  switch (handle.kind) {
    case 'bound':
      return looseningCost(handle.condition, handle.bound, amount)
    case 'added':
      return amount === 0 ? 0 : CATEGORICAL_COST
    case 'dropped':
      return (bitCount(amount) / bitCount(handle.mask)) * CATEGORICAL_COST
    case 'unstated':
      return UNSTATED_COST[amount as 0 | 1 | 2]
  }
}

/** Cost of what has to give in each requirement; 0 for those that stay as they are. */
export function costPerRequirement(handles: readonly Handle[], loosening: Loosening): number[] {
  const costs: number[] = []
  handles.forEach((handle, h) => {
    costs[handle.requirement] = (costs[handle.requirement] ?? 0) + amountCost(handle, loosening[h] ?? 0)
  })
  return costs
}

/**
 * Normalised size of a loosening: the sum of its amounts' costs plus 0.25 per requirement touched. A loosening that
 * gives less in one place and no more in any other never costs more.
 */
export function costOf(handles: readonly Handle[], loosening: Loosening): number {
  let cost = 0
  let touched = -1
  for (let h = 0; h < handles.length; h += 1) {
    const amount = loosening[h] ?? 0
    if (amount === 0) continue
    const handle = handles[h] as Handle
    cost += amountCost(handle, amount)
    if (handle.requirement !== touched) cost += TOUCH_COST
    touched = handle.requirement
  }
  return cost
}

/**
 * True when `a` gives no more than `b` anywhere: the partial order of loosenings. A requirement that `b` gives up is
 * the most that can be given, whatever `a` does about it.
 */
export function isWithin(handles: readonly Handle[], a: Loosening, b: Loosening): boolean {
  const givenUp = new Set<number>()
  handles.forEach((handle, h) => {
    if (handle.kind === 'unstated' && b[h] === GIVEN_UP) givenUp.add(handle.requirement)
  })
  return handles.every((handle, h) => {
    const [left, right] = [a[h] ?? 0, b[h] ?? 0]
    if (givenUp.has(handle.requirement)) return true
    return handle.kind === 'bound' || handle.kind === 'unstated' ? left <= right : (left & ~right) === 0
  })
}
