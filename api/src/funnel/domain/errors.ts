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

export class PipelineStateFailure extends Failure {
  readonly code = 'PIPELINE.STATE'
  readonly problem: PipelineProblem
  constructor(problem: PipelineProblem, what: string) {
    super(what)
    this.problem = problem
  }
}
