import { isLocale, type Locale } from '@tradewind/schema/locales'
import type { Work } from '../../context.ts'
import type { Transaction } from '../../database/client.ts'
import { mailFrame, signingPerson } from '../../mail/frame.ts'
import { queueMail } from '../../mail/store/outbox.store.ts'
import { salesMail } from '../../mail/templates/public.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import type { Attachment } from '../domain/action-parts.ts'
import { NoConsentFailure } from '../domain/errors.ts'

export interface CustomerMail {
  /** Made from what it is about, so that it is written once. */
  readonly id: string
  readonly accountId: string
  readonly contactId: string
  readonly template: string
  readonly subject: string
  readonly body: string
  /** Language of the text; the contact's unless the library had none in it. */
  readonly locale: string
  readonly attachments: readonly Attachment[]
  /** Who signs; the house when null. */
  readonly signedBy: { readonly name: string; readonly email: string } | null
}

/**
 * Writes a mail to a contact into the outbox, in the caller's transaction. Only to somebody who agreed to be contacted:
 * throws NoConsentFailure otherwise.
 */
export async function writeToCustomer(
  work: Pick<Work, 'environment'>,
  transaction: Transaction,
  mail: CustomerMail,
): Promise<{ mailId: string; recipient: string }> {
  const { contactId: id, accountId } = mail
  const contact = await transaction.contact.findFirst({ where: { id, accountId, archivedAt: null } })
  if (contact === null || contact.email === null || contact.consentAt === null) throw new NoConsentFailure()
  const locale: Locale = isLocale(mail.locale) ? mail.locale : 'en'
  const terms = await loadTradeTerms(transaction)
  const body = [mail.body, ...(await enclosedTexts(transaction, mail.attachments, locale))].join('\n\n')
  await queueMail(transaction, {
    id: mail.id,
    template: mail.template,
    locale,
    recipient: contact.email,
    accountId: mail.accountId,
    mail: salesMail({
      ...mailFrame(terms, locale, contact.name),
      person: signingPerson(terms, mail.signedBy),
      subject: mail.subject,
      body,
      link: new URL(`/${locale}/contact`, work.environment.SITE_URL).href,
    }),
  })
  return { mailId: mail.id, recipient: contact.email }
}

/** What goes with the mail: an address for a document, the words themselves for a text of the library. */
export async function enclosedTexts(
  transaction: Transaction,
  attachments: readonly Attachment[],
  wanted: string,
): Promise<string[]> {
  const locale: Locale = isLocale(wanted) ? wanted : 'en'
  const codes = attachments.filter(({ kind }) => kind === 'content').map(({ id }) => id)
  if (codes.length === 0) return []
  const items = await transaction.contentItem.findMany({ where: { code: { in: codes }, archivedAt: null } })
  return items.flatMap((item) => {
    const texts = item.texts as Partial<Record<Locale, { body: string }>>
    const names = item.name as Partial<Record<Locale, string>>
    const name = names[locale] ?? names.en ?? item.code
    const text = item.url ?? texts[locale]?.body ?? texts.en?.body
    return text === undefined || text === null ? [] : [`${name}\n${text}`]
  })
}
