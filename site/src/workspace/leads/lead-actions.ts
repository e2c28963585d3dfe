import type { LeadStatus } from './lead-filter.ts'

export type LeadAction = 'start' | 'convert' | 'assign' | 'disqualify' | 'quarantine' | 'release' | 'reopen'

/** What can be done with a lead in each state; the first is the usual next step. The API has the last word. */
const ACTIONS: Readonly<Record<LeadStatus, readonly LeadAction[]>> = {
  open: ['start', 'assign', 'convert', 'disqualify', 'quarantine'],
  working: ['convert', 'assign', 'disqualify', 'quarantine', 'reopen'],
  disqualified: ['reopen', 'quarantine'],
  quarantined: ['release'],
  converted: [],
}

export function actionsFor(status: LeadStatus): readonly LeadAction[] {
  return ACTIONS[status]
}
