import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOf, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

/** How many audits of GraphQL over HTTP there are; fewer would mean that some no longer run. */
const AUDITS = 61

const INTROSPECTION = '{ __schema { queryType { name } types { name } } }'
const TYPE_LOOKUP = '{ __type(name: "Lead") { name fields { name } } }'

describe.each([
  ['development', false],
  ['production', true],
])('the GraphQL endpoint in %s', (_mode, production) => {
  let house: House
  let staff: Client
  beforeAll(async () => {
    house = await openHouse({ production })
    staff = await house.as('salesWest')
  })
  afterAll(() => house.close())

  it('passes every audit of GraphQL over HTTP as staff', async () => {
    const audits = serverAudits({
      url: `${house.api.url}/graphql`,
      fetchFn: (url: string, init?: RequestInit) =>
        fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), ...staff.headers } }),
    })
    const results = []
    for (const audit of audits) results.push(await audit.fn())
    expect(
      results.filter((result) => result.status !== 'ok').map((result) => `${result.status} ${result.name}`),
    ).toEqual([])
    expect(results).toHaveLength(AUDITS)
  })

  it('shows its schema to staff', async () => {
    const { __schema } = await staff.ask(INTROSPECTION)
    expect(__schema.queryType.name).toBe('Query')
    expect(__schema.types.map((type: { name: string }) => type.name)).toContain('Lead')
  })

  // While developing everybody may look around.
  if (!production) return

  it.each([
    ['nobody', () => clientOf(house.api.url)],
    ['a visitor through the site', () => visitor(house.api.url, 'visitor-0001')],
    ['a marketer', () => house.as('marketer')],
  ])('keeps its schema from %s', async (_who, client) => {
    for (const document of [INTROSPECTION, TYPE_LOOKUP]) {
      const answer = await (await client()).send(document)
      expect(answer.data ?? null).toBeNull()
      expect(answer.errors.length).toBeGreaterThan(0)
      expect(answer.text).not.toContain('queryType":')
    }
  })

  it('offers no field names to a guess', async () => {
    const answer = await visitor(house.api.url).send('{ lead { id } viewr { role } }')
    expect(answer.errors.length).toBeGreaterThan(0)
    expect(answer.text).not.toMatch(/did you mean/i)
  })

  it('has no explorer page', async () => {
    const response = await fetch(`${house.api.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type') ?? '').not.toContain('text/html')
  })
})
