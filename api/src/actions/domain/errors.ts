import { Failure } from '../../shared/domain/failure.ts'

/** The action is in a state that has no such step. */
export class ActionStateFailure extends Failure {
  readonly code = 'ACTION.STATE'
  readonly status: string
  constructor(status: string, move: string) {
    super(`An action that is ${status.replace('_', ' ')} cannot be taken further by “${move}”.`)
    this.status = status
  }
}

/** The action needs something before it can be executed: how the call went, what to write, to whom. */
export class ActionIncompleteFailure extends Failure {
  readonly code: 'ACTION.NEEDS_OUTCOME' | 'ACTION.NEEDS_TEXT' | 'ACTION.NEEDS_CONTACT'
  constructor(code: ActionIncompleteFailure['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The person has not agreed to be written to. */
export class NoConsentFailure extends Failure {
  readonly code = 'ACTION.NO_CONSENT'
  constructor() {
    super('This person has not agreed to be contacted by mail. Call, or ask for their consent first.')
  }
}
