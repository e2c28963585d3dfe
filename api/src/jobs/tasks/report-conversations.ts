import { reportConversations as report } from '../../workflows/report-conversations.ts'
import type { Task } from '../task.ts'

export const reportConversations: Task<'report_conversations'> = async (work, { _cron: due }) => {
  const written = await report(work, due === undefined ? work.now() : new Date(due.ts))
  if (written > 0) work.log.info({ written }, 'the week’s talks were reported')
}
