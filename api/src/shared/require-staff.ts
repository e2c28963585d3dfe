import type { Role } from '@tradewind/schema/contracts/session'
import { type Actor, isStaff, type UserActor } from '../identity/domain/actor.ts'
import { ForbiddenFailure } from './domain/failure.ts'

/** Narrows to people who work with customers. Throws ForbiddenFailure for everybody else. */
export function requireStaff(actor: Actor): asserts actor is UserActor {
  if (!isStaff(actor)) throw new ForbiddenFailure('Sign in as a member of the sales team to do this.')
}

/** Narrows to people of these roles. Throws ForbiddenFailure for everybody else. */
export function requireRole(actor: Actor, ...roles: readonly Role[]): asserts actor is UserActor {
  if (actor.kind !== 'user' || !roles.includes(actor.role)) {
    throw new ForbiddenFailure(`Only these roles may do this: ${roles.join(', ')}.`)
  }
}

/** The same context, known to be a staff member's. */
export function asStaff<Work extends { readonly actor: Actor }>(work: Work): Work & { readonly actor: UserActor } {
  requireStaff(work.actor)
  return work as Work & { readonly actor: UserActor }
}

/** The same context, known to be a signed-in person's, whatever the role. */
export function asUser<Work extends { readonly actor: Actor }>(work: Work): Work & { readonly actor: UserActor } {
  if (work.actor.kind !== 'user') throw new ForbiddenFailure('Sign in to do this.')
  return work as Work & { readonly actor: UserActor }
}

/** The same context, known to be an admin's. */
export function asAdmin<Work extends { readonly actor: Actor }>(work: Work): Work & { readonly actor: UserActor } {
  requireRole(work.actor, 'admin')
  return work as Work & { readonly actor: UserActor }
}
