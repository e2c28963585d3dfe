import { Failure } from '../../shared/domain/failure.ts'

/** Why a pipeline cannot be changed like that. */
export type PipelineProblem =
  | 'deals_in_stage'
  | 'rules_lead_here'
  | 'open_deals'
  | 'is_default'
  | 'last_open_stage'
  | 'closing_stage'
  | 'archived'

/** Somebody or a rule moved the customer meanwhile: it no longer stands where the caller saw it. */
export class AccountMovedFailure extends Failure {
  readonly code = 'ACCOUNT.MOVED_MEANWHILE'
  /** Row id of the stage it stands in now. */
  readonly stageId: string
  constructor(stageId: string) {
    super('The customer was moved meanwhile. Look where it stands now and decide again.')
    this.stageId = stageId
  }
}

export class PipelineStateFailure extends Failure {
  readonly code = 'PIPELINE.STATE'
  readonly problem: PipelineProblem
  constructor(problem: PipelineProblem, what: string) {
    super(what)
    this.problem = problem
  }
}
