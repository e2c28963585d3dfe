import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ProductChange } from '@tradewind/schema/contracts/catalog'
import { compareResponse, parametersResponse, refusal, selectResponse } from '@tradewind/schema/contracts/selector'
import { SIGNATURE_HEADER, signBody } from '@tradewind/schema/signature'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { apiCatalogueSource } from './catalogue/api-source.ts'
import { type Catalogue, createCatalogue } from './catalogue/catalogue.ts'
import type { CatalogueProduct } from './catalogue/product.ts'
import { snapshotFile } from './catalogue/snapshot.ts'
import { type RunningService, startService } from './service.ts'
import { DEMO_CATALOGUE } from './testing/demo-catalogue.ts'

const KEY = 'test-knowledge-api-key'
const SECRET = 'test-webhook-secret'
const base = { locale: 'en', unitSystem: 'metric' }
const bp80 = DEMO_CATALOGUE.find(({ publication }) => publication.sku === 'BP-80') as CatalogueProduct

/** Stands in for the API: pages of 25, and checks the key. */
function fakeApi(products: () => readonly CatalogueProduct[] | 'broken'): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const all = products()
      if (request.headers.authorization !== `Bearer ${KEY}` || all === 'broken') {
        response.writeHead(500).end('<html>')
        return
      }
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { after: string | null } }
      const from = Number(variables.after ?? 0)
      const nodes = all
        .slice(from, from + 25)
        .map((it) => ({ sku: it.publication.sku, ...it, listPrice: it.listPrice ?? null }))
      const pageInfo = { endCursor: String(from + nodes.length), hasNextPage: from + nodes.length < all.length }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ data: { catalogProducts: { pageInfo, nodes } } }))
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

let folder: string
let api: Server
let offered: readonly CatalogueProduct[] | 'broken'
const running: { service: RunningService; catalogue: Catalogue }[] = []

async function start(): Promise<{ url: string; catalogue: Catalogue }> {
  const { port } = api.address() as AddressInfo
  const log = pino({ level: 'silent' })
  const source = apiCatalogueSource({ endpoint: `http://127.0.0.1:${port}/graphql`, key: KEY })
  const catalogue = createCatalogue({
    source,
    snapshot: snapshotFile(folder),
    log,
    refreshMs: 3_600_000,
    now: Date.now,
  })
  const service = await startService({ catalogue, log, webhookSecret: SECRET, now: Date.now }, '127.0.0.1', 0)
  running.push({ service, catalogue })
  await catalogue.start()
  return { url: `http://127.0.0.1:${service.port}`, catalogue }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'knowledge-'))
  offered = DEMO_CATALOGUE
  api = await fakeApi(() => offered)
})

afterEach(async () => {
  for (const { service, catalogue } of running.splice(0)) {
    catalogue.stop()
    await service.stop()
  }
  api.closeAllConnections()
  await new Promise((resolve) => api.close(resolve))
  await rm(folder, { recursive: true, force: true })
})

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })

function webhook(
  url: string,
  productChange: ProductChange,
  id: string = randomUUID(),
  secret = SECRET,
): Promise<Response> {
  const body = JSON.stringify({
    id,
    occurredAt: '2026-02-01T00:00:00.000Z',
    collection: 'products',
    documentId: '1',
    tags: ['product:bp-80'],
    productChange,
  })
  return post(`${url}/webhooks/cms`, body, {
    [SIGNATURE_HEADER]: signBody(secret, body, Math.floor(Date.now() / 1000)),
  })
}

const wantsBp80 = {
  ...base,
  limit: 50,
  category: 'battery-pulse-tools',
  requirements: [{ kind: 'covers', parameter: 'torqueRange', min: 70, max: 78, unit: 'N.m' }],
}

async function selected(url: string, request: object = wantsBp80): Promise<string[]> {
  const response = await post(`${url}/select`, request)
  expect(response.status).toBe(200)
  return selectResponse.parse(await response.json()).matches.map(({ sku }) => sku)
}

describe('the service on a real port', () => {
  it('selects, compares and lists parameters from the catalogue of the API, by the contract', async () => {
    const { url } = await start()
    expect(await selected(url)).toContain('BP-80')

    const compared = await post(`${url}/compare`, { ...base, skus: ['BP-80', 'TW-120C', 'NO-SUCH'] })
    const { products, rows, problems } = compareResponse.parse(await compared.json())
    expect(products.map(({ sku }) => sku)).toEqual(['BP-80', 'TW-120C'])
    expect(products[0]?.priceFrom?.text).toMatch(/^\$/)
    expect(problems).toMatchObject([{ code: 'unknown-product', path: ['skus', 2] }])
    const accuracy = rows.find(({ parameter }) => parameter === 'torqueAccuracy')
    expect(accuracy?.differs).toBe(true)
    expect(accuracy?.cells.filter(({ best }) => best)).toHaveLength(1)

    const facets = await fetch(`${url}/parameters?locale=de&unitSystem=imperial&category=battery-pulse-tools`)
    const { parameters, total } = parametersResponse.parse(await facets.json())
    expect(total).toBe(10)
    const torque = parameters.find(({ code }) => code === 'torqueRange')
    expect(torque?.quantity).toMatchObject({ unit: 'lbf.ft', max: 148, step: 2 })
    expect(parameters.some(({ code }) => code === 'airPressure')).toBe(false)
  })

  it.each<[string, string, unknown, number, unknown]>([
    ['no JSON', '/select', '{"locale":', 400, [{ code: 'malformed-json', path: [] }]],
    ['an empty body', '/select', '', 400, [{ code: 'malformed-json', path: [] }]],
    ['a list', '/select', '[]', 400, [{ code: 'invalid', path: [] }]],
    [
      'NaN, which JSON does not have',
      '/select',
      '{"locale":"en","unitSystem":"metric","limit":NaN}',
      400,
      [{ code: 'malformed-json' }],
    ],
    [
      'a number beyond all bounds',
      '/select',
      { ...base, requirements: [{ kind: 'atMost', parameter: 'weight', value: 1e300, unit: 'kg' }] },
      400,
      [{ code: 'invalid', path: ['requirements', 0, 'value'] }],
    ],
    ['an unknown language', '/select', { ...base, locale: 'fr' }, 400, [{ code: 'invalid', path: ['locale'] }]],
    ['a misspelled field', '/select', { ...base, requirement: [] }, 400, [{ code: 'invalid', path: ['requirement'] }]],
    [
      'too many requirements',
      '/select',
      { ...base, requirements: Array(31).fill({ kind: 'stated', parameter: 'weight' }) },
      400,
      [{ code: 'invalid', path: ['requirements'] }],
    ],
    [
      'an unknown parameter',
      '/select',
      { ...base, requirements: [{ kind: 'stated', parameter: '__proto__' }] },
      400,
      [{ code: 'unknown-parameter', path: ['requirements', 0, 'parameter'] }],
    ],
    ['one product to compare', '/compare', { ...base, skus: ['BP-80'] }, 400, [{ code: 'invalid', path: ['skus'] }]],
    [
      'one product twice',
      '/compare',
      { ...base, skus: ['BP-80', 'BP-80'] },
      400,
      [{ code: 'invalid', path: ['skus'] }],
    ],
    [
      'only unknown products',
      '/compare',
      { ...base, skus: ['NO-1', 'NO-2'] },
      404,
      [{ code: 'unknown-product' }, { code: 'unknown-product' }],
    ],
    ['a huge body', '/select', `{"locale":"${'x'.repeat(300_000)}"}`, 413, [{ code: 'body-too-large' }]],
  ])('refuses %s by the contract', async (_name, route, body, status, problems) => {
    const { url } = await start()
    const response = await post(`${url}${route}`, body)
    expect(response.status).toBe(status)
    expect(refusal.parse(await response.json()).problems).toMatchObject(problems as object[])
  })

  it('names at most twenty problems of a body full of them, in the language asked in', async () => {
    const { url } = await start()
    const response = await post(`${url}/select`, {
      ...base,
      locale: 'ja',
      requirements: Array(30).fill({ kind: 'covers' }),
    })
    const { problems } = refusal.parse(await response.json())
    expect(problems).toHaveLength(20)
    expect(problems[0]?.message).toBe('この項目がないか、値が使えません。')
  })

  it('answers with a request id, and says nothing about itself at other addresses', async () => {
    const { url } = await start()
    const given = await fetch(`${url}/health`, { headers: { 'x-request-id': 'site-12345678' } })
    expect(given.headers.get('x-request-id')).toBe('site-12345678')
    const forged = await fetch(`${url}/health`, { headers: { 'x-request-id': 'a b' } })
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect((await fetch(`${url}/select`)).status).toBe(404)
    const crossOrigin = await fetch(`${url}/health`, { headers: { origin: 'https://elsewhere.example' } })
    expect(crossOrigin.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('survives a caller that hangs up in the middle', async () => {
    const { url } = await start()
    const { port } = new URL(url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('POST /select HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{"loc')
        setTimeout(() => socket.destroy(), 50)
      })
      socket.on('close', () => resolve())
    })
    expect(await selected(url)).toContain('BP-80')
  })
})

describe('the CMS webhook', () => {
  const newer = { ...bp80.publication, publishedAt: '2026-02-01T00:00:00.000Z' }
  const smaller = {
    ...newer,
    specifications: { ...newer.specifications, torqueRange: { kind: 'range' as const, min: 10, max: 60 } },
  }

  it('changes the selector at once, once per id, and never goes back', async () => {
    const { url } = await start()
    const id = randomUUID()
    expect(await (await webhook(url, { operation: 'publish', product: smaller }, id)).json()).toEqual({ applied: true })
    expect(await selected(url)).not.toContain('BP-80')
    expect(await (await webhook(url, { operation: 'publish', product: smaller }, id)).json()).toEqual({
      applied: false,
    })
    expect(await (await webhook(url, { operation: 'publish', product: bp80.publication })).json()).toEqual({
      applied: false,
    })
    expect(await selected(url)).not.toContain('BP-80')
  })

  it('removes what is withdrawn, and a late publication does not bring it back', async () => {
    const { url } = await start()
    const withdrawn = {
      operation: 'withdraw' as const,
      cmsId: newer.cmsId,
      sku: 'BP-80',
      withdrawnAt: '2026-03-01T00:00:00.000Z',
    }
    await webhook(url, withdrawn)
    expect(await selected(url)).not.toContain('BP-80')
    await webhook(url, { operation: 'publish', product: newer })
    expect(await selected(url)).not.toContain('BP-80')
  })

  it('refuses a wrong signature and a product that is none', async () => {
    const { url } = await start()
    expect(
      (await webhook(url, { operation: 'publish', product: smaller }, randomUUID(), 'another-secret-here')).status,
    ).toBe(401)
    const torn = { operation: 'publish', product: { ...smaller, sku: 'no good' } } as unknown as ProductChange
    const response = await webhook(url, torn)
    expect(response.status).toBe(400)
    expect(refusal.parse(await response.json()).problems[0]?.path).toEqual(['productChange', 'product', 'sku'])
    expect(await selected(url)).toContain('BP-80')
  })
})

describe('without the API', () => {
  const health = async (url: string) => (await (await fetch(`${url}/health`)).json()) as { catalogue: string }

  it('starts empty, says so, and refuses to pretend that nothing fits', async () => {
    offered = 'broken'
    const { url } = await start()
    expect(await health(url)).toMatchObject({ status: 'degraded', catalogue: 'empty, retrying', products: 0 })
    const response = await post(`${url}/select`, wantsBp80)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(refusal.parse(await response.json()).problems[0]?.code).toBe('catalogue-unavailable')
  })

  it('retries by itself until the API answers', async () => {
    offered = 'broken'
    const { url } = await start()
    offered = DEMO_CATALOGUE
    await expect.poll(async () => (await health(url)).catalogue).toBe('loaded')
    expect(await selected(url)).toContain('BP-80')
  })

  it('answers from the snapshot after a restart, webhooks included', async () => {
    const first = await start()
    await webhook(first.url, {
      operation: 'withdraw',
      cmsId: bp80.publication.cmsId,
      sku: 'BP-80',
      withdrawnAt: '2026-03-01T00:00:00.000Z',
    })
    first.catalogue.stop()
    offered = 'broken'
    const { url } = await start()
    expect(await health(url)).toMatchObject({ catalogue: 'loaded, retrying', source: 'snapshot' })
    const matches = await selected(url)
    expect(matches.length).toBeGreaterThan(1)
    expect(matches).not.toContain('BP-80')
  })

  it('keeps going without a readable snapshot and leaves a whole one behind', async () => {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(path.join(folder, 'catalogue.json'), '{"version":1,"products":[{"publica')
    await start()
    const written = JSON.parse(await readFile(path.join(folder, 'catalogue.json'), 'utf8')) as { products: unknown[] }
    expect(written.products).toHaveLength(DEMO_CATALOGUE.length)
  })

  it('leaves out a product that breaks the contract and keeps the rest', async () => {
    const broken = { publication: { ...bp80.publication, cmsId: 'broken', sku: 'BROKEN', slug: 'NOT A SLUG' } }
    offered = [...DEMO_CATALOGUE, broken]
    const { url } = await start()
    expect(await health(url)).toMatchObject({ status: 'ok', products: DEMO_CATALOGUE.length })
  })
})
