import { scoreCustomer } from '../../scoring/use-cases/score-subjects.ts'
import type { Task } from '../task.ts'

export const scoreAccount: Task<'score_account'> = async (work, { accountId }) => {
  await scoreCustomer(work, accountId)
}
