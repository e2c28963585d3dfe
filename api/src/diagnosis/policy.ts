import { type Actor, hasRole } from '../identity/domain/actor.ts'
import { requireStaff } from '../shared/require-staff.ts'

/**
 * Who may ask for a diagnosis: staff and the house's own jobs. What they are told is made of the deals of the customers
 * they may see (readableAccountsSql), and of colleagues' figures only medians without names. Throws ForbiddenFailure.
 */
export function requireAnalyst(actor: Actor): void {
  if (actor.kind !== 'system') requireStaff(actor)
}

/** True for those whose figures are those of the whole house. */
export function seesWholeHouse(actor: Actor): boolean {
  return actor.kind === 'system' || hasRole(actor, 'executive', 'admin')
}
