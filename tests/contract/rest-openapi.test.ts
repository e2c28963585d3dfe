import { randomUUID } from 'node:crypto'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, requestQuote } from '../support/customers.ts'
import { type Answer, type Client, clientOf } from '../support/graphql-client.ts'
import { type House, openHouse } from '../support/house.ts'

let house: House
let document: Answer
let accountId: string
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
  await requestQuote(house, { email: 'buyer@gears.example', company: 'Gears' })
  accountId = (await customerOf(house, 'buyer@gears.example')).accountId
  document = await (await clientOf(house.api.url).fetch('/api/openapi.json')).json()
})
afterAll(() => house.close())

/** What the document says against an answer; the problems. */
function problems(method: string, path: string, status: number, body: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const schema = document.paths[path][method].responses[status]?.content['application/json'].schema
  if (schema === undefined) return `status ${status} is not described`
  ajv.addSchema(document, 'openapi')
  const resolved = schema.$ref === undefined ? schema : { $ref: `openapi${schema.$ref}` }
  const validate = ajv.compile(resolved)
  return validate(body) ? null : validate.errors
}

const post = (client: Client, path: string, body: unknown) =>
  client.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const event = (changes: object = {}) => ({
  id: randomUUID(),
  customer_id: accountId,
  event_type: 'product_view',
  timestamp: new Date().toISOString(),
  source: 'partner',
  ...changes,
})

/** Each described address with requests that are answered and refused. */
const REQUESTS: readonly [
  name: string,
  method: 'get' | 'post',
  path: string,
  status: number,
  ask: (c: Client) => Promise<Response>,
][] = [
  ['an event', 'post', '/api/event/report', 200, (c) => post(c, '/api/event/report', event())],
  [
    'a batch',
    'post',
    '/api/event/report',
    200,
    (c) => post(c, '/api/event/report', { events: [event(), { id: 'x' }] }),
  ],
  ['no JSON', 'post', '/api/event/report', 400, (c) => post(c, '/api/event/report', '{')],
  ['a wrong type', 'post', '/api/event/report', 400, (c) => post(c, '/api/event/report', event({ event_type: 'no' }))],
  [
    'a stranger',
    'post',
    '/api/event/report',
    404,
    (c) => post(c, '/api/event/report', event({ customer_id: randomUUID() })),
  ],
  ['an action', 'post', '/api/ai/next_action', 200, (c) => post(c, '/api/ai/next_action', { customer_id: accountId })],
  ['nobody', 'post', '/api/ai/next_action', 404, (c) => post(c, '/api/ai/next_action', { customer_id: randomUUID() })],
  ['nothing', 'post', '/api/ai/next_action', 400, (c) => post(c, '/api/ai/next_action', {})],
  ['a customer', 'get', '/api/customer/{id}/funnel', 200, (c) => c.fetch(`/api/customer/${accountId}/funnel`)],
  ['nobody', 'get', '/api/customer/{id}/funnel', 404, (c) => c.fetch(`/api/customer/${randomUUID()}/funnel`)],
  ['the funnel', 'get', '/api/funnel/overview', 200, (c) => c.fetch('/api/funnel/overview')],
]

describe('the OpenAPI document', () => {
  it('describes exactly the four addresses of the source', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/ai/next_action',
      '/api/customer/{id}/funnel',
      '/api/event/report',
      '/api/funnel/overview',
    ])
  })

  it.each(REQUESTS)('says what comes back for %s: %s %s is %i', async (_name, method, path, status, ask) => {
    const response = await ask(await house.as('admin'))
    expect(response.status).toBe(status)
    expect(problems(method, path, status, await response.json())).toBeNull()
  })

  it.each([
    ['post', '/api/event/report', 401],
    ['post', '/api/ai/next_action', 401],
    ['get', '/api/customer/{id}/funnel', 401],
    ['get', '/api/funnel/overview', 401],
  ] as const)('says that %s %s is %i to who is not signed in', async (method, path, status) => {
    const client = clientOf(house.api.url)
    const address = path.replace('{id}', accountId)
    const response = method === 'get' ? await client.fetch(address) : await post(client, address, event())
    expect(response.status).toBe(status)
    expect(problems(method, path, status, await response.json())).toBeNull()
  })

  it('gives examples that fit its own schemas', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    for (const [path, methods] of Object.entries<Answer>(document.paths))
      for (const [method, about] of Object.entries<Answer>(methods)) {
        const contents = [about.responses[200].content, about.requestBody?.content].filter(Boolean)
        for (const content of contents) {
          const { schema, example } = content['application/json']
          expect(ajv.validate(schema, example), `${method} ${path}: ${ajv.errorsText()}`).toBe(true)
        }
      }
  })
})

it('has a page for people that loads nothing from elsewhere', async () => {
  const response = await clientOf(house.api.url).fetch('/api/docs')
  const page = await response.text()
  expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  expect(page).not.toMatch(/<script|https?:\/\//)
  for (const path of Object.keys(document.paths)) expect(page).toContain(path)
})
