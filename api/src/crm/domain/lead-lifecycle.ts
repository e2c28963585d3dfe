import type { LeadStatus } from '../../generated/prisma/enums.ts'
import { LeadStateFailure } from './errors.ts'

export type LeadAction = 'start' | 'disqualify' | 'reopen' | 'quarantine' | 'convert'

/** A lead's life. Quarantine is left by `release` only, which needs a customer to be made (workflows/release-lead.ts). */
const TRANSITIONS: Readonly<Record<LeadStatus, Partial<Record<LeadAction, LeadStatus>>>> = {
  open: { start: 'working', disqualify: 'disqualified', quarantine: 'quarantined', convert: 'converted' },
  working: { disqualify: 'disqualified', quarantine: 'quarantined', convert: 'converted', reopen: 'open' },
  disqualified: { reopen: 'open', quarantine: 'quarantined' },
  converted: {},
  quarantined: {},
}

/** The status after the action. Throws LeadStateFailure when the table has no such step. */
export function nextLeadStatus(status: LeadStatus, action: LeadAction): LeadStatus {
  const next = TRANSITIONS[status][action]
  if (next === undefined) throw new LeadStateFailure(status, `A lead that is ${status} cannot be changed this way.`)
  return next
}
