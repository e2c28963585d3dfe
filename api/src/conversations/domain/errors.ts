import type { ClusterStatus } from '../../generated/prisma/enums.ts'
import { Failure } from '../../shared/domain/failure.ts'

/** A turn that does not follow the last one filed: one is missing, or another stands at its place. */
export class TurnOrderFailure extends Failure {
  readonly code = 'CONVERSATION.TURN_ORDER'
  readonly expectedPosition: number
  constructor(expectedPosition: number, position: number) {
    super(`The next turn of this conversation has position ${expectedPosition}, not ${position}.`)
    this.expectedPosition = expectedPosition
  }
}

/** A mail is to answer a conversation whose buyer left no address. */
export class NoAddressFailure extends Failure {
  readonly code = 'CONVERSATION.NO_ADDRESS'
  constructor() {
    super('The buyer left no mail address: an answer cannot be sent.')
  }
}

/** What was asked for does not fit the state the cluster is in. */
export class ClusterStateFailure extends Failure {
  readonly code = 'CONVERSATION.CLUSTER_STATE'
  readonly status: ClusterStatus
  constructor(status: ClusterStatus, what: string) {
    super(what)
    this.status = status
  }
}
