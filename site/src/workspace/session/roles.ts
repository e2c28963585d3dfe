import type { Role } from '@tradewind/schema/contracts/session'

/** Roles that work with customers. */
const WORKING: ReadonlySet<Role> = new Set(['sales', 'lead', 'executive', 'admin'])

export type Admission = 'enter' | 'cms' | 'refuse'

/** Where a signed-in person belongs: the workspace, the content system, or neither. */
export function admissionOf(role: Role): Admission {
  if (WORKING.has(role)) return 'enter'
  return role === 'marketer' ? 'cms' : 'refuse'
}
