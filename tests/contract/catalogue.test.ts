import { catalogProduct } from '@tradewind/schema/contracts/catalog'
import { compareResponse, parametersResponse, refusal, selectResponse } from '@tradewind/schema/contracts/selector'
import { sessionAnswer } from '@tradewind/schema/contracts/session'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliver, publication, publishMessage, publishProducts, withdrawMessage } from '../support/catalogue.ts'
import { event, report } from '../support/events.ts'
import { eventually } from '../support/eventually.ts'
import { clientOf, knowledgeKey, visitor } from '../support/graphql-client.ts'
import { type House, openHouse } from '../support/house.ts'
import { type Knowledge, startKnowledge } from '../support/knowledge.ts'
import { eventReportAnswer } from '../support/wire-shapes.ts'

let house: House
let knowledge: Knowledge
beforeAll(async () => {
  house = await openHouse()
  await publishProducts(house.api.url)
  knowledge = await startKnowledge(house.api.url)
  await eventually('the catalogue is loaded', async () => (await select({})).status === 200)
})
afterAll(async () => {
  await knowledge.stop()
  await house.close()
})

const post = async (path: string, body: unknown) => {
  const response = await fetch(`${knowledge.url}${path}`, {
    method: 'POST',
    // A body that is refused unread ends the connection: no other request may be waiting on it.
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}
const AUDIENCE = { locale: 'en', unitSystem: 'metric' } as const
const select = (request: object) => post('/select', { ...AUDIENCE, ...request })
const torque = (min: number, max: number, unit = 'N.m') => ({
  kind: 'covers',
  parameter: 'torqueRange',
  min,
  max,
  unit,
})

describe('the API keeps its word to knowledge', () => {
  it('every publication in its catalogue is what the contract says, with a price', async () => {
    const { catalogProducts } = await knowledgeKey(house.api.url).ask(
      '{ catalogProducts(first: 100) { totalCount nodes { sku publication listPrice { amount currency } } } }',
    )
    expect(catalogProducts.totalCount).toBe(DEMO_PRODUCTS.length)
    for (const node of catalogProducts.nodes) {
      const parsed = catalogProduct.safeParse(node.publication)
      expect(parsed.success ? parsed.data.sku : parsed.error.issues).toBe(node.sku)
      expect(node.listPrice, node.sku).toMatchObject({ currency: 'USD' })
    }
  })
})

describe('the API keeps its word to site and CMS', () => {
  it('about who is signed in', async () => {
    for (const client of [clientOf(house.api.url), await house.as('marketer')]) {
      expect(sessionAnswer.safeParse(await (await client.fetch('/api/session')).json()).success).toBe(true)
    }
  })

  it('about events', async () => {
    const { body } = await report(visitor(house.api.url, 'visitor-0001'), event('visitor-0001'))
    expect(eventReportAnswer.safeParse(body).error).toBeUndefined()
  })
})

describe('POST /select with the demo catalogue', () => {
  it('finds the tools for a torque, in the contract’s shape', async () => {
    const { status, body } = await select({ requirements: [torque(20, 60)], limit: 50 })
    expect(status).toBe(200)
    const answer = selectResponse.parse(body)
    const expected = DEMO_PRODUCTS.filter(
      ({ specifications: { torqueRange: range } }) => range?.kind === 'range' && range.min <= 20 && range.max >= 60,
    )
    expect(answer.total).toBe(expected.length)
    expect(new Set(answer.matches.map(({ sku }) => sku))).toEqual(new Set(expected.map(({ sku }) => sku)))
    expect(answer.matches.every(({ fits, priceFrom }) => fits.length > 0 && priceFrom !== undefined)).toBe(true)
  })

  it('knows the same torque in another unit', async () => {
    const metric = selectResponse.parse((await select({ requirements: [torque(20, 60)], limit: 50 })).body)
    const imperial = selectResponse.parse(
      (await select({ unitSystem: 'imperial', requirements: [torque(14.7512, 44.2537, 'lbf.ft')], limit: 50 })).body,
    )
    expect(imperial.matches.map(({ sku }) => sku).sort()).toEqual(metric.matches.map(({ sku }) => sku).sort())
    expect(JSON.stringify(imperial.matches[0]?.fits)).toMatch(/lbf|lb/)
  })

  it('offers, when nothing fits, relaxations that each give products', async () => {
    const answer = selectResponse.parse((await select({ requirements: [torque(1, 100_000)] })).body)
    expect(answer.total).toBe(0)
    expect(answer.relaxations.length).toBeGreaterThan(0)
    for (const { requirements, count } of answer.relaxations) {
      expect(selectResponse.parse((await select({ requirements })).body).total).toBe(count)
    }
  })

  it('speaks the buyer’s language', async () => {
    for (const locale of ['zh', 'ar', 'ja', 'de'] as const) {
      const answer = selectResponse.parse((await select({ locale, requirements: [torque(20, 60)], limit: 1 })).body)
      const english = selectResponse.parse((await select({ requirements: [torque(20, 60)], limit: 1 })).body)
      expect(answer.matches[0]?.fits[0]?.reason).not.toBe(english.matches[0]?.fits[0]?.reason)
    }
  })

  it.each([
    ['malformed JSON', '{', 400],
    ['no language', { requirements: [] }, 400],
    ['a parameter that is none', { ...AUDIENCE, requirements: [{ ...torque(1, 2), parameter: 'charm' }] }, 400],
    ['a unit of another kind', { ...AUDIENCE, requirements: [torque(1, 2, 'kg')] }, 400],
    ['a range upside down', { ...AUDIENCE, requirements: [torque(60, 20)] }, 400],
    ['a body beyond measure', 'x'.repeat(300 * 1024), 413],
  ])('refuses %s in the contract’s shape', async (_what, body, status) => {
    const answer = await post('/select', body)
    expect(answer.status).toBe(status)
    expect(refusal.safeParse(answer.body).success).toBe(true)
  })

  it('compares and lists parameters in the contract’s shape', async () => {
    const compared = compareResponse.parse((await post('/compare', { ...AUDIENCE, skus: ['BP-80', 'BP-40'] })).body)
    expect(compared.products.map(({ sku }) => sku)).toEqual(['BP-80', 'BP-40'])
    expect(compared.rows.some(({ differs }) => differs)).toBe(true)
    const response = await fetch(`${knowledge.url}/parameters?locale=ja&unitSystem=metric`)
    expect(parametersResponse.parse(await response.json()).total).toBe(DEMO_PRODUCTS.length)
  })
})

describe('a change in the CMS', () => {
  it('shows in the selector: a withdrawn product is gone, a changed one is judged anew', async () => {
    const found = async () =>
      selectResponse
        .parse((await select({ requirements: [torque(20, 60)], limit: 50 })).body)
        .matches.map(({ sku }) => sku)
    expect(await found()).toContain('BP-80')
    const weaker = publishMessage(
      publication('BP-80', {
        specifications: { torqueRange: { kind: 'range', min: 30, max: 50 } },
        publishedAt: '2026-11-20T00:00:00.000Z',
      }),
    )
    for (const url of [house.api.url, knowledge.url]) expect((await deliver(url, weaker)).ok).toBe(true)
    await eventually('the selector judges it anew', async () => !(await found()).includes('BP-80'), 5_000)
    const back = publishMessage(publication('BP-80', { publishedAt: '2026-11-20T01:00:00.000Z' }))
    for (const url of [house.api.url, knowledge.url]) await deliver(url, back)
    await eventually('it is back', async () => (await found()).includes('BP-80'), 5_000)
    const gone = withdrawMessage('BP-80', '2026-11-20T02:00:00.000Z')
    for (const url of [house.api.url, knowledge.url]) await deliver(url, gone)
    await eventually('it is gone', async () => !(await found()).includes('BP-80'), 5_000)
  })

  it('unsigned is refused by knowledge too', async () => {
    expect(
      (
        await deliver(knowledge.url, withdrawMessage('BP-40', '2026-11-21T00:00:00.000Z'), {
          secret: 'not-our-secret-0123456789abcdef',
        })
      ).status,
    ).toBe(401)
  })
})
