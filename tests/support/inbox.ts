import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { eventually } from './eventually.ts'

export interface MailServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/**
 * A mail server that takes everything and keeps each message as a file in `folder`, so that any process of a test run
 * can read what arrived.
 */
export async function startMailServer(folder: string): Promise<MailServer> {
  await mkdir(folder, { recursive: true })
  let received = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received += 1
        const file = path.join(folder, `${String(received).padStart(5, '0')}.eml`)
        // Renamed when whole: a reader never sees half a message.
        writeFile(`${file}.part`, Buffer.concat(chunks))
          .then(() => rename(`${file}.part`, file))
          .then(() => done(), done)
      })
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server listens nowhere')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Every message to an address so far, oldest first. */
export async function mailsTo(folder: string, address: string): Promise<Email[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort()
  const mails = await Promise.all(
    names.map(async (name) =>
      PostalMime.parse(await readFile(path.join(folder, name)), { attachmentEncoding: 'arraybuffer' }),
    ),
  )
  return mails.filter((mail) => mail.to?.some((to) => to.address?.toLowerCase() === address.toLowerCase()))
}

/** The first message to an address that `matches`, as soon as it is there. */
export function mailTo(
  folder: string,
  address: string,
  matches: (mail: Email) => boolean = () => true,
  withinMs = 30_000,
): Promise<Email> {
  return eventually(`a mail to ${address}`, async () => (await mailsTo(folder, address)).find(matches), withinMs)
}
