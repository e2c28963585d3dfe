import { stitchEvents } from '../../events/use-cases/identify-visitor.ts'
import { forwardIdentity } from '../../posthog/forward-events.ts'
import { updateStage } from '../../workflows/update-stage.ts'
import type { Task } from '../task.ts'

/** Runs some seconds after an identification: catches events that were on their way when it happened, and tells PostHog. */
export const stitchVisitor: Task<'stitch_visitor'> = async (work, { anonymousId }) => {
  const { prisma } = work.database
  const stitched = await prisma.$transaction((transaction) => stitchEvents(transaction, anonymousId))
  const link = await prisma.identityLink.findFirst({
    where: { anonymousId, endedAt: null },
    select: { contactId: true, contact: { select: { accountId: true } } },
  })
  if (link === null) return
  if (stitched > 0) await updateStage(work, link.contact.accountId)
  await forwardIdentity(work, anonymousId, link.contactId)
}
