import type { Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SITE_ORIGIN } from '../../support/api.ts'
import { eventually } from '../../support/eventually.ts'
import { clientOf, requestSignIn, signIn } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import { PASSWORD, PEOPLE, type PersonName } from '../../support/people.ts'
import { createMailbox, type Mailbox } from '../../support/smtp.ts'

const NEW_PASSWORD = 'quite-another-password'
let mailbox: Mailbox
let house: House
beforeAll(async () => {
  mailbox = await createMailbox()
  await mailbox.start()
  house = await openHouse({ worker: 'inline', smtpUrl: mailbox.url })
})
afterAll(async () => {
  await house.close()
  await mailbox.stop()
})

function post(path: string, body: object): Promise<Response> {
  return clientOf(house.api.url).fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: SITE_ORIGIN },
    body: JSON.stringify(body),
  })
}
const ask = (email: string) =>
  post('/request-password-reset', { email, redirectTo: `${SITE_ORIGIN}/workspace/reset-password` })
const set = (token: string, newPassword: string) => post('/reset-password', { token, newPassword })
const isIn = async (person: PersonName, password: string) =>
  (await requestSignIn(house.api.url, PEOPLE[person], password)).status === 200

/** The token behind the link of a mail, which leads to the site's page and nowhere else. */
function tokenIn(mail: Email): string {
  const [link = ''] = mail.text?.match(/https?:\/\/\S*reset-password\S*/) ?? []
  const url = new URL(link)
  expect(url.origin + url.pathname).toBe(`${SITE_ORIGIN}/workspace/reset-password`)
  expect(mail.html).toContain(url.searchParams.get('token'))
  return url.searchParams.get('token') ?? ''
}

/** Asks for a link and takes it from the mail that follows. */
async function linkFor(person: PersonName): Promise<string> {
  const before = mailbox.to(PEOPLE[person]).length
  expect((await ask(PEOPLE[person])).status).toBe(200)
  const mail = await eventually('the mail arrives', () => mailbox.to(PEOPLE[person])[before])
  return tokenIn(mail)
}

describe('a forgotten password', () => {
  it('is replaced by the link of a mail: the new one opens, the old one and the open sessions do not', async () => {
    const session = await signIn(house.api.url, 'salesWest')
    const token = await linkFor('salesWest')
    expect(await isIn('salesWest', PASSWORD)).toBe(true)
    expect((await session.ask('{ viewer { user { email } } }')).viewer.user.email).toBe(PEOPLE.salesWest)

    expect((await set(token, NEW_PASSWORD)).status).toBe(200)
    expect([await isIn('salesWest', NEW_PASSWORD), await isIn('salesWest', PASSWORD)]).toEqual([true, false])
    expect((await session.ask('{ viewer { user { email } } }')).viewer.user).toBeNull()
    expect((await session.send('{ leads { totalCount } }')).errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
  })

  it('does not touch anybody else', async () => {
    expect(await isIn('otherSalesWest', PASSWORD)).toBe(true)
    expect(await isIn('otherSalesWest', NEW_PASSWORD)).toBe(false)
  })

  it('is replaced once by one link', async () => {
    const token = await linkFor('otherSalesWest')
    const answers = await Promise.all(['first-of-the-two', 'second-of-the-two'].map((password) => set(token, password)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const again = await set(token, 'third-time-lucky')
    expect([again.status, (await again.json()).code]).toEqual([400, 'INVALID_TOKEN'])
    expect(await isIn('otherSalesWest', 'third-time-lucky')).toBe(false)
  })

  it('keeps the link for a try with a password that is too short', async () => {
    const token = await linkFor('leadWest')
    const short = await set(token, 'short')
    expect([short.status, (await short.json()).code]).toEqual([400, 'PASSWORD_TOO_SHORT'])
    expect(await isIn('leadWest', PASSWORD)).toBe(true)
    expect((await set(token, NEW_PASSWORD)).status).toBe(200)
  })

  it('is not replaced by a link whose hour is over', async () => {
    const token = await linkFor('executive')
    await house.database.rows(
      `UPDATE verification SET expires_at = now() - interval '1 second' WHERE identifier = $1`,
      [`reset-password:${token}`],
    )
    expect((await set(token, NEW_PASSWORD)).status).toBe(400)
    expect([await isIn('executive', PASSWORD), await isIn('executive', NEW_PASSWORD)]).toEqual([true, false])
  })

  it.each([
    ['a made-up token', 'abcdefghijklmnopqrstuvwx'],
    ['none', ''],
    ['SQL', "' OR 1=1 --"],
  ])('is not replaced with %s', async (_what, token) => {
    const { status } = await set(token, NEW_PASSWORD)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

describe('whoever asks', () => {
  it('learns nothing of who is a user: an unknown address gets the same answer, and no mail', async () => {
    const known = await ask(PEOPLE.marketer)
    const unknown = await ask('nobody@corvane.example')
    expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()])
    await eventually('the mail arrives', () => mailbox.to(PEOPLE.marketer).length === 1)
    expect(mailbox.to('nobody@corvane.example')).toEqual([])
    expect(await house.database.count('mail_message', `recipient = 'nobody@corvane.example'`)).toBe(0)
  })

  it('gets the mail in their own language', async () => {
    await linkFor('leadEast')
    const [mail] = mailbox.to(PEOPLE.leadEast)
    expect(mail?.subject).toMatch(/\p{Script=Han}/u)
  })

  it('with an ended access gets the same answer, no mail and no way back', async () => {
    const [{ id = '' } = {}] = await house.database.rows<{ id: string }>(
      `UPDATE "user" SET disabled_at = now() WHERE email = $1 RETURNING id`,
      [PEOPLE.salesEast],
    )
    expect((await ask(PEOPLE.salesEast)).status).toBe(200)
    // The token exists; only the mail that carries it does not.
    const { identifier } = await house.database.row<{ identifier: string }>(
      'SELECT identifier FROM verification WHERE value = $1',
      [id],
    )
    await set(identifier.replace('reset-password:', ''), NEW_PASSWORD)
    expect([await isIn('salesEast', PASSWORD), await isIn('salesEast', NEW_PASSWORD)]).toEqual([false, false])
    expect(await house.database.count('mail_message', 'recipient = $1', [PEOPLE.salesEast])).toBe(0)
  })

  it('cannot have the link lead to another site', async () => {
    const answer = await post('/request-password-reset', {
      email: PEOPLE.admin,
      redirectTo: 'https://evil.example/collect',
    })
    for (const mail of mailbox.to(PEOPLE.admin)) expect(`${mail.text}${mail.html}`).not.toContain('evil.example')
    expect(answer.status).toBe(403)
  })
})
