import { expireQuotes as expire } from '../../workflows/expire-quotes.ts'
import type { Task } from '../task.ts'

export const expireQuotes: Task<'expire_quotes'> = async (work) => {
  work.log.info({ expired: await expire(work) }, 'looked for quotations whose validity is over')
}
