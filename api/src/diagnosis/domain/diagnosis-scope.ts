import { z } from 'zod'

const LONGEST_DAYS = 1_900
const DAY_MS = 86_400_000

const nothing = <Value>(value: Value | null | undefined): Value | null => value ?? null

/** What figures are asked for, as it comes in: a period and filters. Diagnosis is about deals. */
export const diagnosisScope = z
  .object({
    unit: z.literal('deal', { error: 'diagnosis counts deals' }).default('deal'),
    counting: z.enum(['cohort', 'snapshot']).default('snapshot'),
    from: z.date(),
    to: z.date(),
    pipelineId: z.uuid().nullish().transform(nothing),
    teamId: z.uuid().nullish().transform(nothing),
    ownerId: z.uuid().nullish().transform(nothing),
    channel: z.string().max(60).nullish().transform(nothing),
    country: z.string().max(2).nullish().transform(nothing),
    industry: z.string().max(60).nullish().transform(nothing),
    productLine: z.string().max(60).nullish().transform(nothing),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after the beginning' })
  .refine(({ from, to }) => to.getTime() - from.getTime() <= LONGEST_DAYS * DAY_MS, {
    path: ['to'],
    message: `a period has at most ${LONGEST_DAYS} days`,
  })
