import { type Actor, hasRole } from '../identity/domain/actor.ts'
import type { MetricScope } from '../metrics/domain/funnel-metrics.ts'
import { requireStaff } from '../shared/require-staff.ts'

/**
 * Who may ask for a diagnosis: staff and the house's own jobs. What they are told is made of the deals of the customers
 * they may see (readableAccountsSql), and of colleagues' figures only medians without names. Throws ForbiddenFailure.
 */
export function requireAnalyst(actor: Actor): void {
  if (actor.kind !== 'system') requireStaff(actor)
}

/** True when the figures of the scope are those of the whole house: no filter, and a caller who sees all. */
export function isWholeHouse(scope: MetricScope, actor: Actor): boolean {
  const { pipelineId, teamId, ownerId, channel, country, industry, productLine } = scope
  const filters = [pipelineId, teamId, ownerId, channel, country, industry, productLine]
  return (
    filters.every((filter) => filter === null || filter === undefined) &&
    (actor.kind === 'system' || hasRole(actor, 'executive', 'admin'))
  )
}
