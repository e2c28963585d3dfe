import { foldEventCounts as fold } from '../../events/store/fold-event-counts.ts'
import type { Task } from '../task.ts'

/** Keeps what has to be added up while reading small. The counts are exact without it. */
export const foldEventCounts: Task<'fold_event_counts'> = async (work, _payload, job) => {
  const folded = await fold(work.database.pool, job.signal)
  if (folded > 0) work.log.debug({ folded }, 'folded event counts')
}
