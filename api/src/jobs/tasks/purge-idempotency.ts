import type { Task } from '../task.ts'

const DAY_MS = 86_400_000
/** No client repeats a request after this long. */
const KEEP_ANSWERS_DAYS = 7
/** The CMS gives a delivery up long before. */
const KEEP_WEBHOOKS_DAYS = 30

export const purgeIdempotency: Task<'purge_idempotency'> = async (work) => {
  const { prisma } = work.database
  const before = (days: number) => new Date(work.now().getTime() - days * DAY_MS)
  const answers = await prisma.idempotencyRecord.deleteMany({ where: { createdAt: { lt: before(KEEP_ANSWERS_DAYS) } } })
  const webhooks = await prisma.processedWebhook.deleteMany({
    where: { receivedAt: { lt: before(KEEP_WEBHOOKS_DAYS) } },
  })
  const links = await prisma.verification.deleteMany({ where: { expiresAt: { lt: work.now() } } })
  work.log.info(
    { answers: answers.count, webhooks: webhooks.count, links: links.count },
    'purged what is no longer needed',
  )
}
