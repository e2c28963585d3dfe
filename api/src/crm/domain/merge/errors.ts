import { Failure } from '../../../shared/domain/failure.ts'

/** A merge or its undoing does not fit the state the customers are in. */
export class MergeStateFailure extends Failure {
  readonly code = 'MERGE.STATE'
  readonly reason: 'same' | 'merged_already' | 'undone_already' | 'later_merge'
  constructor(reason: MergeStateFailure['reason'], what: string) {
    super(what)
    this.reason = reason
  }
}
