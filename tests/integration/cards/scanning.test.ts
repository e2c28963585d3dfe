import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, freshAddress, submitInquiry, userIdOf } from '../../support/customers.ts'
import { type Answer, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const CARD = 'code fair personal address qrCode'
const CREATE = `mutation($fair: String, $personal: Boolean) { createLeadCard(fair: $fair, personal: $personal) { __typename
  ... on CreateLeadCardSuccess { data { ${CARD} } } ... on Failure { code } } }`
const WITHDRAW = `mutation($code: String!) { withdrawLeadCard(code: $code) { __typename ... on Failure { code } } }`

const create = async (person: PersonName, args: object = {}): Promise<Answer> =>
  (await (await house.as(person)).ask(CREATE, args)).createLeadCard
const cardsOf = async (person: PersonName): Promise<Answer[]> =>
  (await (await house.as(person)).ask(`{ leadCards { ${CARD} } }`)).leadCards
const withdraw = async (person: PersonName, code: string): Promise<Answer> =>
  (await (await house.as(person)).ask(WITHDRAW, { code })).withdrawLeadCard

/** Somebody of a company nobody knows fills in the form behind a code. */
async function scan(card: string | null, changes: object = {}) {
  const id = randomUUID().slice(0, 8)
  const email = `buyer@scan-${id}.example`
  const sent = await submitInquiry(house, {
    email,
    company: `Scan ${id}`,
    message: 'Saw the BP-80',
    card,
    ...(card === null ? {} : { context: { path: `/de/hello/${card}` } }),
    ...changes,
  })
  expect(sent.__typename).toBe('SubmitInquirySuccess')
  return house.database.row<{ owner: string; lead_owner: string; channel: string; context: Answer; domain: string }>(
    `SELECT a.owner_id AS owner, l.owner_id AS lead_owner, a.channel, l.context, a.domain
     FROM lead l JOIN account a ON a.id = l.account_id WHERE l.email = $1 ORDER BY l.created_at DESC LIMIT 1`,
    [(changes as { email?: string }).email ?? email],
  )
}

describe('a card', () => {
  it('is made once, and shows its address as a QR code', async () => {
    const { data: card } = await create('salesWest')
    expect(card).toMatchObject({ fair: null, personal: true })
    expect(card.address).toMatch(new RegExp(`/hello/${card.code}$`))
    expect(card.qrCode).toMatch(/^<svg [^>]*xmlns/)
    expect((await create('salesWest')).data.code).toBe(card.code)
    expect((await cardsOf('salesWest')).map(({ code }) => code)).toEqual([card.code])
  })

  it('of a fair has its name in the code; a stand has one beside a person’s', async () => {
    const mine = (await create('salesEast', { fair: 'Hannover Messe 2027' })).data
    const stands = (await create('salesEast', { fair: 'Hannover Messe 2027', personal: false })).data
    expect(mine.code).toMatch(/^hannover-messe-2027-[a-z2-9]{4}$/)
    expect(stands.code).not.toBe(mine.code)
    expect((await create('salesEast', { fair: 'x' })).code).toBe('INPUT.INVALID')
    expect(await cardsOf('salesEast')).toHaveLength(2)
  })

  it('is for people who sell, and each sees and withdraws one’s own only', async () => {
    const { code } = (await create('leadWest')).data
    expect((await create('marketer')).code).toBe('ACCESS.FORBIDDEN')
    expect(await cardsOf('marketer')).toEqual([])
    const nobody = visitor(house.api.url, undefined, freshAddress())
    expect((await nobody.ask('{ leadCards { code } }')).leadCards).toEqual([])
    expect((await nobody.ask(CREATE, {})).createLeadCard.__typename).not.toBe('CreateLeadCardSuccess')
    for (const person of ['salesWest', 'executive', 'admin'] as const) {
      expect((await cardsOf(person)).map((card) => card.code)).not.toContain(code)
      expect((await withdraw(person, code)).__typename).toBe('NotFoundFailure')
    }
    expect((await withdraw('leadWest', code)).__typename).toBe('WithdrawLeadCardSuccess')
    expect(await cardsOf('leadWest')).toEqual([])
  })
})

describe('what a code says to who scans it', () => {
  const said = async (code: string): Promise<Answer> =>
    (
      await visitor(house.api.url, undefined, freshAddress()).ask(
        'query($code: String!) { scannedCard(code: $code) { person fair } }',
        { code },
      )
    ).scannedCard
  const nameOf = async (person: PersonName): Promise<string> =>
    (
      await house.database.row<{ name: string }>('SELECT name FROM "user" WHERE id = $1', [
        await userIdOf(house, person),
      ])
    ).name

  it('is the person and the fair; at a stand the fair alone', async () => {
    const person = await nameOf('leadWest')
    const own = (await create('leadWest')).data
    const mine = (await create('leadWest', { fair: 'Fastener Fair' })).data
    const stands = (await create('leadWest', { fair: 'Fastener Fair', personal: false })).data
    expect(await said(own.code)).toEqual({ person, fair: null })
    expect(await said(mine.code)).toEqual({ person, fair: 'Fastener Fair' })
    expect(await said(stands.code)).toEqual({ person: null, fair: 'Fastener Fair' })
  })

  it('is nothing of a code that leads nowhere, and not the name of who left', async () => {
    const me = await userIdOf(house, 'leadWest')
    const { code } = (await create('leadWest', { fair: 'Fastener Fair' })).data
    await house.database.rows('UPDATE "user" SET disabled_at = now() WHERE id = $1', [me])
    expect(await said(code)).toEqual({ person: null, fair: 'Fastener Fair' })
    await house.database.rows('UPDATE "user" SET disabled_at = NULL WHERE id = $1', [me])
    await withdraw('leadWest', code)
    for (const dead of [code, 'nobody-aaaa', '', '../../etc', "'; --", 'x'.repeat(5_000)])
      expect(await said(dead)).toBeNull()
  })
})

describe('who scans a card', () => {
  it('is the person’s customer, whoever would be next, and came by a trade fair', async () => {
    const me = await userIdOf(house, 'otherSalesWest')
    const { code } = (await create('otherSalesWest')).data
    // One after another: by the number of open leads it would be somebody else's turn from the second on.
    for (let turn = 0; turn < 3; turn += 1) {
      const lead = await scan(code)
      expect(lead).toMatchObject({ owner: me, lead_owner: me, channel: 'trade_fair' })
      expect(lead.context).toMatchObject({ card: code, path: `/en/hello/${code}` })
    }
  })

  it('at a fair brings its name; at a stand goes to whoever is next', async () => {
    const me = await userIdOf(house, 'executive')
    const mine = (await create('executive', { fair: 'Canton Fair' })).data
    expect(await scan(mine.code)).toMatchObject({ owner: me, context: { campaign: 'Canton Fair' } })
    const stands = (await create('executive', { fair: 'Canton Fair', personal: false })).data
    const lead = await scan(stands.code)
    expect(lead.owner).not.toBe(me)
    expect(lead).toMatchObject({ channel: 'trade_fair', context: { campaign: 'Canton Fair', card: stands.code } })
  })

  it('stays with the colleague who has the company already, and is taken when nobody has', async () => {
    const me = await userIdOf(house, 'salesEast')
    const { code } = (await create('salesEast')).data
    const theirs = await scan((await create('otherSalesWest')).data.code)
    const email = `second@${theirs.domain}`
    expect((await scan(code, { email })).owner).toBe(theirs.owner)
    expect(theirs.owner).not.toBe(me)
    const free = await scan(null)
    await house.database.rows('UPDATE account SET owner_id = NULL, team_id = NULL WHERE domain = $1', [free.domain])
    expect(await scan(code, { email: `second@${free.domain}` })).toMatchObject({ owner: me, lead_owner: me })
  })

  it('is a plain inquiry when the code is unknown, withdrawn, nonsense, or of somebody who left', async () => {
    const me = await userIdOf(house, 'leadEast')
    const { code } = (await create('leadEast')).data
    await house.database.rows('UPDATE "user" SET disabled_at = now() WHERE id = $1', [me])
    expect((await scan(code)).owner).not.toBe(me)
    await house.database.rows('UPDATE "user" SET disabled_at = NULL WHERE id = $1', [me])
    expect((await scan(code)).owner).toBe(me)
    expect((await withdraw('leadEast', code)).__typename).toBe('WithdrawLeadCardSuccess')
    for (const dead of [code, 'nobody-aaaa', '../../etc', "'; --"]) {
      const lead = await scan(dead)
      expect(lead.owner).not.toBe(me)
      expect(lead.context).not.toHaveProperty('card')
    }
  })

  it('and is taken for spam becomes the person’s customer once it is released', async () => {
    const me = await userIdOf(house, 'salesWest')
    const { code } = (await create('salesWest')).data
    const email = `trap@scan-${randomUUID().slice(0, 8)}.example`
    await submitInquiry(house, { email, company: 'Trapped', card: code, website: 'http://x.example' })
    const { leads } = await (await house.as('admin')).ask(
      '{ leads(filter: { status: quarantined }) { nodes { id email } } }',
    )
    const { id } = leads.nodes.find((lead: Answer) => lead.email === email)
    await (await house.as('admin')).ask('mutation($id: ID!) { releaseLead(leadId: $id) { __typename } }', { id })
    const { account } = await customerOf(house, email)
    const { node } = await (await house.as('admin')).ask(
      'query($id: ID!) { node(id: $id) { ... on Account { owner { email } } } }',
      { id: account },
    )
    expect(node.owner.email).toBe(
      (await house.database.row<{ email: string }>('SELECT email FROM "user" WHERE id = $1', [me])).email,
    )
  })
})
