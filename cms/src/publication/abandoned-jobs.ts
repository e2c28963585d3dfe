import type { Payload } from 'payload'

/** No delivery takes this long: a job still marked as running was left by a process that is gone. Milliseconds. */
const LONGEST_RUN = 60_000

/** Frees deliveries that a killed process left marked as running, so that the queue takes them up again. */
export async function releaseAbandonedJobs(payload: Payload, now: Date = new Date()): Promise<void> {
  const before = new Date(now.getTime() - LONGEST_RUN).toISOString()
  await payload.db.updateJobs({
    where: {
      and: [
        { processing: { equals: true } },
        { hasError: { not_equals: true } },
        { completedAt: { exists: false } },
        { updatedAt: { less_than: before } },
      ],
    },
    data: { processing: false },
    returning: false,
  })
}
