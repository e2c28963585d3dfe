import { randomUUID } from 'node:crypto'
import type { Locale } from '@tradewind/schema/locales'
import type { Transaction } from '../../database/client.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { MailAttachment } from '../domain/attachment.ts'
import type { Mail } from '../templates/public.ts'

export interface OutgoingMail {
  /** Of a mail that must be written once: made from what it is about. */
  readonly id?: string
  readonly template: string
  readonly locale: Locale
  readonly recipient: string
  readonly mail: Mail
  readonly accountId?: string | null
  readonly quoteId?: string | null
  readonly attachments?: readonly MailAttachment[]
}

/** Writes a mail into the outbox and enqueues its sending, in the transaction of the business it belongs to. */
export async function queueMail(transaction: Transaction, outgoing: OutgoingMail): Promise<string> {
  const { id = randomUUID(), mail, attachments = [], accountId = null, quoteId = null, ...facts } = outgoing
  await transaction.mailMessage.create({
    data: {
      ...facts,
      id,
      accountId,
      quoteId,
      subject: mail.subject,
      textBody: mail.text,
      htmlBody: mail.html,
      attachments: attachments.map((attachment) => ({ ...attachment })),
      messageId: `<${id}@tradewind>`,
    },
  })
  await enqueue(transaction, 'send_mail', { mailId: id }, { key: `mail:${id}` })
  return id
}
