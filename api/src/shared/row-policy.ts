import type { Role } from '@tradewind/schema/contracts/session'
import type { Actor, UserActor } from '../identity/domain/actor.ts'

/** Which rows of a table a person of a role may read: all, or those that fit a condition made from the person. */
type RowRule<Where> = 'all' | ((user: UserActor) => Where)

/**
 * A slice's rights as data: one rule per role. A role without a rule, a key and a visitor read nothing.
 * `where` goes into every list, node look-up, aggregate and subscription of the table.
 */
export interface RowPolicy<Where> {
  readonly rules: Readonly<Partial<Record<Role, RowRule<Where>>>>
}

/** Fits no row of any table with an id column: what a caller without rights is given. */
const NO_ROW = { id: { in: [] } }

/** The condition for this caller. Fails closed. The system (jobs, seeds) reads all. */
export function readable<Where>(policy: RowPolicy<Where>, actor: Actor): Where {
  if (actor.kind === 'system') return {} as Where
  if (actor.kind !== 'user') return NO_ROW as Where
  const rule = policy.rules[actor.role]
  if (rule === undefined) return NO_ROW as Where
  return rule === 'all' ? ({} as Where) : rule(actor)
}
