import { wakeCustomers } from '../../playbooks/use-cases/wake-customers.ts'
import type { Task } from '../task.ts'

export const wakePlaybooks: Task<'wake_playbooks'> = async (work, { all = false }) => {
  const woken = await wakeCustomers(work, all)
  if (woken > 0) work.log.debug({ woken }, 'customers whose time has come')
}
