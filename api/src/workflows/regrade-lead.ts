import type { Work } from '../context.ts'
import { gradedFacts } from '../conversations/domain/conversation-facts.ts'
import { emailProvider } from '../crm/domain/mail-domain.ts'
import { toE164 } from '../crm/domain/phone.ts'
import { addTimelineEntry } from '../crm/store/timeline.store.ts'
import { loadBehaviour } from '../events/store/behaviour.store.ts'
import type { Lead } from '../generated/prisma/client.ts'
import { loadTradeTerms } from '../quotes/store/trade-terms.store.ts'
import { gradeLead, gradeOf } from '../scoring/domain/grade.ts'
import type { Behaviour, GradeInput, Grading, Reason } from '../scoring/domain/grading.ts'
import { readSpamSigns } from '../scoring/domain/spam-signs.ts'

/**
 * Grades an open lead again with everything its person has done by now. Only leads that are being qualified: what a
 * person has decided (quarantined, disqualified, converted) stays, and a lead a person let out of quarantine is judged
 * without the signs that put it there.
 */
export async function regradeLead(work: Work, leadId: string): Promise<void> {
  await work.database.prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM lead WHERE id = ${leadId}::uuid FOR UPDATE`
    const lead = await transaction.lead.findUnique({ where: { id: leadId } })
    if (lead === null || (lead.status !== 'open' && lead.status !== 'working')) return
    const { countriesServed } = await loadTradeTerms(transaction)
    const behaviour = await loadBehaviour(transaction, { anonymousId: lead.anonymousId, contactId: lead.contactId })
    const talk = await transaction.conversation.findFirst({ where: { leadId }, orderBy: { lastTurnAt: 'desc' } })
    const conversation = talk === null ? null : gradedFacts(talk.facts)
    const input = { ...gradeInputOf(lead, countriesServed, behaviour), conversation }
    const grading = clearedOfSpam(input, gradeLead(input))
    const now = work.now()
    await transaction.lead.update({
      where: { id: leadId },
      data: {
        grade: grading.grade,
        gradePoints: grading.points,
        gradeReasons: grading.reasons.map((reason) => ({ ...reason, data: { ...reason.data } })),
        gradedAt: now,
        gradedBy: grading.gradedBy,
      },
    })
    if (grading.grade === lead.grade || lead.accountId === null) return
    await addTimelineEntry(transaction, {
      accountId: lead.accountId,
      contactId: lead.contactId,
      kind: 'lead',
      action: 'lead_regraded',
      sourceId: `${leadId}:${now.toISOString()}`,
      actor: 'system',
      data: { leadId, from: lead.grade, to: grading.grade, points: grading.points },
      occurredAt: now,
    })
  })
}

/** What the inquiry said, as it stands in the lead and in the reasons of its first grading. */
function gradeInputOf(lead: Lead, countriesServed: readonly string[], behaviour: Behaviour): GradeInput {
  const before = lead.gradeReasons as unknown as readonly Reason[]
  const quoteValue = before.find((reason) => reason.code === 'quote_value')?.data.usdMinor
  return {
    email: lead.email,
    emailProvider: emailProvider(lead.email),
    name: lead.name,
    company: lead.company,
    phoneValid: lead.phone !== null && toE164(lead.phone, lead.country) !== undefined,
    countryServed: lead.country !== null && countriesServed.includes(lead.country),
    country: lead.country,
    message: lead.message,
    productCount: lead.productSkus.length,
    askedForQuote: lead.source === 'quote_request',
    quoteValueMinor: typeof quoteValue === 'number' ? quoteValue : null,
    trapFilled: before.some((reason) => reason.code === 'trap_filled'),
    behaviour,
  }
}

/** An open lead with enough signs of spam for quarantine was let out by a person: the signs no longer count. */
function clearedOfSpam(input: GradeInput, grading: Grading): Grading {
  if (!grading.spam) return grading
  const signs = new Set(readSpamSigns(input).map((reason) => reason.code))
  const reasons = grading.reasons.filter((reason) => !signs.has(reason.code))
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
  return { ...grading, spam: false, reasons, points, grade: gradeOf(points) }
}
