import { regradeLead } from '../../workflows/regrade-lead.ts'
import type { Task } from '../task.ts'

export const gradeLead: Task<'grade_lead'> = (work, { leadId }) => regradeLead(work, leadId)
