import { z } from 'zod'
import type { Work } from '../../context.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { COUNT_GROUPS, type EventCountRow } from '../domain/event-count.ts'
import { readEventCounts } from '../store/event-count.store.ts'

const MOST_DAYS = 3_700
const DAY_MS = 86_400_000

const countInput = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    types: z
      .array(z.string().min(1).max(62))
      .max(50)
      .nullish()
      .transform((types) => types ?? null),
    groupBy: z.enum(COUNT_GROUPS).default('type'),
  })
  .refine(({ from, to }) => Date.parse(to) > Date.parse(from), { path: ['to'], message: 'has to lie after from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= MOST_DAYS * DAY_MS, {
    path: ['from'],
    message: 'lies too far back',
  })

/**
 * Exact numbers of events on whole UTC days, of the customers the actor may see, as of this moment: late, stitched and
 * repeated events are counted once, for whom they belong to now.
 * @throws ValidationFailure for a period or a type that is none
 */
export async function countEvents(work: Pick<Work, 'database' | 'actor'>, input: unknown): Promise<EventCountRow[]> {
  const { groupBy, ...period } = parseInput(countInput, input)
  return readEventCounts(work.database, work.actor, period, groupBy)
}
