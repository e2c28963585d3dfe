import type { LeadStatus } from '../../generated/prisma/enums.ts'
import { Failure } from '../../shared/domain/failure.ts'

/** What was asked for does not fit the state the lead is in. */
export class LeadStateFailure extends Failure {
  readonly code = 'LEAD.STATE'
  readonly status: LeadStatus
  constructor(status: LeadStatus, what: string) {
    super(what)
    this.status = status
  }
}
