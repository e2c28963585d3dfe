import type { Transaction } from '../../database/client.ts'
import { firstStageId } from '../../funnel/store/pipeline.store.ts'
import { emailDomain, emailProvider } from '../domain/mail-domain.ts'
import { type Candidate, chooseOwner } from '../domain/route-lead.ts'
import { liveAccountId } from './live-account.store.ts'

export interface Person {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly company: string | null
  readonly country: string | null
  readonly industry: string | null
  readonly locale: string
  /** When the person agreed to be contacted. */
  readonly consentAt: Date
  readonly consentPurpose: string
  /** Who met them and wants the customer; whoever is next when absent. */
  readonly metBy?: { readonly userId: string; readonly teamId: string | null } | null
}

export interface Customer {
  readonly accountId: string
  readonly contactId: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

/**
 * The contact with this mail address and its account; who is new is put under the company of the same mail domain, or
 * under a new one. What is known already is never overwritten by what a form says: only gaps are filled. That goes for
 * the owner, too: who met somebody else's customer at a fair does not take it away.
 */
export async function findOrCreateCustomer(transaction: Transaction, person: Person, at: Date): Promise<Customer> {
  // Two forms of one person at the same moment must not make two customers.
  await lockCustomerKey(transaction, person.email)
  const known = await transaction.contact.findUnique({ where: { email: person.email }, include: { account: true } })
  if (known !== null) {
    await transaction.contact.update({
      where: { id: known.id },
      data: {
        // Who was thought to have left is back.
        ...(known.archivedAt === null ? {} : { archivedAt: null }),
        ...(known.phone === null && person.phone !== null ? { phone: person.phone } : {}),
        ...(known.consentAt === null ? { consentAt: person.consentAt, consentPurpose: person.consentPurpose } : {}),
      },
    })
    const { ownerId, teamId } = known.account
    return ownedBy(transaction, { accountId: known.accountId, contactId: known.id, ownerId, teamId }, person.metBy)
  }
  const account = await findOrCreateAccount(transaction, person, at)
  const contact = await transaction.contact.create({
    data: {
      accountId: account.id,
      name: person.name,
      email: person.email,
      phone: person.phone,
      locale: person.locale,
      consentAt: person.consentAt,
      consentPurpose: person.consentPurpose,
    },
  })
  const { ownerId, teamId } = account
  return ownedBy(transaction, { accountId: account.id, contactId: contact.id, ownerId, teamId }, person.metBy)
}

/** The customer, in the hands of who met them when it was nobody's. */
async function ownedBy(transaction: Transaction, customer: Customer, metBy: Person['metBy']): Promise<Customer> {
  if (!metBy || customer.ownerId !== null) return customer
  const owner = { ownerId: metBy.userId, teamId: metBy.teamId }
  await transaction.account.updateMany({ where: { id: customer.accountId, ownerId: null }, data: owner })
  return { ...customer, ...owner }
}

/** Held until the transaction ends: whoever makes or changes a person with such an address waits. */
export async function lockCustomerKey(transaction: Transaction, email: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`customer:${customerKey(email)}`}, 0))`
}

/** People of one company share a key, so that they are put under one account. */
function customerKey(email: string): string {
  return emailProvider(email) === 'corporate' ? emailDomain(email) : email.toLowerCase()
}

async function findOrCreateAccount(transaction: Transaction, person: Person, at: Date) {
  const domain = emailProvider(person.email) === 'corporate' ? emailDomain(person.email) : null
  if (domain !== null) {
    const company = await transaction.account.findUnique({ where: { domain } })
    if (company !== null) {
      const live =
        company.mergedIntoId === null
          ? company
          : await transaction.account.findUniqueOrThrow({ where: { id: await liveAccountId(transaction, company.id) } })
      return transaction.account.update({
        where: { id: live.id },
        data: {
          ...(live.country === null && person.country !== null ? { country: person.country } : {}),
          ...(live.industry === null && person.industry !== null ? { industry: person.industry } : {}),
        },
      })
    }
  }
  const owner = person.metBy ?? (await whoIsNext(transaction, person.locale))
  return transaction.account.create({
    data: {
      name: person.company ?? person.name,
      domain,
      country: person.country,
      industry: person.industry,
      ownerId: owner?.userId ?? null,
      teamId: owner?.teamId ?? null,
      stageId: await firstStageId(transaction),
      stageSince: at,
      createdAt: at,
    },
  })
}

/** The sales person whose turn it is for a buyer of this language; undefined when there is nobody. */
export async function whoIsNext(transaction: Transaction, language: string): Promise<Candidate | undefined> {
  const candidates = await transaction.$queryRaw<Candidate[]>`
    SELECT u.id AS "userId", u.team_id AS "teamId", u.locale,
           count(l.id) FILTER (WHERE l.status IN ('open', 'working'))::int AS "openLeads", max(l.created_at) AS "lastAssignedAt"
    FROM "user" u LEFT JOIN lead l ON l.owner_id = u.id
    WHERE u.role = 'sales' AND u.disabled_at IS NULL GROUP BY u.id`
  return chooseOwner(candidates, language)
}
