import { settleProvedDuplicates } from '../../crm/use-cases/find-duplicates.ts'
import type { Task } from '../task.ts'

export const settleDuplicates: Task<'settle_duplicates'> = async (work) => {
  const merged = await settleProvedDuplicates(work)
  if (merged > 0) work.log.info({ merged }, 'customers that were proved to be one were merged')
}
