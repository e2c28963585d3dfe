import { contentName, filledText, type LoadedContent, loadContent } from '../../content/store/content.store.ts'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Attachment } from '../domain/action-parts.ts'
import type { CustomerHistory } from '../domain/customer-history.ts'
import { OPEN_STATUSES } from '../domain/lifecycle.ts'
import { type RankedProposal, RULE_VERSION } from '../domain/proposal.ts'
import { type RuleSuccess, rankProposals } from '../domain/rank.ts'
import { proposalsFor } from '../domain/rules.ts'
import { type Surroundings, textValues } from '../domain/text-values.ts'
import { loadRuleMemory, loadRuleRecords, proposedByRule } from '../store/rule-record.store.ts'
import { loadSurroundings } from '../store/surroundings.store.ts'
import { ruleText } from '../words/rule-words.ts'

/** Cards of the rules that stand open with one customer at the most. */
const MOST_CARDS = 3

/** What proposing needs besides the customer; the same for many customers in a row. */
export interface ProposalContext {
  readonly surroundings: Surroundings
  readonly content: ReadonlyMap<string, LoadedContent>
  readonly success: ReadonlyMap<string, RuleSuccess>
}

export async function loadProposalContext(transaction: Transaction): Promise<ProposalContext> {
  const records = await loadRuleRecords(transaction)
  return {
    surroundings: await loadSurroundings(transaction),
    content: await loadContent(transaction),
    success: new Map(records.map((record) => [record.proposedBy.replace(/^rule:|@\d+$/gu, ''), record])),
  }
}

/**
 * Makes a customer's cards equal to what the rules say now: new proposals come, what stands is brought up to date, what
 * no longer holds is let go. Running it again changes nothing. What a person delayed stays delayed.
 */
export async function proposeActions(
  work: Pick<Work, 'now'>,
  transaction: Transaction,
  history: CustomerHistory,
  context: ProposalContext,
): Promise<void> {
  const now = work.now()
  const memory = await loadRuleMemory(transaction, history.accountId, now)
  const ranked = rankProposals(history, proposalsFor(history, now), memory, context.success, now).slice(0, MOST_CARDS)
  const standing = await transaction.action.findMany({
    where: { accountId: history.accountId, origin: 'next_best_action', status: { in: [...OPEN_STATUSES] } },
    select: { id: true, dedupeKey: true, status: true },
  })
  const wanted = new Set(ranked.map(({ rule }) => dedupeKey(rule)))
  const gone = standing.filter(({ dedupeKey, status }) => status === 'pending' && !wanted.has(dedupeKey))
  if (gone.length > 0)
    await transaction.action.updateMany({
      where: { id: { in: gone.map(({ id }) => id) }, status: 'pending' },
      data: { status: 'expired' },
    })
  for (const proposal of ranked) {
    const row = actionRow(history, proposal, context, now)
    const old = standing.find((one) => one.dedupeKey === row.dedupeKey)
    if (old === undefined) await transaction.action.createMany({ data: [row], skipDuplicates: true })
    else if (old.status === 'pending') {
      const { dueAt: _due, accountId: _account, createdAt: _created, ...changed } = row
      await transaction.action.update({ where: { id: old.id }, data: changed })
    }
  }
}

const dedupeKey = (rule: string): string => `rule:${rule}`

function actionRow(
  history: CustomerHistory,
  proposal: RankedProposal,
  { surroundings, content }: ProposalContext,
  now: Date,
) {
  const values = textValues(history, now, proposal.data, surroundings)
  const contact = history.contacts.find(({ id }) => id === proposal.contactId)
  const locale = contact?.locale ?? 'en'
  const item = proposal.content === null ? undefined : content.get(proposal.content)
  const script = item === undefined ? undefined : scriptOf(item, locale, values)
  const attachments: Attachment[] = proposal.attachments.flatMap((code) => {
    const attached = content.get(code)
    if (attached === undefined) return []
    return [
      {
        kind: 'content' as const,
        id: code,
        name: contentName(attached, locale),
        ...(attached.url === null ? {} : { url: attached.url }),
      },
    ]
  })
  return {
    accountId: history.accountId,
    opportunityId: proposal.opportunityId,
    contactId: proposal.contactId,
    ownerId: history.owner?.id ?? null,
    kind: proposal.kind,
    origin: 'next_best_action' as const,
    proposedBy: proposedByRule(proposal.rule, RULE_VERSION),
    dedupeKey: dedupeKey(proposal.rule),
    title: ruleText(proposal.rule, 'title', values),
    reason: ruleText(proposal.rule, 'reason', values),
    factors: proposal.factors.map((factor) => ({ ...factor, data: { ...factor.data } })),
    script: (script ?? {}) as Prisma.InputJsonObject,
    attachments: attachments.map((attachment) => ({ ...attachment })),
    priority: proposal.priority,
    dueAt: proposal.dueAt,
    createdAt: now,
  }
}

/** A library text with the customer's own values in the language it is written in. */
export function scriptOf(item: LoadedContent, locale: string, values: ReturnType<typeof textValues>) {
  const found = filledText(item, locale, {})
  return found === undefined ? undefined : filledText(item, locale, values(found.locale))
}
