import { runCustomer } from '../../playbooks/use-cases/run-customer.ts'
import type { Task } from '../task.ts'

export const runPlaybooks: Task<'run_playbooks'> = async (work, { accountId }) => {
  await runCustomer(work, accountId)
}
