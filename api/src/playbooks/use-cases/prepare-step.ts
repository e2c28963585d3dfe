import type { ActionStep } from '@tradewind/schema/contracts/playbook'
import type { LocalizedText } from '@tradewind/schema/locales'
import type { Attachment, Script, Upcoming } from '../../actions/domain/action-parts.ts'
import type { CustomerHistory, HistoryContact } from '../../actions/domain/customer-history.ts'
import { mainContact } from '../../actions/domain/facts.ts'
import { textValues } from '../../actions/domain/text-values.ts'
import { quoteDataOf } from '../../actions/use-cases/customer-values.ts'
import { type ProposalContext, scriptOf } from '../../actions/use-cases/propose-actions.ts'
import { contentName } from '../../content/store/content.store.ts'
import type { Transaction } from '../../database/client.ts'
import { titleText } from '../words/card-words.ts'
import { approvedText } from './approved-text.ts'

/** What an action step says to whom, with the customer's values. */
export interface PreparedStep {
  readonly title: LocalizedText
  readonly contact: HistoryContact | undefined
  readonly script: Script | undefined
  readonly attachments: readonly Attachment[]
}

export function prepareStep(
  step: ActionStep,
  history: CustomerHistory,
  context: ProposalContext,
  now: Date,
): PreparedStep {
  const values = textValues(history, now, quoteDataOf(history, now), context.surroundings)
  const contact = mainContact(history)
  const item = step.content ? context.content.get(step.content) : undefined
  return {
    title: titleText(step.title, values),
    contact,
    script: item === undefined ? undefined : scriptOf(item, contact?.locale ?? 'en', values),
    attachments: step.attachments.flatMap((code) => {
      const attached = context.content.get(code)
      return attached === undefined
        ? []
        : [{ kind: 'content' as const, id: code, name: contentName(attached, contact?.locale ?? 'en') }]
    }),
  }
}

/** The same, but what somebody approved for this step of the run is said exactly as it was approved. */
export async function prepareApprovedStep(
  transaction: Transaction,
  runId: string,
  step: ActionStep,
  history: CustomerHistory,
  context: ProposalContext,
  now: Date,
): Promise<PreparedStep> {
  const prepared = prepareStep(step, history, context, now)
  const approved: Upcoming | undefined = await approvedText(transaction, runId, step.id)
  if (approved?.script == null) return prepared
  return {
    title: prepared.title,
    contact: history.contacts.find(({ id }) => id === approved.contactId),
    script: approved.script,
    // What goes with a mail stands in the approved text already.
    attachments: step.action === 'mail' ? [] : prepared.attachments,
  }
}
