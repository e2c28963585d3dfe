import { builder } from '../../builder.ts'
import {
  AdvisorStep,
  AnswerOutcome,
  ClusterStatus,
  DraftStatus,
  FeedbackVerdict,
} from '../../generated/prisma/enums.ts'

export const AdvisorStepRef = builder.enumType('AdvisorStep', { values: Object.values(AdvisorStep) })
export const AnswerOutcomeRef = builder.enumType('AnswerOutcome', { values: Object.values(AnswerOutcome) })
export const FeedbackVerdictRef = builder.enumType('FeedbackVerdict', { values: Object.values(FeedbackVerdict) })
export const ClusterStatusRef = builder.enumType('ClusterStatus', { values: Object.values(ClusterStatus) })
export const DraftStatusRef = builder.enumType('DraftStatus', { values: Object.values(DraftStatus) })
