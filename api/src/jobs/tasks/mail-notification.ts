import { mailNotification as mail } from '../../workflows/mail-notification.ts'
import type { Task } from '../task.ts'

export const mailNotification: Task<'mail_notification'> = (work, { notificationId }) => mail(work, notificationId)
