import { z } from 'zod'
import { LOCALES } from '../locales.ts'

const line = z.string().trim().min(1).max(1_000)
const lines = z.array(line).max(100)

/** Something somebody said they would do. */
export const nextStep = z.object({
  what: line,
  /** As it stands in the note: “we”, “Mr Costa”, “the customer”. */
  who: z.enum(['us', 'customer', 'unknown']).default('unknown'),
  /** Calendar day, ISO 8601. */
  due: z.iso.date().nullable().default(null),
  /** Task that was made of it. */
  taskId: z.uuid().nullable().default(null),
})
export type NextStep = z.infer<typeof nextStep>

/** What was read out of a meeting note (FUN-15): by rule, or corrected by a person. */
export const meetingMinutes = z.object({
  summary: z.string().trim().max(4_000),
  needs: lines,
  pains: lines,
  competitors: z.array(z.string().trim().min(1).max(100)).max(50),
  objections: lines,
  decisions: lines,
  nextSteps: z.array(nextStep).max(50),
})
export type MeetingMinutes = z.infer<typeof meetingMinutes>

export const noteLocale = z.enum(LOCALES)
