import { scoreEverybody } from '../../scoring/use-cases/score-subjects.ts'
import type { Task } from '../task.ts'

export const scoreCustomers: Task<'score_customers'> = async (work) => {
  work.log.info({ scored: await scoreEverybody(work) }, 'scored customers and open deals')
}
