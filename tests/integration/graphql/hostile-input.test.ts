import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  customerOf,
  freshAddress,
  inquiry,
  quoteRequest,
  REQUEST_QUOTE,
  requestQuote,
  SUBMIT_INQUIRY,
} from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, type GraphqlAnswer, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
let admin: Client
beforeAll(async () => {
  house = await openHouse({ production: true, products: ['BP-80'] })
  admin = await house.as('admin')
  await requestQuote(house)
})
afterAll(() => house.close())

/** What must never reach a client, whatever was sent. */
const LEAKS =
  /SERVER\.DEFECT|prisma|node_modules|\/api\/src|at \w+ \(|postgres|pg_|relation "|syntax error at|ECONNREFUSED|tests-[a-z-]+-secret/i

/** Refused, or answered, but neither a defect nor a look inside. */
function expectCalm(answer: GraphqlAnswer, what: unknown): void {
  expect(answer.status, JSON.stringify(what)).toBeLessThan(500)
  expect(answer.text, JSON.stringify(what)).not.toMatch(LEAKS)
}

const NUL = 'a\u0000b'
const STRINGS: readonly string[] = [
  '',
  ' ',
  NUL,
  '\u0000',
  '\ud800',
  '💥'.repeat(50),
  'x'.repeat(20_000),
  "'; DROP TABLE lead; --",
  '%_\\%',
  '\r\nBcc: everybody@x.example',
  '\u202e\u2066\u0007',
  '{{7*7}}<script>alert(1)</script>',
  '../../../etc/passwd',
  'null',
]

describe('strings of every kind', () => {
  it('in searches', async () => {
    for (const text of STRINGS) {
      const query = `query($t: String!) { accounts(filter: { search: $t }) { totalCount } leads(filter: { search: $t }) { totalCount }
        quotes(filter: { search: $t }) { totalCount } mails(filter: { search: $t }) { totalCount } contacts(search: $t) { totalCount }
        catalogProducts(filter: { search: $t, sku: [$t], category: [$t] }) { totalCount } catalogProduct(sku: $t) { id } }`
      expectCalm(await admin.send(query, { t: text }), text.slice(0, 40))
    }
  })

  it('in lists of filters', async () => {
    for (const text of STRINGS) {
      const query =
        'query($t: [String!]) { accounts(filter: { country: $t, industry: $t }) { totalCount } leads(filter: { country: $t }) { totalCount } }'
      expectCalm(await admin.send(query, { t: [text] }), text.slice(0, 40))
    }
  })

  it.each([
    'name',
    'email',
    'phone',
    'company',
    'country',
    'industry',
    'message',
    'locale',
    'idempotencyKey',
    'website',
  ])('in the %s of an inquiry and of a quotation request', async (field) => {
    for (const text of STRINGS) {
      const buyer = visitor(house.api.url, 'visitor-0001', freshAddress())
      expectCalm(await buyer.send(SUBMIT_INQUIRY, { input: inquiry({ [field]: text }) }), [field, text.slice(0, 40)])
      expectCalm(await buyer.send(REQUEST_QUOTE, { input: quoteRequest({ [field]: text }) }), [
        field,
        text.slice(0, 40),
      ])
    }
  })

  it('in where a visitor came from and in baskets', async () => {
    for (const text of STRINGS) {
      const buyer = visitor(house.api.url, 'visitor-0001', freshAddress())
      const context = { path: text, referrer: text, campaign: text }
      expectCalm(
        await buyer.send(SUBMIT_INQUIRY, { input: inquiry({ context, productSkus: [text] }) }),
        text.slice(0, 40),
      )
      for (const basket of [
        { lines: [{ sku: text, quantity: 1 }] },
        { lines: [{ sku: 'BP-80', quantity: 1, optionCodes: [text] }] },
        { currency: text },
        { incoterm: text },
        { incotermPlace: text, incoterm: 'DAP' },
        { country: text },
      ]) {
        expectCalm(await buyer.send(REQUEST_QUOTE, { input: quoteRequest({}, basket) }), basket)
      }
    }
  })

  it('as a quotation’s token, and in an answer to one', async () => {
    const { access_url } = {
      access_url: (await requestQuote(house, { email: 'r@reply.example' })).data.quotePath as string,
    }
    const token = access_url.split('/').at(-1) ?? ''
    for (const text of STRINGS) {
      const buyer = visitor(house.api.url, 'visitor-0001', freshAddress())
      expectCalm(
        await buyer.send('query($t: String!) { sharedQuote(token: $t) { number } }', { t: text }),
        text.slice(0, 40),
      )
      const respond = `mutation($input: RespondToQuoteInput!) { respondToQuote(input: $input) { __typename } }`
      expectCalm(
        await buyer.send(respond, { input: { token: text, decision: 'accept', name: 'Jana' } }),
        text.slice(0, 40),
      )
      expectCalm(
        await buyer.send(respond, { input: { token, decision: 'decline', name: text, reason: text } }),
        text.slice(0, 40),
      )
    }
  })

  it('in what staff write', async () => {
    const { account, contact } = await customerOf(house, 'j.weber@getriebe-weber.example')
    const lead = await house.database.row<{ id: string }>(`SELECT id FROM lead WHERE email = 'r@reply.example' LIMIT 1`)
    const quote = await house.database.row<{ id: string }>('SELECT id FROM quote LIMIT 1')
    const leadId = globalId('Lead', lead.id)
    const quoteId = globalId('Quote', quote.id)
    for (const t of STRINGS) {
      const key = { idempotencyKey: randomUUID() }
      const writes: readonly [string, object][] = [
        [
          'mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename ... on LogActivitySuccess { data { id } } } }',
          { input: { ...key, accountId: account, kind: 'note', body: t, subject: t } },
        ],
        [
          'mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename ... on LogActivitySuccess { data { id } } } }',
          { input: { ...key, accountId: account, kind: 'call', outcome: t, idempotencyKey: randomUUID() } },
        ],
        [
          'mutation($input: CreateTaskInput!) { createTask(input: $input) { __typename ... on CreateTaskSuccess { data { id } } } }',
          {
            input: {
              ...key,
              accountId: account,
              title: t,
              dueAt: '2026-12-01T00:00:00Z',
              idempotencyKey: randomUUID(),
            },
          },
        ],
        [
          'mutation($l: ID!, $t: String!) { disqualifyLead(leadId: $l, reason: $t) { __typename ... on DisqualifyLeadSuccess { data { id } } } }',
          { l: leadId, t },
        ],
        [
          'mutation($l: ID!, $t: String!) { convertLead(leadId: $l, name: $t, idempotencyKey: $t) { __typename ... on ConvertLeadSuccess { data { id } } } }',
          { l: leadId, t },
        ],
        [
          'mutation($input: UpdateQuoteDraftInput!) { updateQuoteDraft(input: $input) { __typename ... on UpdateQuoteDraftSuccess { data { id } } } }',
          { input: { quoteId, notes: t, paymentTerms: t, incotermPlace: t } },
        ],
        [
          'mutation($input: CreateQuoteInput!) { createQuote(input: $input) { __typename ... on CreateQuoteSuccess { data { id } } } }',
          {
            input: {
              idempotencyKey: randomUUID(),
              accountId: account,
              contactId: contact,
              currency: 'USD',
              incoterm: 'DAP',
              incotermPlace: t,
              notes: t,
              paymentTerms: t,
              locale: 'en',
              lines: [{ sku: 'BP-80', quantity: 1 }],
            },
          },
        ],
        [
          'mutation($input: InviteUserInput!) { inviteUser(input: $input) { __typename ... on InviteUserSuccess { data { id } } } }',
          { input: { ...key, email: t, name: t, role: 'sales', idempotencyKey: randomUUID() } },
        ],
        [
          'mutation($a: ID!, $s: ID!, $t: String!) { moveAccountToStage(accountId: $a, stageId: $s, reason: $t) { __typename ... on MoveAccountToStageSuccess { data { id } } } }',
          {
            a: account,
            s: globalId(
              'Stage',
              (await house.database.row<{ id: string }>(`SELECT id FROM stage WHERE code = 'contact'`)).id,
            ),
            t,
          },
        ],
      ]
      for (const [document, variables] of writes)
        expectCalm(await admin.send(document, variables), [document.slice(0, 60), t.slice(0, 40)])
    }
  })
})

describe('ids of every kind', () => {
  const IDS = [
    '',
    'x',
    NUL,
    'QWNjb3VudDo=',
    globalId('Account', 'not-a-uuid'),
    globalId('Account', '1'),
    globalId('Nothing', randomUUID()),
    globalId('Contact', randomUUID()),
    globalId('Account', randomUUID()),
    globalId('Account', `${randomUUID()}' OR 1=1`),
    globalId('CatalogProduct', 'x'),
    globalId('Product', randomUUID()),
    globalId('__proto__', 'x'),
    globalId('User', NUL),
    'x'.repeat(20_000),
  ]

  it('open nothing by node and nodes', async () => {
    for (const id of IDS) {
      const answer = await admin.send('query($id: ID!) { node(id: $id) { id } }', { id })
      expectCalm(answer, id.slice(0, 60))
      expect(answer.data?.node ?? null).toBeNull()
      expectCalm(
        await admin.send('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, id] }),
        id.slice(0, 60),
      )
    }
  })

  it('find nothing as filters and cursors', async () => {
    for (const id of IDS) {
      for (const filter of [
        'accounts(filter: { ownerId: $id })',
        'leads(filter: { ownerId: $id })',
        'quotes(filter: { ownerId: $id })',
        'tasks(filter: { ownerId: $id })',
        'accounts(filter: { stageId: [$id] })',
      ]) {
        const answer = await admin.send(`query($id: ID!) { ${filter} { totalCount } }`, { id })
        expectCalm(answer, [filter, id.slice(0, 60)])
        const [found] = Object.values(answer.data ?? {}) as ({ totalCount: number } | undefined)[]
        expect(found?.totalCount ?? 0).toBe(0)
      }
      for (const list of [
        'accounts',
        'leads',
        'quotes',
        'mails',
        'users',
        'catalogProducts',
        'tasks',
        'contacts',
        'opportunities',
      ]) {
        expectCalm(await admin.send(`query($id: String!) { ${list}(after: $id, first: 2) { nodes { id } } }`, { id }), [
          list,
          id.slice(0, 60),
        ])
        expectCalm(await admin.send(`query($id: String!) { ${list}(before: $id, last: 2) { nodes { id } } }`, { id }), [
          list,
          id.slice(0, 60),
        ])
      }
    }
  })

  it('change nothing as jobs', async () => {
    for (const jobId of [...IDS, '999999999999999999999999', '-1', '0', '1e3']) {
      const answer = await admin.send(
        'mutation($jobId: ID!) { retryJob(jobId: $jobId) { __typename } cancelJob(jobId: $jobId) { __typename } }',
        { jobId },
      )
      expectCalm(answer, jobId.slice(0, 60))
      expect(answer.data?.retryJob?.__typename ?? answer.errors[0]?.extensions?.code).toMatch(
        /^(NotFoundFailure|INPUT\.INVALID)$/,
      )
    }
  })
})

describe('numbers and dates of every kind', () => {
  it.each([
    ['a page of nothing', '{ accounts(first: 0) { nodes { id } } }'],
    ['a negative page', '{ accounts(first: -5) { nodes { id } } }'],
    ['first and last', '{ accounts(first: 5, last: 5) { nodes { id } } }'],
    ['the largest integer', '{ accounts(first: 2147483647) { nodes { id } } }'],
    ['beyond it', '{ accounts(first: 21474836470) { nodes { id } } }'],
    ['a float', '{ accounts(first: 1.5) { nodes { id } } }'],
    ['a string', '{ accounts(first: "5") { nodes { id } } }'],
    ['a date that is none', '{ accounts(filter: { createdAt: { from: "yesterday" } }) { totalCount } }'],
    [
      'a year beyond PostgreSQL',
      '{ accounts(filter: { createdAt: { from: "+275760-09-13T00:00:00.000Z" } }) { totalCount } }',
    ],
    ['a year before Christ', '{ leads(filter: { createdAt: { to: "-271821-04-20T00:00:00.000Z" } }) { totalCount } }'],
    ['a day that is none', '{ tasks(filter: { dueBefore: "2026-02-31T00:00:00Z" }) { totalCount } }'],
    ['an enum value that is none', '{ leads(filter: { grade: [E] }) { totalCount } }'],
    ['a field that is none', '{ accounts(filter: { secret: 1 }) { totalCount } }'],
    ['an unknown currency', '{ catalogProducts { nodes { listPrice(currency: "XXX") { amount } } } }'],
    ['an object for a scalar', '{ catalogProduct(sku: { a: 1 }) { id } }'],
    ['a syntax error', '{ accounts('],
    ['nothing', ''],
    ['an empty operation name', 'query A { viewer { role } } query B { viewer { role } }'],
  ])('%s', async (_what, document) => {
    const answer = await admin.send(document)
    expectCalm(answer, document)
    expect(answer.errors.length > 0 || answer.data !== null).toBe(true)
  })

  it('in a basket', async () => {
    const line = (quantity: unknown) => [{ sku: 'BP-80', quantity }]
    for (const lines of [
      [],
      line(0),
      line(-1),
      line(10_000),
      line(2_147_483_647),
      line(1.5),
      line('1'),
      line(null),
      Array(60).fill(line(1)[0]),
    ]) {
      const answer = await visitor(house.api.url, undefined, freshAddress()).send(REQUEST_QUOTE, {
        input: quoteRequest({}, { lines }),
      })
      expectCalm(answer, lines)
      expect(answer.data?.requestQuote?.__typename ?? 'refused').not.toBe('RequestQuoteSuccess')
    }
  })

  it('as a discount, freight or validity', async () => {
    const quote = await house.database.row<{ account_id: string; contact_id: string }>(
      'SELECT account_id, contact_id FROM quote LIMIT 1',
    )
    const input = {
      accountId: globalId('Account', quote.account_id),
      contactId: globalId('Contact', quote.contact_id),
      currency: 'USD',
      incoterm: 'EXW',
      incotermPlace: 'Ningbo',
      locale: 'en',
    }
    const create = 'mutation($input: CreateQuoteInput!) { createQuote(input: $input) { __typename } }'
    for (const change of [
      { discountPercent: '-5' },
      { discountPercent: '101' },
      { discountPercent: 'NaN' },
      { discountPercent: '1e1' },
      { discountPercent: '0.001' },
      { freight: '-1' },
      { freight: '1.999' },
      { freight: '99999999999999999999' },
      { validUntil: '2020-01-01' },
      { validUntil: '2026-02-31' },
      { validUntil: 'soon' },
      { validUntil: '99999-01-01' },
    ] as readonly Record<string, string>[]) {
      const { discountPercent, ...rest } = change
      const lines = [{ sku: 'BP-80', quantity: 1, ...(discountPercent ? { discountPercent } : {}) }]
      const answer = await admin.send(create, { input: { ...input, ...rest, idempotencyKey: randomUUID(), lines } })
      expectCalm(answer, change)
      expect(answer.data?.createQuote?.__typename ?? 'refused', JSON.stringify(change)).not.toBe('CreateQuoteSuccess')
    }
  })
})

it('a mutation that is asked only for the kind of its answer answers', async () => {
  const { account } = await customerOf(house, 'j.weber@getriebe-weber.example')
  const answer = await admin.send('mutation($a: ID!) { assignAccount(accountId: $a, userId: null) { __typename } }', {
    a: account,
  })
  expect(answer.data?.assignAccount?.__typename).toBe('AssignAccountSuccess')
})

describe('what is not GraphQL', () => {
  it.each([
    ['malformed JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": ' }],
    ['a number', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '42' }],
    ['text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ viewer { role } }' }],
    [
      'an unknown method',
      { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"query":"{ viewer { role } }"}' },
    ],
    ['a mutation by GET', { method: 'GET' }],
  ])('%s is refused without a defect', async (_what, init) => {
    const path =
      init.method === 'GET'
        ? '/graphql?query=mutation%20%7B%20retryJob(jobId%3A%221%22)%20%7B%20__typename%20%7D%20%7D'
        : '/graphql'
    const response = await admin.fetch(path, init)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toMatch(LEAKS)
  })

  it('an address that is none says so', async () => {
    for (const path of [
      '/',
      '/nothing',
      '/api/nothing',
      '/documents/quote/x.pdf',
      '/documents/shared-quote/x.pdf',
      '/%00',
      '/api/auth/nothing',
      '/documents/datasheet/%2e%2e.pdf',
    ]) {
      const response = await admin.fetch(path)
      expect(response.status, path).toBeGreaterThanOrEqual(400)
      expect(response.status, path).toBeLessThan(500)
      expect(await response.text(), path).not.toMatch(LEAKS)
    }
  })
})

it('text that no column can hold is refused as a literal too', async () => {
  const answer = await admin.send('{ accounts(filter: { search: "a\\u0000b" }) { totalCount } }')
  expectCalm(answer, 'NUL literal')
  expect(answer.errors[0]?.extensions?.code).toBe('INPUT.INVALID')
})

describe('places in a list that are none', () => {
  const LISTS = ['accounts', 'opportunities', 'leads', 'quotes', 'contacts', 'mails', 'tasks', 'catalogProducts']
  it.each(LISTS)('%s: a made-up cursor is refused, one of a row that is gone ends the list', async (list) => {
    const query = `query($after: String) { ${list}(first: 2, after: $after) { nodes { id } } }`
    const made = (text: string): string => Buffer.from(text).toString('base64')
    for (const after of [
      'garbage',
      '💥',
      made('GPC:S:nonsense'),
      made('GPC:N:12'),
      made('GPC:J:[1,2]'),
      made('GPC:S:'),
    ]) {
      const answer = await admin.send(query, { after })
      expectCalm(answer, after)
      expect(answer.errors.length, after).toBeGreaterThan(0)
    }
    const gone = await admin.send(query, { after: made(`GPC:S:${randomUUID()}`) })
    expect(gone.data?.[list]).toEqual({ nodes: [] })
  })
})
