import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOf } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
let staff: Client
beforeAll(async () => {
  house = await openHouse({ production: true })
  staff = await house.as('admin')
})
afterAll(() => house.close())

const times = (n: number, make: (index: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join(' ')

/** accounts → contacts → account → contacts …, valid and deeper than anybody needs. */
const nested = (levels: number): string =>
  `{ accounts(first: 1) { nodes { ${'contacts(first: 1) { nodes { account { '.repeat(levels)} name ${'} } }'.repeat(levels)} } } }`

const TOO_MUCH: readonly [what: string, document: string][] = [
  ['a query as deep as a well', nested(8)],
  ['sixteen and more aliases of one field', `{ ${times(40, (i) => `a${i}: funnelOverview { total }`)} }`],
  ['aliases of __typename', `{ ${times(300, (i) => `a${i}: __typename`)} }`],
  ['directives by the hundred', `{ viewer ${times(100, () => '@include(if: true)')} { role } }`],
  ['duplicate unknown directives', `{ viewer ${times(60, (i) => `@d${i}`)} { role } }`],
  ['thousands of tokens', `{ viewer { ${times(3_000, () => 'role')} } }`],
  [
    'a product of large pages',
    '{ accounts(first: 100) { nodes { contacts(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }',
  ],
  ['a thousand small fields of one level', `{ viewer { ${times(16, (i) => `f${i}: role`)} } }`],
  ['fragments that call each other', 'fragment A on Viewer { ...B } fragment B on Viewer { ...A } { viewer { ...A } }'],
  ['a deep input literal', `{ nodes(ids: ${'['.repeat(200)}"x"${']'.repeat(200)}) { id } }`],
]

describe('a request that asks for too much', () => {
  it.each(TOO_MUCH)('is refused: %s', async (_what, document) => {
    const answer = await staff.send(document)
    expect(answer.errors.length).toBeGreaterThan(0)
    expect(answer.data ?? null).toBeNull()
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toContain('SERVER.DEFECT')
  })

  it('is refused by its size before it is read', async () => {
    const response = await staff.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ viewer { role } } # ${'x'.repeat(400 * 1024)}` }),
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('"viewer"')
  })

  it('cannot be sent as a batch', async () => {
    const response = await staff.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ viewer { role } }' }, { query: '{ viewer { role } }' }]),
    })
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
  })

  it('cannot ask for a page of more than a hundred', async () => {
    const { status, data, errors } = await staff.send('{ users(first: 100000) { nodes { id } } }')
    expect(status).toBeLessThan(500)
    expect(errors.length > 0 || data.users.nodes.length <= 100).toBe(true)
  })
})

describe('what a workspace page asks for', () => {
  it('is within the limits', async () => {
    const page = await staff.ask(`{
      accounts(first: 20) { totalCount nodes { id name stage { name } owner { name } contacts(first: 3) { nodes { name email } } } }
      funnelOverview { total stages { count stage { name } } }
      leads(first: 20) { nodes { id grade name owner { name } } }
    }`)
    expect(page.accounts.totalCount).toBe(0)
  })

  it('a bad operation among good ones names its place', async () => {
    const answer = await clientOf(house.api.url).send('query A { viewer { role } nothing }')
    expect(answer.errors[0]?.message).toContain('nothing')
  })
})
