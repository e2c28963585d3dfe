import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { NotFoundFailure } from '../../shared/domain/failure.ts'
import { readable } from '../../shared/row-policy.ts'
import { MailTakenFailure } from '../domain/errors.ts'
import { contactPolicy } from '../policy.ts'

/**
 * A contact the actor may see, held until the transaction ends, under the customer's lock like a merge. Of a merged
 * customer nothing is changed any more.
 */
export async function lockReadableContact(work: Pick<Work, 'actor'>, transaction: Transaction, contactId: string) {
  const where = { id: contactId, AND: [{ account: { mergedIntoId: null } }, readable(contactPolicy, work.actor)] }
  const seen = await transaction.contact.findFirst({ where, select: { accountId: true } })
  if (seen === null) throw new NotFoundFailure('The contact')
  await transaction.$queryRaw`SELECT 1 FROM account WHERE id = ${seen.accountId}::uuid FOR UPDATE`
  // Read again: it may have been changed or merged while the lock was waited for.
  const contact = await transaction.contact.findFirst({ where, include: { account: { select: { country: true } } } })
  if (contact === null) throw new NotFoundFailure('The contact')
  return contact
}

/**
 * Makes sure that nobody has a mail address. The caller holds the address (lockCustomerKey), so that no form takes it.
 * @throws MailTakenFailure
 */
export async function refuseTakenMail(transaction: Transaction, email: string, accountId: string): Promise<void> {
  const holder = await transaction.contact.findUnique({ where: { email }, select: { id: true, accountId: true } })
  if (holder !== null)
    throw new MailTakenFailure({ contactId: holder.id, accountId: holder.accountId }, holder.accountId === accountId)
}

interface Consent {
  readonly consentAt: Date | null
  readonly consentPurpose: string | null
}

/**
 * The consent that belongs to a contact's former address, for who changes back to it: as it stood when the address was
 * left, unless the person withdrew it since. Any other address has none.
 */
export async function consentOfAddress(
  transaction: Transaction,
  contactId: string,
  email: string | null,
): Promise<Consent> {
  const none: Consent = { consentAt: null, consentPurpose: null }
  if (email === null) return none
  const [left] = await transaction.$queryRaw<{ consentAt: Date | null; consentPurpose: string | null }[]>`
    SELECT (e.detail->'before'->>'consentAt')::timestamptz AS "consentAt", e.detail->'before'->>'consentPurpose' AS "consentPurpose"
    FROM audit_entry e
    WHERE e.subject = 'contact' AND e.subject_id = ${contactId} AND e.action = 'contact_changed'
      AND e.detail->'before'->>'email' = ${email}
      AND NOT EXISTS (SELECT 1 FROM audit_entry w WHERE w.subject = 'contact' AND w.subject_id = e.subject_id
        AND w.action = 'contact_consent_withdrawn' AND w.at >= e.at)
    ORDER BY e.at DESC, e.id DESC LIMIT 1`
  return left ?? none
}
