import type { MailMessage } from '../../generated/prisma/client.ts'

/** A file as it goes into the mail. */
export interface AttachedFile {
  readonly filename: string
  readonly content: Uint8Array
  /** MIME type. */
  readonly contentType: string
}

/**
 * The mail as nodemailer takes it. Built from the outbox row alone, so that a repeated delivery is the same mail: same
 * Message-ID, same Date. Subject and names are encoded by nodemailer (RFC 2047), bodies are UTF-8.
 */
export function composeMail(mail: MailMessage, from: string, files: readonly AttachedFile[]) {
  return {
    from,
    to: mail.recipient,
    subject: mail.subject,
    messageId: mail.messageId,
    date: mail.createdAt,
    text: mail.textBody,
    html: mail.htmlBody,
    headers: {
      'Content-Language': mail.locale,
      // Tells vacation responders not to answer (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
    attachments: files.map((file) => ({
      filename: file.filename,
      content: Buffer.from(file.content),
      contentType: file.contentType,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}
