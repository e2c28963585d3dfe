import { remindAboutQuote as remind } from '../../workflows/remind-about-quote.ts'
import type { Task } from '../task.ts'

export const remindAboutQuote: Task<'remind_about_quote'> = (work, { quoteId }) => remind(work, quoteId)
