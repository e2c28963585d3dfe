import { type Trouble, wordTrouble } from '../api/failure.ts'
import type { WorkspaceTranslate } from '../words/translate.ts'

/** Why a pipeline cannot be changed, as the API names it. */
export const PIPELINE_PROBLEMS = [
  'deals_in_stage',
  'rules_lead_here',
  'open_deals',
  'is_default',
  'last_open_stage',
  'closing_stage',
  'archived',
] as const

/** What stands in the way and what to do, in the reader's language. */
export function wordPipelineTrouble(t: WorkspaceTranslate, trouble: Trouble): string {
  const problem =
    trouble.kind === 'failure' ? PIPELINE_PROBLEMS.find((one) => one === trouble.failure.problem) : undefined
  return problem === undefined ? wordTrouble(t, trouble) : t(`workspacePipelines:problem.${problem}`)
}
