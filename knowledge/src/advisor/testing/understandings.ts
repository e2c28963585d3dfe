import type { Requirement } from '@tradewind/schema/contracts/selector'
import { NOTHING_UNDERSTOOD, type Understanding } from '@tradewind/schema/contracts/understanding'
import { NOTHING_READ, type Reading } from '../domain/reading.ts'

/** An understanding in which nothing was found, but for what is given. */
export function understandingOf(found: Partial<Understanding>): Understanding {
  return { ...NOTHING_UNDERSTOOD, ...found }
}

export const readingOf = (said: Partial<Reading>): Reading => ({ ...NOTHING_READ, ...said })

/** A torque, or a range of torques, that the tool has to cover. */
export const torque = (min: number, max = min): Requirement => ({
  kind: 'covers',
  parameter: 'torqueRange',
  min,
  max,
  unit: 'N.m',
  importance: 'must',
  acceptUnstated: false,
})
