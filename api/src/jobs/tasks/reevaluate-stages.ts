import { reevaluateStages as reevaluate } from '../../funnel/use-cases/reevaluate-stages.ts'
import type { Task } from '../task.ts'

export const reevaluateStages: Task<'reevaluate_stages'> = async (work, _payload, { signal }) => {
  const { customers, corrected } = await reevaluate(work, signal)
  work.log.info({ customers, corrected }, 'stages were evaluated again')
}
