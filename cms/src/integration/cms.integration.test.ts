import { cmsWebhook } from '@tradewind/schema/contracts/catalog'
import { catalogPage } from '@tradewind/schema/contracts/catalog-page'
import { PREVIEW_HEADER, signPreviewToken } from '@tradewind/schema/contracts/preview'
import type { Locale } from '@tradewind/schema/locales'
import { verifySignature } from '@tradewind/schema/signature'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PREVIEW_SECRET, SERVICE_KEY, startTestCms, type TestCms, WEBHOOK_SECRET } from './harness.ts'

let cms: TestCms
let category: number

beforeAll(async () => {
  cms = await startTestCms()
  const created = await cms.payload.create({
    collection: 'categories',
    data: {
      code: 'battery-pulse-tools',
      slug: 'battery-pulse-tools',
      name: 'Tools',
      summary: 'Tools',
      _status: 'published',
    },
  })
  category = created.id
}, 60_000)

afterAll(() => cms?.stop(), 30_000)

beforeEach(async () => {
  cms.answerWith(200)
  cms.received.length = 0
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const texts = { name: 'Tool', summary: 'A tool', sellingPoints: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }
let serial = 0

/** A product of its own for each test, written in English. */
async function product(status: 'draft' | 'published', more: Record<string, unknown> = {}) {
  serial += 1
  const sku = `T-${serial}`
  return cms.payload.create({
    collection: 'products',
    draft: status === 'draft',
    data: { ...texts, sku, slug: sku.toLowerCase(), category, specifications: {}, _status: status, ...more } as never,
  })
}

const queued = async () =>
  (await cms.payload.find({ collection: 'payload-jobs', pagination: false, depth: 0, sort: 'id' })).docs
const inputOf = (job: { input?: unknown }) =>
  job.input as { receiver: string; tags: string[]; documentId: string; product?: { sku: string } }
const deliver = () => cms.payload.jobs.run({ allQueues: true, limit: 100, silent: true })
/** A request of somebody who is signed in with this role. */
const by = (role: string, method: string, body?: unknown): RequestInit & { as: string } => ({
  as: role,
  method,
  ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
})

describe('who may read and write', () => {
  it('shows the public only what is published, whatever it asks for', async () => {
    const draft = await product('draft')
    const live = await product('published')
    await cms.payload.update({ collection: 'products', id: live.id, draft: true, data: { name: 'Not yet' } })
    expect((await cms.request(`/api/products/${draft.id}?draft=true`)).status).toBe(404)
    const list = await (await cms.request('/api/products?draft=true&limit=0&depth=0')).json()
    const names = Object.fromEntries(list.docs.map((doc: { id: number; name: string }) => [doc.id, doc.name]))
    expect(names[draft.id]).toBeUndefined()
    expect(names[live.id]).not.toBe('Not yet')
    const one = await (await cms.request(`/api/products/${live.id}?draft=true&depth=0`)).json()
    expect(one.name).not.toBe('Not yet')
    const plain = await (await cms.request(`/api/products?where[id][equals]=${live.id}`)).json()
    expect(plain.docs).toMatchObject([{ name: 'Tool' }])
    expect((await cms.request(`/api/products/versions?where[parent][equals]=${live.id}`)).status).toBe(403)
  })

  it('lets a preview token read the one draft it was made for, until its time is over', async () => {
    const draft = await product('draft', { name: 'Secret' })
    const other = await product('draft')
    const token = (id: number, seconds: number, collection = 'products') =>
      signPreviewToken(PREVIEW_SECRET, {
        collection,
        id: String(id),
        locale: 'en',
        expiresAt: Math.floor(Date.now() / 1000) + seconds,
      })
    const read = async (id: number, value: string) =>
      (await cms.request(`/api/products/${id}?draft=true&depth=0`, { headers: { [PREVIEW_HEADER]: value } })).status
    expect(await read(draft.id, token(draft.id, 60))).toBe(200)
    expect(await read(other.id, token(draft.id, 60))).toBe(404)
    expect(await read(draft.id, token(draft.id, -1))).toBe(404)
    expect(await read(draft.id, token(draft.id, 60, 'articles'))).toBe(404)
    expect(await read(draft.id, `${token(draft.id, 60)}x`)).toBe(404)
  })

  it('lets marketers write content, admins see the people, others neither', async () => {
    const live = await product('published')
    const rename = (role: string) => cms.request(`/api/products/${live.id}`, by(role, 'PATCH', { name: `By ${role}` }))
    expect((await rename('marketer')).status).toBe(200)
    expect((await rename('sales')).status).toBe(403)
    expect((await cms.request(`/api/products/${live.id}`, { method: 'DELETE' })).status).toBe(403)
    const people = async (role: string) => (await (await cms.request('/api/users', by(role, 'GET'))).json()).docs ?? []
    expect((await people('admin')).length).toBeGreaterThanOrEqual(2)
    expect((await people('marketer')).map((user: { role: string }) => user.role)).toEqual(['marketer'])
    expect(await people('sales')).toEqual([])
    expect((await cms.request('/api/payload-jobs', by('marketer', 'GET'))).status).toBe(403)
    expect((await cms.request('/api/payload-jobs', by('admin', 'GET'))).status).toBe(200)
  })

  it('refuses a write that a foreign page sends with an editor’s cookies', async () => {
    const live = await product('published')
    const forged = by('admin', 'PATCH', { name: 'Forged' })
    const response = await cms.request(`/api/products/${live.id}`, {
      ...forged,
      headers: { 'content-type': 'application/json', origin: 'http://evil.test' },
    })
    expect(response.status).toBe(403)
  })

  it('gives the catalogue and re-publication to the service key only', async () => {
    await product('published')
    const key = { headers: { authorization: `Bearer ${SERVICE_KEY}` } }
    expect((await cms.request('/api/catalog')).status).toBe(403)
    expect((await cms.request('/api/catalog', by('marketer', 'GET'))).status).toBe(403)
    expect((await cms.request('/api/republish', by('marketer', 'POST'))).status).toBe(403)
    const seen = new Set<string>()
    let after = '0'
    for (let pages = 0; pages < 50; pages += 1) {
      const page = catalogPage.parse(await (await cms.request(`/api/catalog?limit=2&after=${after}`, key)).json())
      for (const entry of page.products) seen.add(entry.sku)
      if (page.next === null) break
      after = page.next
    }
    const published = await cms.payload.count({ collection: 'products', where: { _status: { equals: 'published' } } })
    expect(seen.size).toBe(published.totalDocs)
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    expect((await cms.request('/api/republish', { ...key, method: 'POST' })).status).toBe(202)
    expect(await queued()).toHaveLength(3 * (published.totalDocs + 1))
  })
})

describe('languages', () => {
  it('keeps each language to itself when one of them is published', async () => {
    const live = await product('published')
    const points = (live.sellingPoints ?? []).map(({ id }, index) => ({ id, text: `Punkt ${index}` }))
    await cms.payload.update({
      collection: 'products',
      id: live.id,
      locale: 'de',
      data: { name: 'Werkzeug', summary: 'Ein Werkzeug', sellingPoints: points, _status: 'published' } as never,
    })
    const all = (await cms.payload.findByID({ collection: 'products', id: live.id, locale: 'all' })) as unknown as {
      name: Partial<Record<Locale, string>>
      translation: Record<Locale, string>
    }
    expect(all.name).toEqual({ en: 'Tool', de: 'Werkzeug' })
    expect(all.translation).toMatchObject({ en: 'complete', de: 'complete', ar: 'missing', ja: 'missing' })
    const arabic = await cms.payload.findByID({ collection: 'products', id: live.id, locale: 'ar' })
    expect(arabic.name ?? null).toBeNull()
    const missing = await cms.request('/api/products?where[translation.ar][equals]=missing&limit=0&depth=0')
    expect((await missing.json()).docs.map((doc: { id: number }) => doc.id)).toContain(live.id)
  })
})

describe('publication', () => {
  it('queues one delivery per receiver, in the transaction of the change', async () => {
    const live = await product('published')
    const jobs = await queued()
    expect(jobs.map((job) => inputOf(job).receiver)).toEqual(['api', 'knowledge', 'site'])
    expect(inputOf(jobs[0] ?? {}).tags).toEqual([
      `product:${live.slug}`,
      'products',
      'category:battery-pulse-tools',
      `document:products:${live.id}`,
    ])
  })

  it('queues nothing when the change is rolled back, and all of it when it is committed', async () => {
    const live = await product('published')
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    for (const end of [killTransaction, commitTransaction]) {
      const req = await createLocalReq({}, cms.payload)
      await initTransaction(req)
      await cms.payload.update({ collection: 'products', id: live.id, data: { name: 'Changed' }, req })
      await end(req)
      expect(await queued()).toHaveLength(end === killTransaction ? 0 : 3)
    }
  })

  it('says nothing of drafts, neither of a new one nor of one on top of what is published', async () => {
    await product('draft')
    const live = await product('published')
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.update({ collection: 'products', id: live.id, draft: true, data: { name: 'Draft' } })
    expect(await queued()).toHaveLength(0)
  })

  it('delivers the product in every language it has, signed, and clears the queue', async () => {
    const live = await product('published')
    await cms.payload.update({
      collection: 'products',
      id: live.id,
      locale: 'ar',
      draft: true,
      data: { name: 'مسودة' },
    })
    await deliver()
    expect(cms.received.map(({ receiver }) => receiver).sort()).toEqual(['api-server', 'knowledge', 'site'])
    for (const { text, signature } of cms.received) {
      expect(verifySignature(WEBHOOK_SECRET, text, signature, Math.floor(Date.now() / 1000))).toBe(true)
      const change = cmsWebhook.parse(JSON.parse(text)).productChange
      expect(change).toMatchObject({ operation: 'publish', product: { sku: live.sku, name: { en: 'Tool' } } })
    }
    expect(await queued()).toHaveLength(0)
  })

  it('withdraws what is unpublished, even under a newer draft, and what is deleted', async () => {
    const first = await product('published')
    const second = await product('published')
    await cms.payload.update({ collection: 'products', id: first.id, draft: true, data: { name: 'Newer' } })
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.update({ collection: 'products', id: first.id, data: { _status: 'draft' } })
    await cms.payload.delete({ collection: 'products', id: second.id })
    await deliver()
    const changes = cms.received
      .filter(({ receiver }) => receiver === 'api-server')
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)).productChange)
    expect(changes).toMatchObject([
      { operation: 'withdraw', cmsId: String(first.id), sku: first.sku },
      { operation: 'withdraw', cmsId: String(second.id), sku: second.sku },
    ])
  })

  it('tells of the products that list an accessory whose SKU changes, with a newer instant', async () => {
    const accessory = await product('published')
    const tool = await product('published', { accessories: [accessory.id] })
    const before = new Date().toISOString()
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.update({ collection: 'products', id: accessory.id, data: { sku: `${accessory.sku}-NEW` } })
    await deliver()
    const told = cms.received
      .filter(({ receiver }) => receiver === 'api-server')
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)))
      .find((webhook) => webhook.documentId === String(tool.id))
    const change = told?.productChange
    if (change?.operation !== 'publish') throw new Error('the tool was not announced')
    expect(change.product.accessories).toEqual([`${accessory.sku}-NEW`])
    expect(change.product.publishedAt >= before).toBe(true)
    expect(told?.tags).toContain(`product:${tool.slug}`)
  })

  it('sends the new drawing with the products that carry it when its file is replaced', async () => {
    const file = (content: string) => ({
      data: Buffer.from(content),
      mimetype: 'image/svg+xml',
      name: 'tool.svg',
      size: Buffer.byteLength(content),
    })
    const svg = (path: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><path d="${path}"/></svg>`
    const drawing = await cms.payload.create({ collection: 'media', data: { alt: 'x' }, file: file(svg('M0 0h1')) })
    const tool = await product('published', { drawing: drawing.id })
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.update({ collection: 'media', id: drawing.id, data: {}, file: file(svg('M0 0h2')) })
    await deliver()
    const told = cms.received
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)))
      .find((webhook) => webhook.documentId === String(tool.id))
    expect(told?.productChange).toMatchObject({ product: { drawingSvg: svg('M0 0h2') } })
    const media = cms.received
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)))
      .find((it) => it.collection === 'media')
    expect(media?.tags).toEqual([`media:${drawing.id}`, `product:${tool.slug}`])
  })

  it('makes the pages of a category’s products stale when its name changes', async () => {
    const tool = await product('published')
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.update({ collection: 'categories', id: category, data: { name: 'Renamed' } })
    const [job] = await queued()
    expect(inputOf(job ?? {}).tags).toEqual(
      expect.arrayContaining(['category:battery-pulse-tools', 'categories', `product:${tool.slug}`]),
    )
  })

  it('keeps what a receiver refuses, tries again later, and lets an admin start it over', async () => {
    await product('published')
    cms.answerWith(503)
    await deliver()
    const waiting = await queued()
    expect(waiting).toHaveLength(3)
    expect(waiting.every((job) => job.hasError !== true && new Date(job.waitUntil ?? 0) > new Date())).toBe(true)
    const id = waiting[0]?.id
    await cms.payload.db.updateJobs({ where: { id: { equals: id } }, data: { hasError: true } })
    cms.answerWith(200)
    expect((await cms.request(`/api/deliveries/${id}/retry`, by('marketer', 'POST'))).status).toBe(403)
    expect((await cms.request(`/api/deliveries/${id}/retry`, by('admin', 'POST'))).status).toBe(200)
    await deliver()
    expect(cms.received).toHaveLength(1)
    expect((await queued()).map((job) => job.id)).not.toContain(id)
  })

  it('takes up a delivery that a killed process left behind', async () => {
    const { releaseAbandonedJobs } = await import('../publication/abandoned-jobs.ts')
    await product('published')
    await cms.payload.db.updateJobs({ where: {}, data: { processing: true } })
    await releaseAbandonedJobs(cms.payload)
    await deliver()
    expect(cms.received).toHaveLength(0)
    await releaseAbandonedJobs(cms.payload, new Date(Date.now() + 120_000))
    await deliver()
    expect(cms.received).toHaveLength(3)
  })
})

describe('media', () => {
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6">${inside}</svg>`
  const upload = (content: string, name: string) =>
    cms.payload.create({
      collection: 'media',
      data: { alt: 'x' },
      file: { data: Buffer.from(content), mimetype: 'image/svg+xml', name, size: Buffer.byteLength(content) },
    })

  it('takes a clean drawing, refuses one with a handler or an outside reference', async () => {
    expect((await upload(svg('<path d="M0 0h1"/>'), 'clean.svg')).mimeType).toBe('image/svg+xml')
    await expect(upload(svg('<path d="" onclick="x()"/>'), 'handler.svg')).rejects.toThrow(/refused|event handler/)
    await expect(upload(svg('<use href="https://evil.example/a.svg#x"/>'), 'outside.svg')).rejects.toThrow(
      /refused|outside/,
    )
  })
})

describe('the demo company', () => {
  it('is written once, complete in every language, fit for the contract, and announced', async () => {
    const { seedDemo } = await import('../demo/seed.ts')
    const { DEMO_PRODUCTS } = await import('@tradewind/schema/demo')
    await cms.payload.db.deleteMany({ collection: 'products', where: {} })
    await cms.payload.db.deleteMany({ collection: 'categories', where: {} })
    const steps = new Set<string>()
    expect(await seedDemo(cms.payload, ({ step }) => steps.add(step))).toBeGreaterThan(DEMO_PRODUCTS.length)
    expect(steps).toContain('products')
    const jobs = await queued()
    expect(jobs).toHaveLength(3 * (DEMO_PRODUCTS.length + 1))

    const everything = { limit: 0, depth: 0, locale: 'all', pagination: false } as const
    for (const collection of ['products', 'categories', 'articles', 'pages'] as const) {
      const { docs } = await cms.payload.find({ collection, ...everything })
      for (const { slug, translation } of docs) {
        expect(new Set(Object.values(translation ?? {})), `${collection} ${slug}`).toEqual(new Set(['complete']))
      }
    }
    const { readCatalog } = await import('../publication/read-catalog.ts')
    const entries = await readCatalog(cms.payload, {}, 1_000)
    const catalogue = new Map(
      entries.map(({ result }) => (result.ok ? [result.product.sku, result.product] : ['', undefined])),
    )
    for (const product of DEMO_PRODUCTS) {
      const written = catalogue.get(product.sku)
      expect(written?.specifications).toEqual(product.specifications)
      expect([...(written?.accessories ?? [])].sort()).toEqual([...product.accessories].sort())
      expect(written?.drawingSvg).toContain('<svg')
    }

    // An editor opens and publishes it like anything else, and nothing of the other languages is lost.
    const [first] = (await cms.payload.find({ collection: 'products', limit: 1, sort: 'sku', depth: 0 })).docs
    if (first === undefined) throw new Error('nothing was written')
    await cms.payload.update({ collection: 'products', id: first.id, locale: 'de', data: { name: 'Umbenannt' } })
    const after = (await cms.payload.findByID({
      collection: 'products',
      id: first.id,
      locale: 'all',
      depth: 0,
    })) as never as {
      name: Record<string, string>
      accessories: unknown[]
    }
    expect(Object.keys(after.name)).toHaveLength(7)
    expect(after.name.de).toBe('Umbenannt')
    expect(after.accessories).toHaveLength(first.accessories?.length ?? 0)

    expect(await seedDemo(cms.payload, () => undefined)).toBe(0)
    const renamed = await cms.payload.findByID({ collection: 'products', id: first.id, locale: 'de', depth: 0 })
    expect(renamed.name).toBe('Umbenannt')
  }, 60_000)
})
