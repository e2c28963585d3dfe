import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Environment } from '../../environment.ts'
import type { MailMessage } from '../../generated/prisma/client.ts'
import { type AttachedFile, composeMail } from './compose.ts'

/** The mail server refused for good: wrong address, mailbox unknown. Sending again would be refused again. */
export class MailRefusedError extends Error {}

const CONNECT_MS = 10_000
const GREETING_MS = 10_000
const SILENCE_MS = 20_000

/** Hands one mail over. Resolves when the server has accepted it, or the file is on disk. */
export type DeliverMail = (mail: MailMessage, files: readonly AttachedFile[]) => Promise<void>

export function mailDelivery(environment: Environment): DeliverMail {
  const { SMTP_URL, MAIL_FROM, TRADEWIND_DATA } = environment
  if (SMTP_URL === undefined)
    return (mail, files) => writeMailFile(join(TRADEWIND_DATA, 'mail'), mail, MAIL_FROM, files)
  return (mail, files) => sendBySmtp(SMTP_URL, mail, MAIL_FROM, files)
}

async function sendBySmtp(url: string, mail: MailMessage, from: string, files: readonly AttachedFile[]): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: GREETING_MS,
    socketTimeout: SILENCE_MS,
  })
  try {
    await transport.sendMail(composeMail(mail, from, files))
  } catch (error) {
    const { responseCode, command } = error as { responseCode?: number; command?: string }
    // 5xx to the recipient or the content is final; 5xx to the sign-in is our own configuration and may be put right.
    if (responseCode !== undefined && responseCode >= 500 && command !== 'AUTH' && !command?.startsWith('AUTH')) {
      throw new MailRefusedError((error as Error).message, { cause: error })
    }
    throw error
  } finally {
    transport.close()
  }
}

/**
 * Writes `<created>-<id>.eml`. The name comes from the row, so that a repeated delivery writes the same file; a reader
 * never sees half a mail, because the file gets its name when it is complete.
 */
async function writeMailFile(
  folder: string,
  mail: MailMessage,
  from: string,
  files: readonly AttachedFile[],
): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail(composeMail(mail, from, files))
  await mkdir(folder, { recursive: true })
  const name = `${mail.createdAt.toISOString().replaceAll(/[:.]/g, '-')}-${mail.id}.eml`
  const unfinished = join(folder, `.${name}.part`)
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(message as Buffer)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, join(folder, name))
}
