import type { ApplicationCode, StrengthClass, Thread } from '@tradewind/schema/contracts/selector'
import type { Facts } from './facts.ts'

interface UsualJoint {
  readonly thread: Thread
  readonly strengthClass: StrengthClass
}

/**
 * The screw most often met in an application: taken when the buyer knows neither torque nor screw, and always said to
 * be an assumption. Where sizes differ too widely (wind turbines, explosive atmospheres) nothing is assumed.
 */
const USUAL_JOINT: Readonly<Partial<Record<ApplicationCode, UsualJoint>>> = {
  'wheel-bolts': { thread: 'M12', strengthClass: '10.9' },
  'engine-and-gearbox': { thread: 'M8', strengthClass: '10.9' },
  'battery-pack': { thread: 'M6', strengthClass: '8.8' },
  electronics: { thread: 'M5', strengthClass: '8.8' },
  airframe: { thread: 'M6', strengthClass: '8.8' },
  'pipe-flange': { thread: 'M16', strengthClass: '8.8' },
  'track-and-bogie': { thread: 'M24', strengthClass: '8.8' },
  'site-assembly': { thread: 'M16', strengthClass: '8.8' },
}

/** Most screws whose head carries no other mark. */
export const USUAL_CLASS: StrengthClass = '8.8'

/** A joint to go on with when the buyer knows none; undefined when nothing sensible can be assumed. */
export function assumedJoint(known: Facts): UsualJoint | undefined {
  const { thread, strengthClass } = known.joint ?? {}
  if (thread !== undefined) return { thread, strengthClass: strengthClass ?? USUAL_CLASS }
  return known.application === undefined ? undefined : USUAL_JOINT[known.application]
}
