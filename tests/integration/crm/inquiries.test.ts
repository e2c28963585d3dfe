import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, inquiry, submitInquiry } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const SPAM =
  'Get quality backlinks and reach the first page of Google, cheap SEO traffic https://a.example https://b.example https://c.example'
const leadOf = (email: string) =>
  house.database.row<{ id: string; status: string; account_id: string | null; grade: string }>(
    'SELECT * FROM lead WHERE email = $1',
    [email],
  )
const STEP = (name: string, success: string) =>
  `mutation($id: ID!) { ${name}(leadId: $id) { __typename ... on ${success} { data { status account { id } owner { id } } } ... on Failure { code } } }`

describe('an inquiry', () => {
  it('becomes a graded lead whose reasons add up, in front of sales', async () => {
    expect((await submitInquiry(house, { productSkus: ['BP-80', 'BP-80', 'BP-40'] })).__typename).toBe(
      'SubmitInquirySuccess',
    )
    const { leads } = await (await house.as('admin')).ask(
      '{ leads { nodes { grade gradePoints gradeReasons { code points data } status email productSkus account { name domain country owner { role } stage { code } } contact { consentAt } } } }',
    )
    const [lead] = leads.nodes
    expect(lead).toMatchObject({
      status: 'open',
      email: 'j.weber@getriebe-weber.example',
      productSkus: ['BP-80', 'BP-40'],
      account: {
        name: 'Getriebe Weber GmbH',
        domain: 'getriebe-weber.example',
        country: 'DE',
        owner: { role: 'sales' },
        stage: { code: 'lead' },
      },
    })
    expect(lead.contact.consentAt).not.toBeNull()
    const sum = lead.gradeReasons.reduce((total: number, reason: { points: number }) => total + reason.points, 0)
    expect(lead.gradePoints).toBe(sum)
    expect(lead.gradeReasons.map((reason: { code: string }) => reason.code)).toEqual(
      expect.arrayContaining([
        'corporate_email',
        'company_named',
        'phone_reachable',
        'products_named',
        'message_specific',
      ]),
    )
  })

  it('with more behind it is graded higher', async () => {
    await submitInquiry(house, { email: 'poor@gmail.com', company: null, phone: null, country: null, message: 'hello' })
    await submitInquiry(house, { email: 'rich@rich-gears.example', productSkus: ['BP-80'] })
    const points = async (email: string) =>
      (await house.database.row<{ grade_points: number }>('SELECT grade_points FROM lead WHERE email = $1', [email]))
        .grade_points
    expect(await points('rich@rich-gears.example')).toBeGreaterThan(await points('poor@gmail.com'))
    expect((await leadOf('poor@gmail.com')).grade).toBe('D')
  })

  it('is shared out among sales people', async () => {
    for (let i = 0; i < 8; i += 1)
      await submitInquiry(house, { email: `x@share${i}-gears.example`, company: `Share ${i}` })
    const owners = await house.database.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM account WHERE domain LIKE 'share%-gears.example' GROUP BY owner_id`,
    )
    expect(owners.map(({ n }) => n)).toEqual([2, 2, 2, 2])
  })

  it('of a known person goes to the known customer and overwrites nothing', async () => {
    const before = await customerOf(house, 'j.weber@getriebe-weber.example')
    await submitInquiry(house, { name: 'Somebody Else', company: 'Other Company', phone: '+49 711 999' })
    expect(await customerOf(house, 'j.weber@getriebe-weber.example')).toEqual(before)
    const contact = await house.database.row<{ name: string; phone: string }>(
      'SELECT name, phone FROM contact WHERE id = $1',
      [before.contactId],
    )
    expect(contact).toEqual({ name: 'Jana Weber', phone: '+497115550123' })
  })
})

describe('what does not fit is refused with its field', () => {
  it.each([
    ['no consent', { consent: false }, 'consent'],
    ['a bad mail address', { email: 'jana@' }, 'email'],
    ['a mail address with a second recipient', { email: 'a@b.example,c@d.example' }, 'email'],
    ['a line break in the name', { name: 'Jana\r\nBcc: x@y.example' }, 'name'],
    ['a NUL in the company', { company: 'Gears\u0000' }, 'company'],
    ['a name of one letter', { name: 'J' }, 'name'],
    ['a country that is none', { country: 'Germany' }, 'country'],
    ['a language we do not speak', { locale: 'fr' }, 'locale'],
    ['a message without end', { message: 'x'.repeat(5_001) }, 'message'],
    ['a short key', { idempotencyKey: 'abc' }, 'idempotencyKey'],
  ])('%s', async (_what, change, field) => {
    const before = await house.database.count('lead')
    const answer = await submitInquiry(house, change).catch((error: Error) => ({
      __typename: 'refused',
      text: error.message,
    }))
    if (answer.__typename === 'refused') expect(answer.text).not.toContain('SERVER.DEFECT')
    else {
      expect(answer).toMatchObject({ __typename: 'ValidationFailure', code: 'INPUT.INVALID' })
      expect(answer.fields.map((problem: { path: string[] }) => problem.path[0])).toContain(field)
    }
    expect(await house.database.count('lead')).toBe(before)
  })

  it('a source only staff may name', async () => {
    const answer = await submitInquiry(house, { source: 'partner' })
    expect(answer.__typename).toBe('ValidationFailure')
  })
})

describe('spam', () => {
  it.each([
    ['an offer of backlinks', { email: 'seo@spam-a.example', message: SPAM }],
    ['the field only machines fill', { email: 'bot@spam-b.example', website: 'http://bot.example' }],
  ])('%s is answered like anybody, quarantined, and makes no customer', async (_what, change) => {
    const customers = await house.database.count('account')
    const mails = await house.database.count('mail_message')
    const answer = await submitInquiry(house, change)
    expect(answer.__typename).toBe('SubmitInquirySuccess')
    expect(answer.data.reference).toMatch(/^I-[0-9A-F]{8}$/)
    expect(await leadOf(change.email)).toMatchObject({ status: 'quarantined', account_id: null, grade: 'D' })
    expect(await house.database.count('account')).toBe(customers)
    expect(await house.database.count('contact', 'email = $1', [change.email])).toBe(0)
    expect(await house.database.count('mail_message')).toBe(mails)
  })

  it('is out of sales’ sight and in the lead’s', async () => {
    const query = '{ leads(filter: { status: [quarantined] }) { totalCount } }'
    expect((await (await house.as('salesWest')).ask(query)).leads.totalCount).toBe(0)
    expect((await (await house.as('leadWest')).ask(query)).leads.totalCount).toBe(2)
  })

  it('that is none is released by a lead and becomes a customer like any other', async () => {
    const { id } = await leadOf('seo@spam-a.example')
    const lead = globalId('Lead', id)
    expect(
      (await (await house.as('salesWest')).ask(STEP('releaseLead', 'ReleaseLeadSuccess'), { id: lead })).releaseLead
        .__typename,
    ).toBe('NotFoundFailure')
    const { releaseLead } = await (await house.as('leadWest')).ask(STEP('releaseLead', 'ReleaseLeadSuccess'), {
      id: lead,
    })
    expect(releaseLead.data.status).toBe('open')
    expect(releaseLead.data.account).not.toBeNull()
    expect(await house.database.count('contact', `email = 'seo@spam-a.example'`)).toBe(1)
    const again = await (await house.as('leadWest')).ask(STEP('releaseLead', 'ReleaseLeadSuccess'), { id: lead })
    expect(again.releaseLead.__typename).toMatch(/LeadStateFailure|NotFoundFailure/)
  })

  it('is kept when a lead says that it is spam after all', async () => {
    const { id } = await leadOf('bot@spam-b.example')
    const total = await house.database.count('lead')
    const good = await house.database.row<{ id: string }>(`SELECT id FROM lead WHERE email = 'rich@rich-gears.example'`)
    const { quarantineLead } = await (await house.as('admin')).ask(STEP('quarantineLead', 'QuarantineLeadSuccess'), {
      id: globalId('Lead', good.id),
    })
    expect(quarantineLead.data.status).toBe('quarantined')
    expect(await house.database.count('lead')).toBe(total)
    expect(await house.database.count('lead', 'id = $1', [id])).toBe(1)
  })
})

it('a lead goes through its life by the table and no other way', async () => {
  const admin = await house.as('admin')
  const email = 'life@life-gears.example'
  await submitInquiry(house, inquiry({ email }))
  const id = globalId('Lead', (await leadOf(email)).id)
  const run = async (name: string, success: string) => (await admin.ask(STEP(name, success), { id }))[name]
  expect((await run('reopenLead', 'ReopenLeadSuccess')).__typename).toBe('LeadStateFailure')
  expect((await run('startWorkingLead', 'StartWorkingLeadSuccess')).data.status).toBe('working')
  expect((await run('startWorkingLead', 'StartWorkingLeadSuccess')).__typename).toBe('LeadStateFailure')
  const convert = `mutation($id: ID!, $key: String!) { convertLead(leadId: $id, name: "Line 4", idempotencyKey: $key) {
    __typename ... on ConvertLeadSuccess { data { id name status } } ... on Failure { code } } }`
  const first = await admin.ask(convert, { id, key: 'convert-life-1' })
  expect(first.convertLead.data).toMatchObject({ name: 'Line 4', status: 'open' })
  expect(await admin.ask(convert, { id, key: 'convert-life-1' })).toEqual(first)
  expect((await admin.ask(convert, { id, key: 'convert-life-2' })).convertLead.__typename).toBe('LeadStateFailure')
})
