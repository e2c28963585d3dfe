import { z } from 'zod'
import type { Work } from '../../context.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { LeadStateFailure } from '../domain/errors.ts'
import { idempotencyKey } from '../domain/lead-input.ts'
import { nextLeadStatus } from '../domain/lead-lifecycle.ts'
import { openOpportunity } from '../store/opportunity.store.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'
import { lockReadableLead } from './change-lead.ts'

const convertInput = z.object({
  leadId: z.uuid(),
  name: z.string().trim().min(2, 'name the deal').max(200),
  idempotencyKey,
})

/** A lead becomes a deal: an opportunity of its customer. Quotations of the lead follow when they belong to no deal yet. */
export async function convertLead(work: Work, input: unknown): Promise<{ opportunityId: string }> {
  const { leadId, name, idempotencyKey: key } = parseInput(convertInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'convertLead', body: { leadId, name } },
    async (transaction) => {
      const lead = await lockReadableLead(work, transaction, leadId)
      const status = nextLeadStatus(lead.status, 'convert')
      if (lead.accountId === null) throw new LeadStateFailure(lead.status, 'Release the lead from quarantine first.')
      const now = work.now()
      const known = await transaction.quote.findFirst({
        where: { leadId, opportunityId: { not: null } },
        select: { opportunityId: true },
      })
      const opportunityId =
        known?.opportunityId ??
        (await openOpportunity(transaction, { accountId: lead.accountId, name, ownerId: lead.ownerId, openedAt: now }))
          .id
      if (known !== null) await transaction.opportunity.update({ where: { id: opportunityId }, data: { name } })
      await transaction.quote.updateMany({ where: { leadId, opportunityId: null }, data: { opportunityId } })
      await transaction.lead.update({ where: { id: leadId }, data: { status } })
      await addTimelineEntry(transaction, {
        accountId: lead.accountId,
        contactId: lead.contactId,
        kind: 'lead',
        action: 'lead_converted',
        sourceId: leadId,
        actor: actorKey(work.actor),
        data: { leadId, opportunityId, name },
        occurredAt: now,
      })
      return { opportunityId }
    },
  )
}
