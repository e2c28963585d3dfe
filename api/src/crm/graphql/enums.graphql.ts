import { builder } from '../../builder.ts'
import {
  ActivityKind,
  LeadGrade,
  LeadSource,
  LeadStatus,
  OpportunityStatus,
  TaskStatus,
  TimelineKind,
} from '../../generated/prisma/enums.ts'

export const LeadStatusRef = builder.enumType('LeadStatus', { values: Object.values(LeadStatus) })
export const LeadGradeRef = builder.enumType('LeadGrade', { values: Object.values(LeadGrade) })
export const LeadSourceRef = builder.enumType('LeadSource', { values: Object.values(LeadSource) })
export const OpportunityStatusRef = builder.enumType('OpportunityStatus', { values: Object.values(OpportunityStatus) })
export const ActivityKindRef = builder.enumType('ActivityKind', { values: Object.values(ActivityKind) })
export const TaskStatusRef = builder.enumType('TaskStatus', { values: Object.values(TaskStatus) })
export const TimelineKindRef = builder.enumType('TimelineKind', { values: Object.values(TimelineKind) })
