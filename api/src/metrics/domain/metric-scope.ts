import { CHANNELS } from '@tradewind/schema/contracts/funnel'
import { z } from 'zod'

/** Days; ten years and their leap days. */
const LONGEST_DAYS = 3_653
const DAY_MS = 86_400_000
/** Everything since before there was anything: "all time" is no period of a length. */
export const BEGINNING = new Date(0)

/** An end of a period. Before the beginning nothing was sold; a database cannot read every year that can be written. */
export const periodEnd = z
  .date()
  .min(BEGINNING, 'is before 1970')
  .max(new Date('9999-12-31T00:00:00Z'), 'is later than any figure')

/** A scope as it comes in: what does not fit is a ValidationFailure, never an odd figure. */
export const metricScopeInput = z
  .object({
    unit: z.enum(['customer', 'deal']),
    counting: z.enum(['cohort', 'snapshot']),
    from: periodEnd,
    to: periodEnd,
    pipelineId: z.uuid().nullish(),
    teamId: z.uuid().nullish(),
    ownerId: z.uuid().nullish(),
    channel: z.enum(CHANNELS).nullish(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters')
      .nullish(),
    industry: z.string().max(60).nullish(),
    productLine: z.string().max(60).nullish(),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'is not after the beginning' })
  .refine(
    ({ from, to }) => from.getTime() === BEGINNING.getTime() || to.getTime() - from.getTime() <= LONGEST_DAYS * DAY_MS,
    { path: ['to'], message: `a period has at most ${LONGEST_DAYS} days` },
  )
  .refine(({ unit, pipelineId }) => unit === 'deal' || !pipelineId, {
    path: ['pipelineId'],
    message: 'customers move through the default pipeline only',
  })
