import type { Role } from '@tradewind/schema/contracts/session'

const MAY: Readonly<Record<string, readonly Role[]>> = {
  owner: ['sales', 'lead', 'executive', 'admin'],
  lead: ['lead', 'executive', 'admin'],
  executive: ['executive', 'admin'],
}

/** Whether this role may answer an approval card. A card that names nobody is for executives. */
export function canApprove(role: Role, factors: unknown): boolean {
  const named = Array.isArray(factors)
    ? (factors as { code?: unknown; data?: { by?: unknown } }[]).find(({ code }) => code === 'approver')?.data?.by
    : undefined
  return (MAY[typeof named === 'string' ? named : 'executive'] ?? []).includes(role)
}
