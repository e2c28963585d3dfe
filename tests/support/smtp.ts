import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { freePort } from './free-port.ts'

export interface Mailbox {
  readonly url: string
  /** Every message that was accepted. */
  readonly mails: readonly Email[]
  readonly to: (address: string) => readonly Email[]
  /** From now on every recipient is refused with this SMTP code; null accepts again. */
  readonly refuseWith: (code: number | null) => void
  /** The address stays taken by nobody until `start` is called again. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** A mail server that keeps what it is sent; it listens after `start`. */
export async function createMailbox(): Promise<Mailbox> {
  const port = await freePort()
  const mails: Email[] = []
  let refusal: number | null = null
  let server: SMTPServer | undefined
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    to: (address) => mails.filter((mail) => mail.to?.some((recipient) => recipient.address === address)),
    refuseWith(code) {
      refusal = code
    },
    async start() {
      const started = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo(_address, _session, done) {
          done(refusal === null ? null : Object.assign(new Error('not now'), { responseCode: refusal }))
        },
        onData(stream, _session, done) {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
              mails.push(mail)
              done()
            }, done)
          })
        },
      })
      started.on('error', () => undefined)
      await new Promise<void>((resolve) => started.listen(port, '127.0.0.1', resolve))
      server = started
    },
    async stop() {
      const stopped = server
      server = undefined
      if (stopped !== undefined) await new Promise<void>((resolve) => stopped.close(resolve))
    },
  }
}
