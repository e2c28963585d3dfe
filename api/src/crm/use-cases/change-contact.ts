import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { setDecisionParts } from '../../deals/use-cases/decision-chain.ts'
import { actorKey, type UserActor } from '../../identity/domain/actor.ts'
import { ValidationFailure } from '../../shared/domain/failure.ts'
import { idempotently } from '../../shared/idempotency.ts'
import { parseInput } from '../../shared/parse-input.ts'
import { type ContactFacts, contactChange, contactFacts, newContactInput } from '../domain/contact-input.ts'
import { FactsChangedFailure } from '../domain/errors.ts'
import { toE164 } from '../domain/phone.ts'
import { changedSince } from '../domain/seen-facts.ts'
import { consentOfAddress, lockReadableContact, refuseTakenMail } from '../store/contact.store.ts'
import { lockCustomerKey } from '../store/customer.store.ts'
import { findReadableAccount } from './assign-customer.ts'

type StaffWork = Work & { readonly actor: UserActor }

/**
 * Writes down a person of a customer. Without consent: that comes from the person alone.
 * @throws MailTakenFailure, NotFoundFailure, ValidationFailure
 */
export async function createContact(work: StaffWork, input: unknown): Promise<{ contactId: string }> {
  const { idempotencyKey: key, accountId, decisionParts = [], ...facts } = parseInput(newContactInput, input)
  return idempotently(
    work.database.prisma,
    { actor: work.actor, key, operation: 'createContact', body: input },
    async (transaction) => {
      if (facts.email) await lockCustomerKey(transaction, facts.email)
      const account = await findReadableAccount(work, transaction, accountId)
      const phone = phoneOf(facts.phone, account.country)
      if (facts.email) await refuseTakenMail(transaction, facts.email, accountId)
      const contact = await transaction.contact.create({
        data: { ...written(facts), ...phone, name: facts.name, locale: facts.locale, accountId, createdAt: work.now() },
      })
      await setDecisionParts(work, transaction, contact.id, decisionParts)
      await record(work, transaction, contact.id, 'contact_added', { accountId, after: { ...facts, ...phone } })
      return { contactId: contact.id }
    },
  )
}

/**
 * Changes what is known of a contact; what is not given stays. Consent was given for an address: a new one has none, and
 * changing back to the former one finds it again.
 * @param seen what the caller saw of the facts it changes: if somebody changed them since, nothing is done.
 * @throws FactsChangedFailure, MailTakenFailure, NotFoundFailure, ValidationFailure
 */
export async function changeContact(
  work: StaffWork,
  contactId: string,
  input: unknown,
  seen: unknown,
): Promise<{ contactId: string }> {
  const { decisionParts = [], ...facts } = parseInput(contactChange, input)
  const before = parseInput(contactFacts.partial(), seen ?? {})
  if (Object.values(facts).every((value) => value === undefined) && decisionParts.length === 0)
    throw new ValidationFailure([{ path: [], code: 'empty', message: 'says nothing to change' }])
  return work.database.prisma.$transaction(async (transaction) => {
    if (facts.email) await lockCustomerKey(transaction, facts.email)
    const contact = await lockReadableContact(work, transaction, contactId)
    const given = { ...written(facts), ...phoneOf(facts.phone, contact.account.country) }
    const stale = changedSince(given, before, contact)
    if (stale.length > 0) throw new FactsChangedFailure(stale)
    const moves = given.email !== undefined && given.email !== contact.email
    if (moves && given.email) await refuseTakenMail(transaction, given.email, contact.accountId)
    const consent = moves ? await consentOfAddress(transaction, contactId, given.email ?? null) : {}
    const after = { ...given, ...consent }
    if (Object.keys(after).length > 0) {
      await transaction.contact.update({ where: { id: contactId }, data: after })
      const names = Object.keys(after) as (keyof typeof after)[]
      const was = Object.fromEntries(names.map((name) => [name, contact[name]]))
      await record(work, transaction, contactId, 'contact_changed', { before: was, after })
    }
    await setDecisionParts(work, transaction, contactId, decisionParts)
    return { contactId }
  })
}

/** Takes a contact who left out of every list of people to write to, or puts them back. What happened stays. */
export async function setContactArchived(
  work: StaffWork,
  contactId: string,
  archived: boolean,
): Promise<{ contactId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const contact = await lockReadableContact(work, transaction, contactId)
    if ((contact.archivedAt !== null) === archived) return { contactId }
    await transaction.contact.update({ where: { id: contactId }, data: { archivedAt: archived ? work.now() : null } })
    await record(work, transaction, contactId, archived ? 'contact_archived' : 'contact_restored', {})
    return { contactId }
  })
}

/** The person does not want to be written to any more. Only they can agree again. */
export async function withdrawConsent(work: StaffWork, contactId: string): Promise<{ contactId: string }> {
  return work.database.prisma.$transaction(async (transaction) => {
    const { consentAt, consentPurpose } = await lockReadableContact(work, transaction, contactId)
    if (consentAt !== null)
      await transaction.contact.update({ where: { id: contactId }, data: { consentAt: null, consentPurpose: null } })
    // Also for who had none: consent that belongs to a former address does not come back either.
    await record(work, transaction, contactId, 'contact_consent_withdrawn', { before: { consentAt, consentPurpose } })
    return { contactId }
  })
}

/** The facts that were given. */
function written(facts: ContactFacts): { [Name in keyof ContactFacts]?: Exclude<ContactFacts[Name], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

function phoneOf(phone: string | null | undefined, country: string | null): { phone?: string | null } {
  if (phone === undefined || phone === null) return phone === undefined ? {} : { phone }
  const number = toE164(phone, country)
  if (number === undefined)
    throw new ValidationFailure([{ path: ['phone'], code: 'invalid', message: 'is not a phone number' }])
  return { phone: number }
}

async function record(
  work: StaffWork,
  transaction: Transaction,
  contactId: string,
  action: string,
  detail: object,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      actor: actorKey(work.actor),
      action,
      subject: 'contact',
      subjectId: contactId,
      detail: JSON.parse(JSON.stringify(detail)),
      at: work.now(),
    },
  })
}
