import { Failure } from '../../shared/domain/failure.ts'

/** What was asked for does not fit the state the deal is in. */
export class DealStateFailure extends Failure {
  readonly code = 'DEAL.STATE'
  readonly status: 'open' | 'won' | 'lost'
  constructor(status: 'open' | 'won' | 'lost', what: string) {
    super(what)
    this.status = status
  }
}

/** Somebody or a rule moved the deal meanwhile: it no longer stands where the caller saw it. */
export class DealMovedFailure extends Failure {
  readonly code = 'DEAL.MOVED_MEANWHILE'
  /** Row id of the stage it stands in now. */
  readonly stageId: string
  constructor(stageId: string) {
    super('The deal was moved meanwhile. Look where it stands now and decide again.')
    this.stageId = stageId
  }
}

/** There is no exchange rate to count the amount in US dollars with. */
export class RateFailure extends Failure {
  readonly code = 'DEAL.NO_RATE'
  readonly currency: string
  constructor(currency: string) {
    super(`There is no exchange rate for ${currency} on that day.`)
    this.currency = currency
  }
}
