import type { Verdict } from '@tradewind/schema/contracts/selector'
import { type Column, isStated } from './columns.ts'
import { type Bound, type Condition, marginOf, shortfallOf } from './conditions.ts'
import { isIntervalScale } from './request-units.ts'

/** How one product stands to one condition. */
export interface Assessment {
  readonly satisfied: boolean
  readonly verdict: Verdict
  /** Distance of the worst bound from its nominal limit, in the stored unit; only when it is on the wrong side. */
  readonly deviation?: { readonly amount: number; readonly bound: Bound }
  /** 0…1, what the requirement adds to the score. */
  readonly quality: number
}

/** A torque demand closer to the tool's upper end than this is met without reserve. */
const RESERVE_SHARE = 0.05
/** Better than asked by this share (or by this many kelvin) counts as exceeding. */
const EXCEEDING_SHARE = 0.2
const EXCEEDING_KELVIN = 10
/** Deviation on a temperature scale that counts as much as doubling does elsewhere. */
const KELVIN_SCALE = 50
/** Steps of an ordered scale that count as much; IP digits reach from 0 to about this. */
const LEVEL_SCALE = 6
/** A category that has to change counts as much as a number that has to double. */
export const CATEGORICAL_COST = 0.5

const offeredAt = (column: Column, bound: Bound, at: number): number => column[bound.end][at] ?? Number.NaN

/**
 * Loosening of a bound by `amount` on a scale from 0 to 1: amount ÷ (amount + |limit|), so 0.5 is "the limit once
 * more". The same in every unit. Temperatures count against 50 K, steps of an ordered scale against six.
 * Strictly rising with the amount.
 */
export function looseningCost(condition: Condition, bound: Bound, amount: number): number {
  if (amount === 0) return 0
  return amount / (amount + scaleOf(condition, bound))
}

function scaleOf(condition: Condition, bound: Bound): number {
  if (isIntervalScale(condition.parameter)) return KELVIN_SCALE
  if (condition.parameter.kind === 'enum') return LEVEL_SCALE
  return Math.abs(bound.limit) || 1
}

function exceeds(condition: Condition, column: Column, bounds: readonly Bound[], at: number): boolean {
  const { kind } = condition.requirement
  if (kind === 'about' || kind === 'between') return false
  if (condition.parameter.kind === 'enum') {
    return bounds.some((bound) => marginOf(bound, offeredAt(column, bound, at)) > 0)
  }
  return bounds.every((bound) => {
    const margin = marginOf(bound, offeredAt(column, bound, at))
    const enough = isIntervalScale(condition.parameter) ? EXCEEDING_KELVIN : Math.abs(bound.limit) * EXCEEDING_SHARE
    return margin > 0 && margin >= enough
  })
}

/** A torque tool at the very top of its range has no reserve for a dry or dirty thread. */
function lacksReserve(condition: Condition, column: Column, bounds: readonly Bound[], at: number): boolean {
  if (condition.parameter.kind !== 'range' || condition.parameter.dimension !== 'torque') return false
  return bounds.some(
    (bound) =>
      bound.end === 'upper' && marginOf(bound, offeredAt(column, bound, at)) < Math.abs(bound.limit) * RESERVE_SHARE,
  )
}

/**
 * Quality of a met numeric requirement. Just → 0.8, and down to 0.5 as the tolerance is used up. A range more than
 * twice as large as asked loses 0.1 per further doubling, to 0.6 (a 400 N·m tool is a poor choice for 20 N·m).
 * Numbers with a better direction: 0.9 when met, 1 when exceeded. Everything else that is met: 1.
 */
function qualityOf(
  condition: Condition,
  column: Column,
  bounds: readonly Bound[],
  at: number,
  verdict: Verdict,
): number {
  if (verdict === 'just') {
    const used = bounds.map((bound) => {
      const overdraft = Math.max(0, -marginOf(bound, offeredAt(column, bound, at)))
      return overdraft === 0 ? 0 : Math.min(1, overdraft / bound.slack)
    })
    return 0.8 - 0.3 * Math.max(...used)
  }
  if (condition.parameter.kind === 'range' && !isIntervalScale(condition.parameter)) {
    const upper = bounds.find((bound) => bound.end === 'upper')
    if (upper === undefined || upper.limit <= 0) return 1
    const oversize = offeredAt(column, upper, at) / upper.limit / 2
    return oversize <= 1 ? 1 : Math.max(0.6, 1 - 0.1 * Math.log2(oversize))
  }
  const directed = condition.parameter.kind === 'number' ? condition.parameter.prefer !== 'none' : true
  const open = condition.requirement.kind === 'atLeast' || condition.requirement.kind === 'atMost'
  return directed && open && verdict === 'meets' ? 0.9 : 1
}

/** Quality of a requirement that is missed: half of how near it comes. */
const missedQuality = (cost: number): number => 0.5 * (1 - Math.min(1, cost))
const UNSTATED_QUALITY = 0.3

function assessBounds(condition: Condition, column: Column, bounds: readonly Bound[], at: number): Assessment {
  let worst: { amount: number; bound: Bound; cost: number } | undefined
  let beyondSlack = false
  for (const bound of bounds) {
    const offered = offeredAt(column, bound, at)
    const amount = -marginOf(bound, offered)
    if (amount <= 0) continue
    if (shortfallOf(bound, offered) > 0) beyondSlack = true
    const cost = looseningCost(condition, bound, amount)
    if (worst === undefined || cost > worst.cost) worst = { amount, bound, cost }
  }
  if (worst !== undefined && beyondSlack) {
    return { satisfied: false, verdict: 'misses', deviation: worst, quality: missedQuality(worst.cost) }
  }
  const just = worst !== undefined || lacksReserve(condition, column, bounds, at)
  const verdict = just ? 'just' : exceeds(condition, column, bounds, at) ? 'exceeds' : 'meets'
  const quality = qualityOf(condition, column, bounds, at, verdict)
  return { satisfied: true, verdict, quality, ...(worst === undefined ? {} : { deviation: worst }) }
}

/** Whether the product at this position fits, without saying how well: what `assess` calls satisfied. */
export function satisfies(condition: Condition, column: Column, category: number, at: number): boolean {
  if (!isStated(column, at)) return condition.acceptUnstated && column.statedIn[category] === 1
  const { test } = condition
  switch (test.kind) {
    case 'bounds':
      for (const bound of test.bounds) if (shortfallOf(bound, offeredAt(column, bound, at)) > 0) return false
      return true
    case 'anyOf':
      return ((column.mask[at] ?? 0) & test.mask) !== 0
    case 'allOf':
      return (test.mask & ~(column.mask[at] ?? 0)) === 0
    case 'stated':
      return true
  }
}

/** Judges the product at this position. Pure; the same for hard and soft requirements. */
export function assess(condition: Condition, column: Column, category: number, at: number): Assessment {
  if (!isStated(column, at)) {
    const satisfied = condition.acceptUnstated && column.statedIn[category] === 1
    return { satisfied, verdict: 'unknown', quality: satisfied ? UNSTATED_QUALITY : 0 }
  }
  const { test } = condition
  if (test.kind === 'bounds') return assessBounds(condition, column, test.bounds, at)
  const mask = column.mask[at] ?? 0
  if (test.kind === 'stated') return { satisfied: true, verdict: 'meets', quality: 1 }
  if (test.kind === 'anyOf') {
    if ((mask & test.mask) !== 0) return { satisfied: true, verdict: 'meets', quality: 1 }
    return { satisfied: false, verdict: 'misses', quality: missedQuality(CATEGORICAL_COST) }
  }
  const lacking = bitCount(test.mask & ~mask)
  if (lacking === 0) return { satisfied: true, verdict: 'meets', quality: 1 }
  return { satisfied: false, verdict: 'misses', quality: missedQuality(lacking / bitCount(test.mask)) }
}

export function bitCount(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
