import { Failure } from '../../shared/domain/failure.ts'

/** The playbook or run is in a state that has no such step. */
export class PlaybookStateFailure extends Failure {
  readonly code = 'PLAYBOOK.STATE'
  constructor(message: string) {
    super(message)
  }
}
