import type { Script, Upcoming } from '../../actions/domain/action-parts.ts'
import type { CustomerHistory, HistoryContact } from '../../actions/domain/customer-history.ts'
import type { ProposalContext } from '../../actions/use-cases/propose-actions.ts'
import { enclosedTexts } from '../../actions/use-cases/write-to-customer.ts'
import type { Transaction } from '../../database/client.ts'
import type { LockedRun } from '../store/run.store.ts'
import { prepareStep } from './prepare-step.ts'

/**
 * What a yes at this step lets happen, up to the next approval: every card and mail with the text as it will be, so that
 * nobody approves what they have not read. What is enclosed stands in the text.
 */
export async function lookAhead(
  transaction: Transaction,
  run: LockedRun,
  history: CustomerHistory,
  context: ProposalContext,
  now: Date,
): Promise<Upcoming[]> {
  const upcoming: Upcoming[] = []
  let conditional = false
  for (const step of run.definition.steps.slice(run.stepIndex + 1)) {
    if (step.kind === 'approval' || step.kind === 'end') break
    if (step.kind === 'check') conditional = true
    if (step.kind !== 'action') continue
    const { title, contact, script, attachments } = prepareStep(step, history, context, now)
    const reaches = step.action === 'mail' || step.action === 'whatsapp'
    const body =
      script === undefined
        ? ''
        : step.action === 'mail'
          ? [script.body, ...(await enclosedTexts(transaction, attachments, script.locale))].join('\n\n')
          : script.body
    upcoming.push({
      step: step.id,
      kind: step.action,
      automatic: step.automatic,
      conditional,
      title,
      contactId: contact?.id ?? null,
      to: reaches && contact !== undefined ? recipient(step.action, contact) : null,
      blocked: step.action === 'mail' ? blocked(script, contact) : null,
      script: script === undefined ? null : { ...script, body },
    })
  }
  return upcoming
}

/** Why a mail will not go out as things stand. */
function blocked(script: Script | undefined, contact: HistoryContact | undefined): Upcoming['blocked'] {
  if (contact === undefined) return 'no_contact'
  if (script?.subject === undefined) return 'no_text'
  return contact.consented && contact.email !== null ? null : 'no_consent'
}

function recipient(kind: string, { name, email, phone }: Pick<HistoryContact, 'name' | 'email' | 'phone'>): string {
  const address = kind === 'mail' ? email : phone
  return address === null ? name : `${name} <${address}>`
}
