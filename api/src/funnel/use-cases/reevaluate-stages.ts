import type { Work } from '../../context.ts'
import { loadEnginePipelines } from '../store/pipeline.store.ts'
import { replayWithin } from './evaluate-stage.ts'

/** Customers replayed in one transaction. */
const CHUNK = 500

export interface Reevaluation {
  readonly customers: number
  /** Customers whose stored history was not what the events say. */
  readonly corrected: number
}

/**
 * Replays every customer, in order of their ids, each chunk in its own transaction: interrupted, it leaves nothing half
 * done, and a second run finds nothing to do.
 * @param signal ends it between two chunks
 */
export async function reevaluateStages(work: Pick<Work, 'database'>, signal?: AbortSignal): Promise<Reevaluation> {
  const { prisma } = work.database
  const pipelines = await prisma.$transaction((transaction) => loadEnginePipelines(transaction))
  let customers = 0
  let corrected = 0
  for (let after: string | undefined; signal?.aborted !== true; ) {
    const page = await prisma.account.findMany({
      where: { mergedIntoId: null, ...(after === undefined ? {} : { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      select: { id: true },
      take: CHUNK,
    })
    const last = page.at(-1)
    if (last === undefined) break
    const replayed = await prisma.$transaction(
      (transaction) =>
        replayWithin(
          transaction,
          page.map(({ id }) => id),
          pipelines,
        ),
      { timeout: 60_000 },
    )
    customers += page.length
    corrected += replayed.filter(
      ({ difference: { remove, write, entries } }) => remove.length + write.length + entries.length > 0,
    ).length
    after = last.id
  }
  return { customers, corrected }
}
