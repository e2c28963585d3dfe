import { reportConversations as report } from '../../workflows/report-conversations.ts'
import type { Task } from '../task.ts'

export const reportConversations: Task<'report_conversations'> = async (work) => {
  const written = await report(work)
  if (written > 0) work.log.info({ written }, 'the week’s talks were reported')
}
