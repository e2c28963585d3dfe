import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Environment } from '../../environment.ts'
import type { MailMessage } from '../../generated/prisma/client.ts'
import { plainError } from './plain-error.ts'
import { MailRefusedError, mailDelivery } from './transport.ts'

const mail = {
  id: '0190a000-0000-7000-8000-000000000001',
  recipient: 'buyer@customer.example',
  subject: '見積書 Q-2026-00001 – ⁨عرض السعر⁩',
  textBody: 'Guten Tag – 日本語',
  htmlBody: '<p>Guten Tag – 日本語</p>',
  locale: 'ja',
  messageId: '<0190a000-0000-7000-8000-000000000001@tradewind>',
  createdAt: new Date('2026-11-21T09:00:00.123Z'),
} as MailMessage
const pdf = {
  filename: 'Q-2026-00001-v1.pdf',
  content: new TextEncoder().encode('%PDF-1.7 test'),
  contentType: 'application/pdf',
}
const environment = (changes: Partial<Environment>) =>
  ({ MAIL_FROM: 'Corvane Torque <sales@corvane.example>', TRADEWIND_DATA: '/nowhere', ...changes }) as Environment

let server: Server | undefined
let folder: string | undefined
afterEach(async () => {
  server?.close()
  if (folder !== undefined) await rm(folder, { recursive: true })
  server = folder = undefined
})

/** A mail server that answers RCPT with `recipientAnswer` and keeps what it is sent. */
async function mailServer(recipientAnswer: string): Promise<{ url: string; received: string[] }> {
  const received: string[] = []
  server = createServer((socket) => {
    let reading = false
    let text = ''
    socket.write('220 test\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      if (reading) {
        text += said
        if (!text.endsWith('\r\n.\r\n')) return
        reading = false
        received.push(text)
        socket.write('250 accepted\r\n')
      } else if (said.startsWith('EHLO')) socket.write('250 test\r\n')
      else if (said.startsWith('RCPT')) socket.write(`${recipientAnswer}\r\n`)
      else if (said.startsWith('DATA')) {
        reading = true
        socket.write('354 go on\r\n')
      } else if (said.startsWith('QUIT')) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received }
}

describe('mail as a file', () => {
  it('is complete, and a second delivery writes the same file', async () => {
    folder = await mkdtemp(join(tmpdir(), 'tradewind-mail-'))
    const deliver = mailDelivery(environment({ TRADEWIND_DATA: folder }))
    await deliver(mail, [pdf])
    await deliver(mail, [pdf])
    const files = await readdir(join(folder, 'mail'))
    expect(files).toEqual(['2026-11-21T09-00-00-123Z-0190a000-0000-7000-8000-000000000001.eml'])
    const text = await readFile(join(folder, 'mail', files[0] ?? ''), 'utf8')
    expect(text).toContain(`Message-ID: ${mail.messageId}`)
    expect(text).toContain('Content-Language: ja')
    expect(text).toContain('Date: Sat, 21 Nov 2026 09:00:00 +0000')
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(text).toContain(Buffer.from(pdf.content).toString('base64'))
    expect(text).toContain('filename=Q-2026-00001-v1.pdf')
  })
})

describe('mail by SMTP', () => {
  it('arrives', async () => {
    const { url, received } = await mailServer('250 ok')
    await mailDelivery(environment({ SMTP_URL: url }))(mail, [pdf])
    expect(received).toHaveLength(1)
    expect(received[0]).toContain(`Message-ID: ${mail.messageId}`)
  })

  it('to a mailbox that does not exist is refused for good', async () => {
    const { url } = await mailServer('550 no such mailbox')
    const error = await mailDelivery(environment({ SMTP_URL: url }))(mail, []).catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(MailRefusedError)
    expect(plainError(error)).toContain('no such mailbox')
  })

  it('to a mailbox that is full for now may be sent again', async () => {
    const { url } = await mailServer('452 mailbox full')
    const error = await mailDelivery(environment({ SMTP_URL: url }))(mail, []).catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(MailRefusedError)
    expect(plainError(error)).toBe('The mail server refused the address. (452 mailbox full)')
  })

  it('says in plain words that nobody is there', async () => {
    const deliver = mailDelivery(environment({ SMTP_URL: 'smtp://127.0.0.1:9' }))
    const error = await deliver(mail, []).catch((failure: unknown) => failure)
    expect(plainError(error)).toContain('The mail server does not accept connections.')
  })
})
