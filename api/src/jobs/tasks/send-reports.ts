import { sendDueReports } from '../../workflows/send-due-reports.ts'
import type { Task } from '../task.ts'

export const sendReports: Task<'send_reports'> = async (work, { _cron: due }) => {
  const written = await sendDueReports(work, due === undefined ? work.now() : new Date(due.ts))
  if (written > 0) work.log.info({ written }, 'reports were sent')
}
