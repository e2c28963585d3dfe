import type { Role } from '@tradewind/schema/contracts/session'

/** Whether somebody may change a pipeline: what the API will say, so that no button leads to a refusal. */
export function mayChange(
  pipeline: { readonly team: { readonly id: string } | null },
  role: Role,
  teamId: string | undefined,
): boolean {
  if (role === 'admin' || role === 'executive') return true
  return role === 'lead' && pipeline.team !== null && pipeline.team.id === teamId
}
