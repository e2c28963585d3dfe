import { sortQuestion as sort } from '../../conversations/use-cases/sort-question.ts'
import type { Task } from '../task.ts'

export const sortQuestion: Task<'sort_question'> = (work, { turnRowId }) => sort(work, turnRowId)
