import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliver, publication, publishMessage, withdrawMessage } from '../../support/catalogue.ts'
import { requestQuote } from '../../support/customers.ts'
import { clientOf, knowledgeKey, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const send = async (message: unknown, how = {}) => {
  const response = await deliver(house.api.url, message, how)
  return { status: response.status, body: (await response.json()) as { outcome?: string; code?: string } }
}
const skus = async (): Promise<string[]> =>
  (await clientOf(house.api.url).ask('{ catalogProducts(first: 100) { nodes { sku } } }')).catalogProducts.nodes.map(
    (node: { sku: string }) => node.sku,
  )
const product = async (sku: string) =>
  (
    await clientOf(house.api.url).ask(
      'query($sku: String!) { catalogProduct(sku: $sku) { id sku slug name publication publishedAt listPrice { amount currency } priceTiers { minimumQuantity unitPrice { amount } } optionPrices { code price { amount } } leadTimeDays stockQuantity hsCode } }',
      { sku },
    )
  ).catalogProduct
const now = () => Math.floor(Date.now() / 1000)

describe('a publication of the CMS', () => {
  it('makes the product part of the catalogue, with the API’s own prices', async () => {
    const published = publication('BP-80')
    expect(await send(publishMessage(published))).toEqual({ status: 200, body: { status: 'ok', outcome: 'applied' } })
    const { publication: stored, ...shown } = await product('BP-80')
    expect(stored).toEqual(published)
    expect(shown).toMatchObject({
      sku: 'BP-80',
      slug: 'bp-80',
      name: published.name,
      listPrice: { amount: '1480.00', currency: 'USD' },
      leadTimeDays: 12,
      stockQuantity: 64,
    })
    expect(shown.priceTiers.map((tier: { minimumQuantity: number }) => tier.minimumQuantity)).toEqual([1, 5, 20, 50])
    expect(shown.optionPrices).toContainEqual({ code: 'transducer', price: { amount: '390.00' } })
  })

  it('that changed shows in the catalogue and in the next quotation', async () => {
    const name = { en: 'Renamed tool', de: 'Umbenanntes Werkzeug' }
    await send(publishMessage(publication('BP-80', { name, publishedAt: '2026-11-02T00:00:00.000Z' })))
    expect((await product('BP-80')).name).toEqual(name)
    const { data } = await requestQuote(house, { locale: 'de' }, { locale: 'de' })
    const { sharedQuote } = await visitor(house.api.url).ask(
      'query($t: String!) { sharedQuote(token: $t) { lineItems { name } } }',
      { t: data.quotePath.split('/').at(-1) },
    )
    expect(sharedQuote.lineItems).toEqual([{ name: 'Umbenanntes Werkzeug' }])
  })

  it('that is older never overwrites', async () => {
    const late = publishMessage(
      publication('BP-80', { name: { en: 'From yesterday' }, publishedAt: '2026-11-01T12:00:00.000Z' }),
    )
    expect(await send(late)).toMatchObject({ status: 200, body: { outcome: 'stale' } })
    expect((await product('BP-80')).name.en).toBe('Renamed tool')
  })

  it('that comes twice is taken once', async () => {
    const message = publishMessage(
      publication('BP-80', { name: { en: 'Twice' }, publishedAt: '2026-11-03T00:00:00.000Z' }),
    )
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(message)))
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['applied', ...Array(9).fill('duplicate')])
  })

  it('of many at once leaves the newest', async () => {
    const versions = Array.from({ length: 15 }, (_, i) =>
      publishMessage(
        publication('BP-40', {
          name: { en: `Version ${i}` },
          publishedAt: `2026-11-05T00:00:${String(i).padStart(2, '0')}.000Z`,
        }),
      ),
    )
    await Promise.all([...versions].sort(() => Math.random() - 0.5).map((message) => send(message)))
    expect((await product('BP-40')).name.en).toBe('Version 14')
    expect(await house.database.count('product', `sku = 'BP-40'`)).toBe(1)
  })

  it('about anything but a product is taken and changes nothing', async () => {
    const before = await skus()
    const { productChange: _productChange, ...message } = publishMessage(publication('BP-80'))
    expect((await send({ ...message, id: randomUUID(), collection: 'articles' })).body.outcome).toBe('ignored')
    expect(await skus()).toEqual(before)
  })
})

describe('a withdrawal', () => {
  it('takes the product out of catalogue, look-ups and prices', async () => {
    const { id } = await product('BP-40')
    expect((await send(withdrawMessage('BP-40', '2026-11-06T00:00:00.000Z'))).body.outcome).toBe('applied')
    expect(await skus()).not.toContain('BP-40')
    expect(await product('BP-40')).toBeNull()
    expect((await clientOf(house.api.url).ask('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull()
    const all = await knowledgeKey(house.api.url).ask(
      '{ catalogProducts(filter: { sku: ["BP-40"], search: "BP-40" }) { totalCount } }',
    )
    expect(all.catalogProducts.totalCount).toBe(0)
    const answer = await requestQuote(
      house,
      { email: 'w@withdrawn-gears.example' },
      { lines: [{ sku: 'BP-40', quantity: 1 }] },
    )
    expect(answer).toMatchObject({ __typename: 'PriceFailure', code: 'PRICE.UNKNOWN_PRODUCT', sku: 'BP-40' })
  })

  it('is not undone by a publication that was on its way, but by a later one', async () => {
    await send(publishMessage(publication('BP-40', { publishedAt: '2026-11-05T12:00:00.000Z' })))
    expect(await product('BP-40')).toBeNull()
    await send(publishMessage(publication('BP-40', { publishedAt: '2026-11-07T00:00:00.000Z' })))
    expect(await product('BP-40')).not.toBeNull()
  })

  it('that is older than the publication does nothing', async () => {
    expect((await send(withdrawMessage('BP-40', '2026-11-06T12:00:00.000Z'))).body.outcome).toBe('stale')
    expect(await product('BP-40')).not.toBeNull()
  })
})

describe('a delivery nobody of ours signed', () => {
  const bad = () =>
    publishMessage(publication('BP-80', { name: { en: 'Forged' }, publishedAt: '2026-11-20T00:00:00.000Z' }))
  it.each([
    ['another secret', { secret: 'not-our-secret-0123456789abcdef' }],
    ['six minutes old', { signedAt: now() - 360 }],
    ['from the future', { signedAt: now() + 360 }],
    ['no signature', { header: '' }],
    ['nonsense', { header: 't=1,v1=zz' }],
    ['a signature of another body', { header: `t=${now()},v1=${'0'.repeat(64)}` }],
  ])('is refused: %s', async (_what, how) => {
    expect(await send(bad(), how)).toMatchObject({ status: 401, body: { code: 'WEBHOOK.SIGNATURE' } })
    expect((await product('BP-80')).name.en).not.toBe('Forged')
  })

  it.each([
    ['malformed JSON', '{"id":'],
    ['nothing', ''],
    ['another shape', '{"id":"x"}'],
    [
      'a parameter that is none',
      JSON.stringify(
        publishMessage({ ...publication('BP-80'), specifications: { charm: { kind: 'number', value: 3 } } as never }),
      ),
    ],
    [
      'a NUL',
      JSON.stringify(
        publishMessage(publication('BP-80', { name: { en: 'a\u0000b' }, publishedAt: '2026-11-20T00:00:00.000Z' })),
      ),
    ],
  ])('even signed, is refused when it does not fit: %s', async (_what, body) => {
    expect(await send(body)).toMatchObject({ status: 400, body: { code: 'WEBHOOK.INVALID' } })
  })

  it('too large to be read is turned away', async () => {
    const status = await deliver(house.api.url, 'x'.repeat(3 * 1024 * 1024)).then(
      (response) => response.status,
      () => 413,
    )
    expect(status).toBe(413)
  })
})
