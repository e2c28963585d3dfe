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

/** Somebody else changed the same facts since the caller saw them. */
export class FactsChangedFailure extends Failure {
  readonly code = 'CUSTOMER.CHANGED_MEANWHILE'
  readonly fields: readonly string[]
  constructor(fields: readonly string[]) {
    super(`Somebody changed ${fields.join(', ')} meanwhile. Look at it again before you change it.`)
    this.fields = fields
  }
}

/** A mail address is one person's: somebody else has it. */
export class MailTakenFailure extends Failure {
  readonly code = 'CONTACT.MAIL_TAKEN'
  /** Who has it. */
  readonly holder: { readonly contactId: string; readonly accountId: string }
  /** The other is a person of the same customer. */
  readonly sameCustomer: boolean
  constructor(holder: MailTakenFailure['holder'], sameCustomer: boolean) {
    super(
      sameCustomer
        ? 'Another person of this customer has this mail address.'
        : 'A person of another customer has this mail address. If the two customers are one, merge them.',
    )
    this.holder = holder
    this.sameCustomer = sameCustomer
  }
}
