import type { Work } from '../../context.ts'
import { addTimelineEntry } from '../../crm/store/timeline.store.ts'
import type { Transaction } from '../../database/client.ts'
import type { MailMessage } from '../../generated/prisma/client.ts'
import { reportAttachment } from '../../reports/use-cases/report-file.ts'
import { renderFrozenQuote } from '../../workflows/render-frozen-quote.ts'
import type { AttachedFile } from '../delivery/compose.ts'
import { plainError } from '../delivery/plain-error.ts'
import type { DeliverMail } from '../delivery/transport.ts'
import type { MailAttachment, QuoteAttachment } from '../domain/attachment.ts'

/** Longer than every timeout of the delivery together. */
const TRANSACTION_MS = 120_000

/**
 * Sends a mail of the outbox, once. Its row stays locked while it is sent: a second worker waits and then finds it sent.
 * What SMTP leaves open: if the process dies between the server's "250 accepted" and the commit here, the mail goes out
 * a second time, with the same Message-ID, by which many mailboxes show it once. As a file it is the same file.
 */
export async function deliverMail(work: Work, mailId: string, deliver: DeliverMail): Promise<void> {
  const waiting = await work.database.prisma.mailMessage.findUnique({ where: { id: mailId } })
  if (waiting === null || waiting.status === 'sent') return
  // Before the lock, because rendering needs a connection of its own and may wait for others' documents.
  const files = await attachedFiles(work, waiting)
  await work.database.prisma.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`SELECT 1 FROM mail_message WHERE id = ${mailId}::uuid FOR UPDATE`
      const mail = await transaction.mailMessage.findUniqueOrThrow({ where: { id: mailId } })
      if (mail.status === 'sent') return
      await deliver(mail, files)
      const sentAt = work.now()
      await transaction.mailMessage.update({ where: { id: mailId }, data: { status: 'sent', sentAt, error: null } })
      if (mail.accountId === null || !(await isToCustomer(transaction, mail.accountId, mail.recipient))) return
      await addTimelineEntry(transaction, {
        accountId: mail.accountId,
        kind: 'mail',
        action: 'mail_sent',
        sourceId: mailId,
        actor: 'system',
        data: { mailId, template: mail.template, subject: mail.subject, recipient: mail.recipient },
        occurredAt: sentAt,
      })
    },
    { timeout: TRANSACTION_MS },
  )
}

/** Mails to our own people about a customer are no part of what passed between us and the customer. */
async function isToCustomer(transaction: Transaction, accountId: string, recipient: string): Promise<boolean> {
  return (await transaction.contact.count({ where: { accountId, email: recipient } })) > 0
}

/** Notes why a mail did not go out; `givenUp` when nobody will try again by itself. */
export async function recordMailFailure(work: Work, mailId: string, error: unknown, givenUp: boolean): Promise<void> {
  await work.database.prisma.mailMessage.updateMany({
    where: { id: mailId, status: { not: 'sent' } },
    data: { error: plainError(error), ...(givenUp ? { status: 'failed' } : {}) },
  })
}

async function attachedFiles(work: Work, mail: MailMessage): Promise<AttachedFile[]> {
  const files: AttachedFile[] = []
  for (const attachment of mail.attachments as unknown as MailAttachment[])
    files.push(
      attachment.kind === 'quote_pdf' ? await quoteFile(work, attachment) : await reportAttachment(work, attachment),
    )
  return files
}

async function quoteFile(work: Work, { quoteId, version, filename }: QuoteAttachment): Promise<AttachedFile> {
  const frozen = await renderFrozenQuote(work.database, quoteId, version)
  if (frozen === undefined) throw new Error(`The quotation to attach (${filename}) has no frozen version ${version}.`)
  return { filename, content: frozen.pdf, contentType: 'application/pdf' }
}
