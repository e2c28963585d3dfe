import type { Transaction } from '../../database/client.ts'
import { openQuoteDollars } from '../../funnel/domain/open-value.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { CustomerHistory, HistoryQuote } from '../domain/customer-history.ts'

/** How far back events are read: longer than any trigger or rule looks. */
const LOOK_BACK_MS = 400 * 86_400_000
/** Events of one customer that are read at the most, the newest. */
const MOST_EVENTS = 2_000

/** Fine movements on a page say nothing to a rule and are many. */
const UNREAD_TYPES = ['click', 'scroll', 'dwell', 'form_start']

/** The histories of these customers; merged and unknown ones are left out. */
export async function loadHistories(
  transaction: Transaction,
  accountIds: readonly string[],
  now: Date,
): Promise<CustomerHistory[]> {
  if (accountIds.length === 0) return []
  const since = new Date(now.getTime() - LOOK_BACK_MS)
  const accounts = await transaction.account.findMany({
    where: { id: { in: [...accountIds] }, mergedIntoId: null },
    include: {
      owner: { select: { id: true, name: true, teamId: true } },
      contacts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      events: {
        where: { occurredAt: { gte: since }, type: { notIn: UNREAD_TYPES } },
        select: { id: true, type: true, value: true, occurredAt: true, contactId: true },
        orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
        take: MOST_EVENTS,
      },
      activities: {
        where: { deletedAt: null, kind: { not: 'note' } },
        select: { happenedAt: true, kind: true },
        orderBy: { happenedAt: 'asc' },
      },
      mails: {
        where: { template: { not: 'inquiry_received' }, status: { not: 'failed' } },
        select: { createdAt: true, recipient: true },
        orderBy: { createdAt: 'asc' },
      },
      transitions: {
        where: { suggested: false },
        select: {
          id: true,
          opportunityId: true,
          at: true,
          fromStageId: true,
          toStage: { select: { code: true, outcome: true } },
        },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      },
      quotes: { include: { versions: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
      opportunities: {
        include: { stage: { select: { code: true, maxDays: true } }, contacts: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      },
      leads: {
        select: { createdAt: true, grade: true, productSkus: true },
        orderBy: { createdAt: 'asc' },
      },
      conversations: {
        select: {
          contactId: true,
          turns: {
            where: { at: { gte: since } },
            select: {
              at: true,
              competitors: true,
              question: { select: { text: true, at: true, cluster: { select: { status: true } } } },
            },
          },
        },
      },
      meetingNotes: { select: { happenedAt: true, minutes: true } },
      scores: { select: { kind: true, value: true, opportunityId: true, computedAt: true } },
    },
  })
  return accounts.map((account): CustomerHistory => {
    const score = (kind: 'risk' | 'win'): number | null =>
      account.scores
        .filter((one) => one.kind === kind && one.opportunityId === null)
        .sort((a, b) => b.computedAt.getTime() - a.computedAt.getTime())[0]?.value ?? null
    const addresses = new Set(account.contacts.flatMap(({ email }) => email?.toLowerCase() ?? []))
    const turns = account.conversations.flatMap(({ contactId, turns }) => turns.map((turn) => ({ ...turn, contactId })))
    return {
      accountId: account.id,
      company: account.name,
      country: account.country,
      industry: account.industry,
      channel: account.channel,
      knownSince: account.createdAt,
      owner: account.owner,
      contacts: account.contacts
        .filter(({ archivedAt }) => archivedAt === null)
        .map(({ consentAt, ...contact }) => ({ ...contact, consented: consentAt !== null })),
      events: account.events.map(({ occurredAt, ...event }) => ({ ...event, at: occurredAt })).reverse(),
      touches: [
        ...account.activities.map(({ happenedAt, kind }) => ({ at: happenedAt, kind: kind as string })),
        ...account.mails
          .filter(({ recipient }) => addresses.has(recipient.toLowerCase()))
          .map(({ createdAt }) => ({ at: createdAt, kind: 'mail' })),
      ].sort((a, b) => a.at.getTime() - b.at.getTime()),
      // Who enters and moves on in the same moment has entered first.
      transitions: account.transitions
        .toSorted(
          (x, y) => x.at.getTime() - y.at.getTime() || Number(y.fromStageId === null) - Number(x.fromStageId === null),
        )
        .map(({ toStage, id, opportunityId, at }) => ({
          id,
          opportunityId,
          at,
          stage: toStage.code,
          outcome: toStage.outcome,
        })),
      quotes: account.quotes.map(historyQuote),
      deals: account.opportunities.map((deal) => ({
        id: deal.id,
        name: deal.name,
        usd: deal.amountUsd?.toNumber() ?? 0,
        stage: deal.stage.code,
        stageSince: deal.stageSince,
        maxDays: deal.stage.maxDays,
        openedAt: deal.createdAt,
        closedAt: deal.status === 'open' ? null : deal.closedAt,
        chain: deal.contacts.map(({ contactId, role, stance }) => ({ contactId, role, stance })),
      })),
      leads: account.leads.map(({ createdAt, ...lead }) => ({ ...lead, at: createdAt })),
      openQuestions: turns
        .flatMap(({ question, contactId }) =>
          question === null || question.cluster?.status === 'answered' || question.cluster?.status === 'dismissed'
            ? []
            : [{ at: question.at, text: question.text, contactId }],
        )
        .sort((a, b) => a.at.getTime() - b.at.getTime()),
      competitors: [
        ...turns.flatMap(({ at, competitors }) => competitors.map((name) => ({ at, name }))),
        ...account.meetingNotes.flatMap(({ happenedAt, minutes }) =>
          ((minutes as { competitors?: string[] }).competitors ?? []).map((name) => ({ at: happenedAt, name })),
        ),
        ...account.opportunities.flatMap(({ competitor, updatedAt }) =>
          competitor === null ? [] : [{ at: updatedAt, name: competitor }],
        ),
      ].sort((a, b) => a.at.getTime() - b.at.getTime()),
      risk: score('risk'),
      winProbability: score('win'),
    }
  })
}

function historyQuote(quote: Prisma.QuoteGetPayload<{ include: { versions: true } }>): HistoryQuote {
  const current = quote.versions.find(({ version }) => version === quote.currentVersion)
  const open = quote.status === 'sent' || quote.status === 'viewed'
  return {
    id: quote.id,
    number: quote.number,
    contactId: quote.contactId,
    opportunityId: quote.opportunityId,
    sentAt: quote.sentAt,
    viewedAt: quote.viewedAt,
    closedAt: open ? null : (quote.decidedAt ?? quote.updatedAt),
    validUntil: current?.validUntil ?? null,
    usdMinor: openQuoteDollars(quote),
    total: { minor: Number(current?.totalMinor ?? 0n), currency: current?.currency ?? 'USD' },
    isDraft: quote.status === 'draft',
    createdAt: quote.createdAt,
  }
}

/** One customer's history; undefined when there is no such customer, or it was merged into another. */
export async function loadHistory(
  transaction: Transaction,
  accountId: string,
  now: Date,
): Promise<CustomerHistory | undefined> {
  return (await loadHistories(transaction, [accountId], now))[0]
}
