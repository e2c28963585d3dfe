import { z } from 'zod'

const days = z.int().min(1, 'at least one day').max(365, 'at most a year')

/** When something counts as stuck (FUN-06), as the house sets it. A stage's own limit of days overrides its default here. */
export const blockerLimits = z.object({
  /** Stage “First touch”. */
  firstTouchDays: days,
  /** Stage “Decision”. */
  decisionDays: days,
  /** No answer after a quotation. */
  quoteAnswerDays: days,
  /** No contact of ours with an open deal. */
  followUpDays: days,
  /** After so many days of first touch or later, technical documents should have been read … */
  documentDays: days,
  /** … so many times. */
  fewestDocumentReads: z.int().min(1).max(50),
})
export type BlockerLimits = z.infer<typeof blockerLimits>

export const DEFAULT_BLOCKER_LIMITS: BlockerLimits = {
  firstTouchDays: 5,
  decisionDays: 7,
  quoteAnswerDays: 7,
  followUpDays: 7,
  documentDays: 5,
  fewestDocumentReads: 2,
}
