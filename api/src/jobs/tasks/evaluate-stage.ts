import { updateStage } from '../../workflows/update-stage.ts'
import type { Task } from '../task.ts'

export const evaluateStage: Task<'evaluate_stage'> = async (work, { accountId }) => {
  await updateStage(work, accountId)
}
