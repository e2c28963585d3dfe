import { z } from 'zod'

export const executeInput = z.object({
  actionId: z.uuid(),
  /** As edited; the script as it stands when absent. */
  subject: z.string().trim().min(1, 'write a subject').max(200).nullish(),
  body: z.string().trim().min(1, 'write something').max(10_000, 'at most 10,000 characters').nullish(),
  contactId: z.uuid().nullish(),
  /** Of a call. */
  outcome: z.enum(['reached', 'no_answer', 'voicemail']).nullish(),
  note: z.string().trim().max(2_000, 'at most 2,000 characters').nullish(),
})
export type ExecuteInput = z.output<typeof executeInput>

/** Why an action was not for now: what it tells the next round. */
export const SKIP_REASONS = ['not_relevant', 'already_done', 'bad_timing', 'wrong_contact', 'other'] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

export const skipInput = z.object({
  reason: z.enum(SKIP_REASONS),
  note: z.string().trim().max(2_000, 'at most 2,000 characters').nullish(),
})

/** Longest delay, in days. */
const LONGEST_DELAY_DAYS = 180

export function delayInput(now: Date) {
  return z.object({
    until: z
      .date()
      .min(now, 'lies in the past')
      .max(new Date(now.getTime() + LONGEST_DELAY_DAYS * 86_400_000), `at most ${LONGEST_DELAY_DAYS} days ahead`),
  })
}

/** Ids of one bulk operation. */
export const MOST_AT_ONCE = 100
