import type { EventReportAnswer } from '@tradewind/schema/events'
import { z } from 'zod'

/** The answer of FUN-02, nothing more and nothing less. */
export const eventReportAnswer: z.ZodType<EventReportAnswer> = z.strictObject({
  status: z.enum(['ok', 'duplicate']),
  stage_updated: z.boolean(),
  new_stage: z.string().nullable(),
})
