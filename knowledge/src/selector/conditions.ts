import type { Problem, Requirement } from '@tradewind/schema/contracts/selector'
import type { Parameter } from '@tradewind/schema/ontology'

/**
 * One end of a numeric condition in the parameter's stored unit (levels.ts for ordered enumerations).
 * It holds when the product's value at `end` is at least / at most `limit`, give or take `slack`.
 */
export interface Bound {
  readonly end: 'lower' | 'upper'
  readonly direction: 'atLeast' | 'atMost'
  readonly limit: number
  /** Tolerance, ≥ 0, in the stored unit. */
  readonly slack: number
  /** Values this close to the limit are on it, ≥ 0, stored unit: how exactly the limit is known (request-units.ts). */
  readonly grain: number
}

export type Test =
  | { readonly kind: 'bounds'; readonly bounds: readonly Bound[] }
  /** At least one of the bits. */
  | { readonly kind: 'anyOf'; readonly mask: number }
  /** Every one of the bits. */
  | { readonly kind: 'allOf'; readonly mask: number }
  | { readonly kind: 'stated' }

/** A requirement checked against the ontology and brought to stored units. */
export interface Condition {
  readonly requirement: Requirement
  readonly parameter: Parameter
  readonly must: boolean
  readonly acceptUnstated: boolean
  readonly test: Test
}

/** What is wrong with a requirement, before it is put into words. */
export interface Finding {
  readonly code: Problem['code']
  readonly path: readonly (string | number)[]
  /** What the sentence names: a code, a unit, a value. */
  readonly subject: string
  /** Ontology code of the parameter it is about, when it is known. */
  readonly parameter?: string
}

/** Comparisons forgive what converting a unit there and back costs. */
const RELATIVE_NOISE = 1e-9

const noiseOf = (bound: Bound, offered: number): number =>
  Math.max(bound.grain, RELATIVE_NOISE * Math.max(Math.abs(bound.limit), Math.abs(offered)))

/**
 * How far the offered value is from the bound's limit: positive is on the good side. Values within floating-point
 * noise of the limit count as being on it.
 */
export function marginOf(bound: Bound, offered: number): number {
  const margin = bound.direction === 'atLeast' ? offered - bound.limit : bound.limit - offered
  return Math.abs(margin) <= noiseOf(bound, offered) ? 0 : margin
}

/** How far the offered value is outside of limit and slack together; 0 when the bound holds. */
export function shortfallOf(bound: Bound, offered: number): number {
  const margin = marginOf(bound, offered)
  if (margin >= 0) return 0
  const beyond = -margin - bound.slack
  return beyond <= noiseOf(bound, offered) ? 0 : beyond
}
