import { draftFaq as draft, recordDraftFailure } from '../../conversations/use-cases/draft-faq.ts'
import { HopelessJobError, type Task } from '../task.ts'

export const draftFaq: Task<'draft_faq'> = async (work, { clusterId }, job) => {
  const outcome = await draft(work, clusterId, job.signal)
  if (outcome.kind === 'done') return
  await recordDraftFailure(work, clusterId, outcome.reason, outcome.final || job.isLastTry)
  throw outcome.final ? new HopelessJobError(outcome.reason) : new Error(outcome.reason)
}
