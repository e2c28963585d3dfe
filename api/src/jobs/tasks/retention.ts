import { forgetTalks } from '../../conversations/store/conversation-retention.store.ts'
import type { Transaction } from '../../database/client.ts'
import { forgetVisits } from '../../events/store/event-retention.store.ts'
import { forgottenBefore } from '../retention-periods.ts'
import type { Task } from '../task.ts'

/** Small enough that nobody waits for the locks of a batch. */
const VISITS_PER_BATCH = 2_000
const TALKS_PER_BATCH = 100
const BATCH_MS = 60_000

/** Forgets, night by night, what the privacy notice promises not to keep any longer. What is left over comes the next night. */
export const retention: Task<'retention'> = async (work, _payload, { signal }) => {
  const { visits: beforeVisits, talks: beforeTalks } = forgottenBefore(work.now())

  async function inBatches(most: number, forget: (transaction: Transaction) => Promise<number>): Promise<number> {
    let total = 0
    while (!signal.aborted) {
      const count = await work.database.prisma.$transaction(forget, { timeout: BATCH_MS })
      total += count
      if (count < most) break
    }
    return total
  }

  const talks = await inBatches(TALKS_PER_BATCH, (transaction) =>
    forgetTalks(transaction, beforeTalks, TALKS_PER_BATCH),
  )
  const visits = await inBatches(VISITS_PER_BATCH, (transaction) =>
    forgetVisits(transaction, beforeVisits, VISITS_PER_BATCH),
  )
  work.log.info({ talks, visits }, 'forgot what is no longer to be kept')
}
