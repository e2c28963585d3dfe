import { z } from 'zod'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { Lead, Prisma } from '../../generated/prisma/client.ts'
import { actorKey } from '../../identity/domain/actor.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { readable } from '../../shared/row-policy.ts'
import { type LeadAction, nextLeadStatus } from '../domain/lead-lifecycle.ts'
import { leadPolicy } from '../policy.ts'
import { addTimelineEntry } from '../store/timeline.store.ts'

/** The lead, locked, if the caller may see it. */
export async function lockReadableLead(work: Work, transaction: Transaction, leadId: string): Promise<Lead> {
  await transaction.$queryRaw`SELECT 1 FROM lead WHERE id = ${leadId}::uuid FOR UPDATE`
  const lead = await transaction.lead.findFirst({ where: { id: leadId, AND: [readable(leadPolicy, work.actor)] } })
  if (lead === null) throw new NotFoundFailure('The lead')
  return lead
}

/** Takes a lead one step along its life and tells the customer's timeline. */
async function stepLead(
  work: Work,
  leadId: string,
  action: LeadAction,
  change: Prisma.LeadUncheckedUpdateInput,
): Promise<{ leadId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const lead = await lockReadableLead(work, transaction, leadId)
    const status = nextLeadStatus(lead.status, action)
    await transaction.lead.update({ where: { id: leadId }, data: { ...change, status } })
    if (lead.accountId !== null) {
      const now = work.now()
      await addTimelineEntry(transaction, {
        accountId: lead.accountId,
        contactId: lead.contactId,
        kind: 'lead',
        action: `lead_${status}`,
        sourceId: `${leadId}:${now.toISOString()}`,
        actor: actorKey(work.actor),
        data: { leadId, from: lead.status, to: status },
        occurredAt: now,
      })
    }
    return { leadId }
  })
}

export async function startWorkingLead(work: Work, leadId: string): Promise<{ leadId: string }> {
  return stepLead(work, leadId, 'start', {})
}

const reasonInput = z.object({ reason: z.string().trim().min(3, 'say why, so that it can be learned from').max(500) })

export async function disqualifyLead(work: Work, leadId: string, reason: string): Promise<{ leadId: string }> {
  return stepLead(work, leadId, 'disqualify', { disqualifiedReason: parseInput(reasonInput, { reason }).reason })
}

export async function reopenLead(work: Work, leadId: string): Promise<{ leadId: string }> {
  return stepLead(work, leadId, 'reopen', { disqualifiedReason: null })
}

/** Holds a lead back as spam. Nothing is deleted: it can be released again. */
export async function quarantineLead(work: Work, leadId: string): Promise<{ leadId: string }> {
  return stepLead(work, leadId, 'quarantine', {})
}
