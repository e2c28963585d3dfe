import type { Role } from '@tradewind/schema/contracts/session'

/** A person who signed in, as rules see them. */
export interface UserActor {
  readonly kind: 'user'
  readonly id: string
  readonly role: Role
  readonly teamId: string | null
  readonly name: string
}

/** One of our services or a partner, by key. */
export interface KeyActor {
  readonly kind: 'key'
  readonly id: string
  readonly scopes: readonly string[]
}

/** Somebody who is not signed in. The anonymous id is there only after consent. */
export interface VisitorActor {
  readonly kind: 'visitor'
  readonly anonymousId: string | null
  /** True when our site speaks for the visitor: its word on address and anonymous id is taken. */
  readonly viaSite: boolean
}

/** A job or a seed, acting for the house itself. */
export interface SystemActor {
  readonly kind: 'system'
}

export type Actor = UserActor | KeyActor | VisitorActor | SystemActor

export const NOBODY: VisitorActor = { kind: 'visitor', anonymousId: null, viaSite: false }
export const SYSTEM: SystemActor = { kind: 'system' }

const STAFF_ROLES: ReadonlySet<Role> = new Set(['sales', 'lead', 'executive', 'admin'])

/** True for people who work with customers. */
export function isStaff(actor: Actor): actor is UserActor {
  return actor.kind === 'user' && STAFF_ROLES.has(actor.role)
}

export function hasRole(actor: Actor, ...roles: readonly Role[]): actor is UserActor {
  return actor.kind === 'user' && roles.includes(actor.role)
}

export function hasScope(actor: Actor, scope: string): boolean {
  return actor.kind === 'key' && actor.scopes.includes(scope)
}

/** The actor as it stands in audit and idempotency records. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'user':
      return `user:${actor.id}`
    case 'key':
      return `key:${actor.id}`
    case 'visitor':
      return `visitor:${actor.anonymousId ?? '-'}`
    case 'system':
      return 'system'
  }
}
