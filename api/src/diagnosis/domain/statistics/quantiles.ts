import type { Estimate } from '../diagnosis.ts'
import { Z_95 } from './interval.ts'

/** Median of numbers in any order; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  return high === undefined || low === undefined ? null : (low + high) / 2
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Median with an interval from order statistics: it supposes nothing about how the values are distributed, and waiting
 * times are anything but normal. Null of no values.
 */
export function medianInterval(values: readonly number[], z = Z_95): Estimate | null {
  const value = median(values)
  if (value === null) return null
  const sorted = [...values].sort((a, b) => a - b)
  const half = (z * Math.sqrt(sorted.length)) / 2
  const low = sorted[Math.max(0, Math.floor(sorted.length / 2 - half))]
  const high = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + half) - 1)]
  return { value, low: Math.min(value, low ?? value), high: Math.max(value, high ?? value) }
}
