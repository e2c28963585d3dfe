import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, startApi } from '../support/api.ts'
import { publishProducts } from '../support/catalogue.ts'
import { freshAddress, inquiry, quoteRequest, REQUEST_QUOTE, SUBMIT_INQUIRY } from '../support/customers.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { delay, eventually } from '../support/eventually.ts'
import { signIn, visitor } from '../support/graphql-client.ts'
import { createMailbox, type Mailbox } from '../support/smtp.ts'

let database: TestDatabase
let mailbox: Mailbox
let api: Api | undefined
beforeAll(async () => {
  database = await freshDatabase()
  mailbox = await createMailbox()
  await mailbox.start()
})
afterAll(async () => {
  await api?.stop()
  await mailbox.stop()
  await database.drop()
})

const start = async (worker: 'inline' | 'off'): Promise<Api> => {
  api = await startApi({ databaseUrl: database.url, worker, smtpUrl: mailbox.url })
  return api
}
const ask = (running: Api, document: string, input: object) =>
  visitor(running.url, undefined, freshAddress()).ask(document, { input })
const allSent = () =>
  eventually('every mail is sent', async () => (await database.count('mail_message', `status <> 'sent'`)) === 0, 25_000)

it('kill -9 between commit and job: the mail is still sent, once', async () => {
  const first = await start('off')
  await publishProducts(first.url, ['BP-80'])
  const answer = await ask(first, REQUEST_QUOTE, quoteRequest({ email: 'kill@nine-gears.example' }))
  expect(answer.requestQuote.__typename).toBe('RequestQuoteSuccess')
  await first.kill()
  expect(mailbox.mails).toEqual([])
  expect(await database.count('mail_message', `recipient = 'kill@nine-gears.example' AND status = 'queued'`)).toBe(1)

  await start('inline')
  await eventually('the quotation arrives', () => mailbox.to('kill@nine-gears.example').length > 0, 25_000)
  await allSent()
  await delay(2_500)
  const mails = mailbox.to('kill@nine-gears.example')
  expect(mails).toHaveLength(1)
  const [mail] = mails
  expect(mail?.subject).toContain(answer.requestQuote.data.number)
  expect(mail?.attachments).toHaveLength(1)
  const pdf = mail?.attachments[0]
  expect(pdf?.mimeType).toBe('application/pdf')
  expect(
    Buffer.from(pdf?.content as ArrayBuffer)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(`${mail?.text}${mail?.html}`).toContain(`/quote/${answer.requestQuote.data.quotePath.split('/').at(-1)}`)
})

it('kill -9 in the middle of thirty mails: each is sent, none twice', async () => {
  const running = api as Api
  const people = Array.from({ length: 30 }, (_, i) => `p${i}@many-gears.example`)
  await Promise.all(people.map((email) => ask(running, SUBMIT_INQUIRY, inquiry({ email, company: 'Many' }))))
  await running.kill()
  await start('inline')
  await allSent()
  await delay(500)
  const counts = people.map((email) => mailbox.to(email).length)
  expect(counts.filter((count) => count < 1)).toEqual([])
  // A mail that SMTP accepted at the moment of the kill may come again, with the same Message-ID, never as another one.
  const ids = mailbox.mails.map((mail) => mail.messageId)
  expect(mailbox.mails.length - new Set(ids).size).toBeLessThanOrEqual(4)
  expect(people.filter((email) => new Set(mailbox.to(email).map((mail) => mail.messageId)).size !== 1)).toEqual([])
})

it('a mail server that is away: tried again, and sent when it is back', async () => {
  const running = api as Api
  await mailbox.stop()
  await ask(running, SUBMIT_INQUIRY, inquiry({ email: 'later@away-gears.example', company: 'Away' }))
  const failed = await eventually('the first try failed', async () => {
    const [job] = await database.rows<{ attempts: number; last_error: string }>(
      `SELECT attempts, last_error FROM graphile_worker.jobs WHERE task_identifier = 'send_mail' AND attempts > 0 AND last_error IS NOT NULL`,
    )
    return job
  })
  expect(failed.last_error).toMatch(/ECONNREFUSED|connect/i)
  await mailbox.start()
  await eventually('the mail arrives', () => mailbox.to('later@away-gears.example').length > 0, 25_000)
  await allSent()
  expect(mailbox.to('later@away-gears.example')).toHaveLength(1)
})

it('a refused mail gives up, is seen by the admin alone, and is sent when retried', async () => {
  const running = api as Api
  const address = 'refused@refused-gears.example'
  mailbox.refuseWith(550)
  await ask(running, SUBMIT_INQUIRY, inquiry({ email: address, company: 'Refused' }))
  const admin = await signIn(running.url, 'admin')
  const jobs = '{ jobs(state: dead) { id task state attempts maxAttempts lastError payload } }'
  const dead = await eventually('a dead job for each mail', async () => {
    const found = (await admin.ask(jobs)).jobs.filter((job: { task: string }) => job.task === 'send_mail')
    return found.length >= 2 ? found : undefined
  })
  expect(dead[0]).toMatchObject({ state: 'dead', task: 'send_mail' })
  expect(dead[0].lastError).toContain('550')
  const { mails } = await admin.ask(`{ mails(filter: { search: "${address}" }) { nodes { status error } } }`)
  expect(mails.nodes).toEqual([{ status: 'failed', error: expect.stringContaining('550') }])
  expect((await (await signIn(running.url, 'salesWest')).send(jobs)).errors[0]?.extensions?.code).toBe(
    'ACCESS.FORBIDDEN',
  )

  mailbox.refuseWith(null)
  for (const { id } of dead) {
    const answer = await admin.ask(
      'mutation($id: ID!) { retryJob(jobId: $id) { __typename ... on RetryJobSuccess { data { state attempts } } } }',
      { id },
    )
    expect(answer.retryJob).toMatchObject({ __typename: 'RetryJobSuccess' })
  }
  await eventually('the mail arrives', () => mailbox.to(address).length > 0)
  await allSent()
  expect(mailbox.to(address)).toHaveLength(1)
  expect((await admin.ask(jobs)).jobs).toEqual([])
})

it('no password or secret stands in the log', () => {
  expect((api as Api).log()).not.toMatch(/tests-[a-z-]+-(?:secret|key)-|demo-tradewind|tradewind:tradewind@/)
})
