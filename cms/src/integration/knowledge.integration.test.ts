import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { cmsWebhook } from '@tradewind/schema/contracts/catalog'
import {
  faqDraftAnswer,
  glossaryPage,
  KNOWLEDGE_COLLECTIONS,
  type KnowledgeDocument,
  knowledgePage,
  knowledgeSource,
} from '@tradewind/schema/contracts/knowledge-documents'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SERVICE_KEY, startTestCms, type TestCms } from './harness.ts'

let cms: TestCms
let product: number

const KEY = { headers: { authorization: `Bearer ${SERVICE_KEY}` } }

beforeAll(async () => {
  cms = await startTestCms()
  const category = await cms.payload.create({
    collection: 'categories',
    data: { code: 'battery-pulse-tools', slug: 'pulse', name: 'Tools', summary: 'Tools', _status: 'published' },
  })
  const created = await cms.payload.create({
    collection: 'products',
    data: {
      sku: 'BP-80',
      slug: 'bp-80',
      name: 'BP-80 pulse tool',
      summary: '15 to 80 Nm',
      sellingPoints: [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
      category: category.id,
      specifications: { torqueRange: { kind: 'range', min: 15, max: 80 }, weight: { kind: 'number', value: 1.9 } },
      comparisons: [
        {
          competitor: 'Example Tools',
          model: 'E-75',
          figure: { parameter: 'weight', value: { kind: 'number', value: 2.4 } },
          source: 'Data sheet 2025',
          asOf: '2026-01-15T12:00:00.000Z',
        },
      ],
      _status: 'published',
    } as never,
  })
  product = created.id
  await cms.payload.update({
    collection: 'products',
    id: product,
    locale: 'ar',
    data: {
      name: 'أداة BP-80',
      summary: '١٥ إلى ٨٠ نيوتن متر',
      sellingPoints: (created.sellingPoints ?? []).map(({ id }) => ({ id, text: 'خفيفة' })),
      _status: 'published',
    } as never,
  })
}, 60_000)

afterAll(() => cms?.stop(), 30_000)

beforeEach(async () => {
  cms.answerWith(200)
  cms.received.length = 0
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n42\n%%EOF\n',
)

async function upload(name: string, data: Buffer, mimetype = 'application/octet-stream') {
  const created = await cms.payload.create({
    collection: 'manual-files',
    data: {},
    file: { data, mimetype, name, size: data.length },
  })
  return created
}

async function manual(more: Record<string, unknown> = {}) {
  return cms.payload.create({
    collection: 'manuals',
    data: {
      title: 'Operating manual',
      text: '## Setting\n\nTurn the ring.',
      kind: 'manual',
      series: 'bp-manual',
      revision: '2026-03',
      permission: 'public',
      products: [product],
      _status: 'published',
      ...more,
    } as never,
  })
}

async function read(source: string): Promise<KnowledgeDocument[]> {
  const [collection, id] = source.split(':')
  const response = await cms.request(`/api/knowledge/documents/${collection}/${id}`, KEY)
  return knowledgeSource.parse(await response.json()).documents
}

const markdown = (document: KnowledgeDocument | undefined): string =>
  document?.body.form === 'text' ? document.body.markdown : ''

const post = (body: unknown, key = KEY.headers.authorization) =>
  cms.request('/api/knowledge/faq-drafts', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', authorization: key },
  })

describe('what knowledge is told', () => {
  it('renders a product in each language it has, and in no other', async () => {
    const documents = await read(`products:${product}`)
    const sheets = documents.filter(({ kind }) => kind === 'product')
    expect(sheets.map(({ locale }) => locale)).toEqual(['en', 'ar'])
    expect(sheets[0]).toMatchObject({
      id: `products:${product}:en`,
      skus: ['BP-80'],
      permission: 'public',
      page: '/products/bp-80',
      href: `/en/library/products:${product}:en`,
    })
    expect(markdown(sheets[0])).toContain('15–80 N·m')
    expect(markdown(sheets[1])).toContain('١٥')
    expect(markdown(sheets[1])).not.toContain('pulse tool')
    expect(markdown(sheets[1])).not.toMatch(/## .*[a-z]{5}/)
  })

  it('tells a competitor’s figure with its source and day, in every language', async () => {
    const rivals = (await read(`products:${product}`)).filter(({ kind }) => kind === 'competitor')
    expect(rivals).toHaveLength(7)
    for (const rival of rivals) {
      expect(rival.provenance).toEqual({ name: 'Data sheet 2025', date: '2026-01-15' })
      expect(rival.title).toBe('Example Tools E-75')
    }
    expect(markdown(rivals.find(({ locale }) => locale === 'de'))).toContain('2,4 kg')
  })

  it('keeps figures of different sources apart in the competitor library', async () => {
    const figure = (value: number, source: string) => ({
      figure: { parameter: 'weight', value: { kind: 'number', value } },
      source,
      asOf: '2026-02-01T12:00:00.000Z',
      sample: true,
    })
    const { id } = await cms.payload.create({
      collection: 'competitors',
      data: {
        brand: 'Example Tools',
        model: 'E-90',
        figures: [figure(2.6, 'Data sheet'), figure(2.7, 'Trade paper')],
        products: [product],
        _status: 'published',
      },
    })
    const english = (await read(`competitors:${id}`)).filter(({ locale }) => locale === 'en')
    expect(english.map(({ provenance }) => provenance?.name)).toEqual(['Data sheet', 'Trade paper'])
    expect(markdown(english[0])).toContain('2.6 kg')
    expect(markdown(english[0])).not.toContain('2.7 kg')
    expect(english[0]?.skus).toEqual(['BP-80'])
  })

  it('hands over everything, page by page, to the service key only', async () => {
    await manual()
    expect((await cms.request('/api/knowledge')).status).toBe(403)
    expect((await cms.request('/api/knowledge', { as: 'admin' })).status).toBe(403)
    expect((await cms.request('/api/knowledge/glossary')).status).toBe(403)
    expect((await cms.request(`/api/knowledge/documents/products/${product}`)).status).toBe(403)
    expect((await cms.request('/api/knowledge?after=users:0', KEY)).status).toBe(400)
    expect((await cms.request('/api/knowledge/documents/users/1', KEY)).status).toBe(404)
    const ids: string[] = []
    let after: string | null = ''
    for (let pages = 0; after !== null && pages < 60; pages += 1) {
      const query: string = after === '' ? '' : `&after=${after}`
      const response = await cms.request(`/api/knowledge?limit=1${query}`, KEY)
      const page = knowledgePage.parse(await response.json())
      ids.push(...page.documents.map(({ id }) => id))
      after = page.next
    }
    expect(after).toBeNull()
    expect(new Set(ids).size).toBe(ids.length)
    const published = await cms.payload.count({ collection: 'manuals', where: { _status: { equals: 'published' } } })
    expect(ids.filter((id) => id.startsWith('manuals:'))).toHaveLength(published.totalDocs)
    expect(ids).toContain(`products:${product}:ar`)
  })

  it('tells the facts of a certificate in every language, what is written about it only where it is', async () => {
    const { id } = await cms.payload.create({
      collection: 'certificates',
      locale: 'de',
      data: {
        number: 'CE-1',
        kind: 'ce',
        issuer: 'Institut',
        validUntil: '2028-11-30T12:00:00.000Z',
        description: 'Gilt überall.',
      },
    })
    await cms.payload.update({ collection: 'products', id: product, data: { certificates: [id] } })
    const documents = await read(`certificates:${id}`)
    expect(documents.map(({ locale }) => locale)).toEqual(['en', 'zh', 'es', 'ar', 'ja', 'de', 'pt'])
    expect(documents.every(({ skus }) => skus.includes('BP-80'))).toBe(true)
    expect(documents.filter((document) => markdown(document).includes('Gilt überall.'))).toHaveLength(1)
    expect(markdown(documents.find(({ locale }) => locale === 'zh'))).toContain('有效期至: 2028-11-30')
    const [sheet] = await read(`products:${product}`)
    expect(markdown(sheet)).toContain('CE, CE-1, Institut')
  })

  it('hands over the files of a product that hold text in one language', async () => {
    const file = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Sheet' },
      file: { data: PDF, mimetype: 'application/pdf', name: 'sheet.pdf', size: PDF.length },
    })
    const documents = [
      { file: file.id, kind: 'manual', revision: '03', language: 'en' },
      { file: file.id, kind: 'datasheet', revision: '01', language: 'multi' },
      { file: file.id, kind: 'drawing', revision: '01', language: 'en' },
      { file: file.id, kind: 'datasheet', revision: '01', language: 'de' },
    ]
    await cms.payload.update({ collection: 'products', id: product, data: { documents } as never })
    const files = (await read(`products:${product}`)).filter(({ body }) => body.form === 'file')
    // German has no name yet, so nothing German can be shown.
    expect(files.map(({ kind, locale, revision, series, title }) => [kind, locale, revision, series, title])).toEqual([
      ['manual', 'en', '03', 'BP-80.manual', 'BP-80 pulse tool: Manual'],
    ])
    expect(files[0]?.body).toMatchObject({ path: '/api/media/file/sheet.pdf', mimeType: 'application/pdf' })
  })

  it('tells company facts without the bank', async () => {
    await cms.payload.updateGlobal({
      slug: 'company',
      locale: 'de',
      data: {
        name: 'Corvane',
        legalName: 'Corvane GmbH',
        tagline: 'Wir schrauben.',
        bank: { account: 'DE-SECRET' },
        countriesServed: ['JP'],
        _status: 'published',
      } as never,
    })
    const documents = await read('company:company')
    expect(documents.map(({ id }) => id)).toEqual(['company:company:de'])
    expect(markdown(documents[0])).toContain('Japan')
    expect(markdown(documents[0])).not.toContain('SECRET')
  })

  it('says nothing of drafts and of what was unpublished', async () => {
    const draft = await manual({ _status: 'draft' })
    const live = await manual()
    await cms.payload.update({ collection: 'manuals', id: live.id, draft: true, data: { text: 'Secret draft' } })
    expect(await read(`manuals:${draft.id}`)).toEqual([])
    expect(markdown((await read(`manuals:${live.id}`))[0])).toContain('Turn the ring')
    await cms.payload.update({ collection: 'manuals', id: live.id, data: { _status: 'draft' } })
    expect(await read(`manuals:${live.id}`)).toEqual([])
  })

  it('gives the glossary by language', async () => {
    const { id } = await cms.payload.create({
      collection: 'glossary',
      data: { term: 'prevailing torque', synonyms: ['running torque'], _status: 'published' },
    })
    await cms.payload.update({
      collection: 'glossary',
      id,
      locale: 'de',
      data: { term: 'Klemmmoment', _status: 'published' },
    })
    const { terms } = glossaryPage.parse(await (await cms.request('/api/knowledge/glossary', KEY)).json())
    expect(terms).toEqual([
      {
        id: String(id),
        term: { en: 'prevailing torque', de: 'Klemmmoment' },
        synonyms: { en: ['running torque'] },
      },
    ])
  })

  it('has a sheet for every collection of the contract', async () => {
    for (const collection of KNOWLEDGE_COLLECTIONS) {
      const id = collection === 'company' ? 'company' : '1'
      const response = await cms.request(`/api/knowledge/documents/${collection}/${id}`, KEY)
      expect(response.status, collection).toBe(200)
    }
  })
})

describe('a manual’s file', () => {
  it('is read by its language, with the digest of its bytes', async () => {
    const file = await upload('manual-de.pdf', PDF)
    expect(file.mimeType).toBe('application/pdf')
    const { id } = await manual({ files: [{ file: file.id, language: 'de' }] })
    await cms.payload.update({
      collection: 'manuals',
      id,
      locale: 'de',
      data: { title: 'Betriebsanleitung', _status: 'published' },
    })
    const [english, german] = await read(`manuals:${id}`)
    expect(english?.body.form).toBe('text')
    expect(german).toMatchObject({
      locale: 'de',
      title: 'Betriebsanleitung',
      series: 'bp-manual',
      revision: '2026-03',
      skus: ['BP-80'],
      body: { form: 'file', mimeType: 'application/pdf', sha256: createHash('sha256').update(PDF).digest('hex') },
    })
    const body = german?.body
    if (body?.form !== 'file') throw new Error('it has no file')
    const fetched = await cms.request(body.path, KEY)
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(PDF)
    expect(fetched.headers.get('content-disposition')).toBe('attachment')
  })

  it('is only as public as its manual', async () => {
    const status = async (name: string, init = {}) => (await cms.request(`/api/manual-files/file/${name}`, init)).status
    const orphan = await upload('orphan.pdf', PDF)
    const open = await upload('open.pdf', PDF)
    const closed = await upload('closed.pdf', PDF)
    const known = await upload('known.pdf', PDF)
    const held = await upload('held.pdf', PDF)
    const { id } = await manual({ files: [{ file: open.id, language: 'en' }] })
    await manual({ permission: 'staff', files: [{ file: closed.id, language: 'en' }] })
    await manual({ permission: 'account', files: [{ file: known.id, language: 'en' }] })
    await manual({ _status: 'draft', files: [{ file: held.id, language: 'en' }] })
    expect(await status('open.pdf')).toBe(200)
    for (const name of ['closed.pdf', 'known.pdf', 'held.pdf', 'orphan.pdf']) {
      expect(await status(name), name).toBe(403)
      expect(await status(name, { as: 'sales' }), name).toBe(403)
      expect(await status(name, { as: 'marketer' }), name).toBe(200)
      expect(await status(name, KEY), name).toBe(200)
    }
    const listed = await (await cms.request('/api/manual-files?limit=0&depth=0')).json()
    expect(listed.docs.map((doc: { id: number }) => doc.id)).toContain(open.id)
    expect(listed.docs.map((doc: { id: number }) => doc.id)).not.toContain(closed.id)
    expect(listed.docs.map((doc: { id: number }) => doc.id)).not.toContain(orphan.id)
    await cms.payload.update({ collection: 'manuals', id, data: { permission: 'staff', _status: 'published' } })
    expect(await status('open.pdf')).toBe(403)
  })

  it('is not named by a restricted manual’s own text either', async () => {
    const { id } = await manual({ permission: 'account', text: 'Only for buyers we know' })
    expect((await cms.request(`/api/manuals/${id}`)).status).toBe(404)
    expect((await cms.request(`/api/manuals/${id}`, KEY)).status).toBe(200)
    expect((await read(`manuals:${id}`))[0]?.permission).toBe('account')
  })

  it('is refused when its content is not what its name says', async () => {
    await expect(upload('x.pdf', Buffer.from('<html>'))).rejects.toThrow(/refused/)
    await expect(upload('x.exe', PDF)).rejects.toThrow(/refused/)
    expect((await upload('x.md', Buffer.from('# 扭矩'))).mimeType).toBe('text/markdown')
    expect((await upload('x.html', Buffer.from('<!doctype html><p>x</p>'))).mimeType).toBe('text/html')
  })

  it('comes once per language', async () => {
    const file = await upload('twice.pdf', PDF)
    const rows = [
      { file: file.id, language: 'de' },
      { file: file.id, language: 'de' },
    ]
    await expect(manual({ files: rows })).rejects.toThrow()
  })
})

describe('a change', () => {
  const deliver = () => cms.payload.jobs.run({ allQueues: true, limit: 100, silent: true })

  it('of anything that is quoted is announced to knowledge when published, unpublished and deleted', async () => {
    const { id } = await manual()
    await cms.payload.update({ collection: 'manuals', id, data: { _status: 'draft' } })
    await cms.payload.update({ collection: 'manuals', id, data: { _status: 'published' } })
    await cms.payload.delete({ collection: 'manuals', id })
    await deliver()
    const told = cms.received
      .filter(({ receiver }) => receiver === 'knowledge')
      .map(({ text }) => cmsWebhook.parse(JSON.parse(text)))
    expect(told).toHaveLength(4)
    for (const webhook of told) {
      expect(webhook).toMatchObject({
        collection: 'manuals',
        documentId: String(id),
        tags: [`document:manuals:${id}`],
      })
    }
  })
})

describe('a file that goes', () => {
  it('is announced with the published manual it belonged to', async () => {
    const file = await upload('going.pdf', PDF)
    const { id } = await manual({ files: [{ file: file.id, language: 'en' }], text: 'What is left' })
    expect((await read(`manuals:${id}`))[0]?.body.form).toBe('file')
    await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await cms.payload.delete({ collection: 'manual-files', id: file.id })
    const jobs = (await cms.payload.find({ collection: 'payload-jobs', pagination: false, depth: 0 })).docs
    expect(jobs.map(({ input }) => (input as { documentId: string }).documentId)).toEqual(Array(3).fill(String(id)))
    expect((await read(`manuals:${id}`))[0]?.body.form).toBe('text')
  })
})

describe('an unanswered question', () => {
  const request = {
    clusterId: 'cluster-7',
    question: 'Kann das BP-80 unter Wasser arbeiten?',
    locale: 'de',
    examples: ['unter wasser bp80?', 'Ist BP-80 wasserdicht'],
    skus: ['BP-80', 'GONE-1'],
  }

  it('becomes one draft, however often it is asked for', async () => {
    const first = await post(request)
    expect(first.status).toBe(201)
    const answers = [faqDraftAnswer.parse(await first.json())]
    for (const response of await Promise.all([post(request), post(request)])) {
      expect(response.status).toBe(200)
      answers.push(faqDraftAnswer.parse(await response.json()))
    }
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(answers.map(({ created }) => created)).toEqual([true, false, false])
    const id = Number(answers[0]?.id)
    expect(answers[0]?.address).toBe(`http://cms.test/admin/collections/faq/${id}`)
    const draft = await cms.payload.findByID({ collection: 'faq', id, draft: true, locale: 'de', depth: 0 })
    expect(draft).toMatchObject({ question: request.question, products: [product], _status: 'draft' })
    expect(await read(`faq:${id}`)).toEqual([])
  })

  it('is answered once it is published, and what buyers wrote stays with the editors', async () => {
    const { id } = faqDraftAnswer.parse(await (await post({ ...request, clusterId: 'cluster-8' })).json())
    await cms.payload.update({
      collection: 'faq',
      id,
      locale: 'de',
      data: { answer: 'Nein, IP54 schützt nur gegen Spritzwasser.', _status: 'published' },
    })
    const [german, ...others] = await read(`faq:${id}`)
    expect(others).toEqual([])
    expect(german).toMatchObject({ kind: 'faq', locale: 'de', skus: ['BP-80'] })
    expect(markdown(german)).toBe(`## ${request.question}\n\nNein, IP54 schützt nur gegen Spritzwasser.`)
    const shown = await (await cms.request(`/api/faq/${id}?locale=de`)).json()
    expect(shown.question).toBe(request.question)
    expect(shown.examples).toBeUndefined()
    expect(shown.clusterId).toBeUndefined()
    const edited = await (await cms.request(`/api/faq/${id}?locale=de`, { as: 'marketer' })).json()
    expect(edited.examples).toEqual(request.examples)
  })

  it('is refused without the key and without sense', async () => {
    expect((await post(request, 'Bearer wrong')).status).toBe(403)
    expect((await post({ ...request, question: '' })).status).toBe(400)
    expect((await post({ ...request, locale: 'fr' })).status).toBe(400)
    expect((await post({ ...request, more: 1 })).status).toBe(400)
  })
})

describe('the demo’s knowledge', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

  const write = async (folder: string, name: string, content: unknown) => {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
  }

  /** What a helper of the demo would write, as `cms/src/demo/knowledge/README.md` says. */
  async function folderOf(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-knowledge-'))
    folders.push(folder)
    const files: Readonly<Record<string, unknown>> = {
      'manuals/pulse/manual.json': {
        kind: 'manual',
        series: 'demo-pulse',
        revision: '2026-04',
        permission: 'account',
        skus: ['BP-80'],
        title: { en: 'Pulse tools', ar: 'الأدوات النبضية' },
      },
      'manuals/pulse/en.md': '## Setting\n\nTurn.',
      'manuals/pulse/questions.json': [
        { section: { en: 'Setting' }, questions: { en: ['how to set the gun'], zh: ['扭矩怎么调', '枪怎么设定'] } },
      ],
      'questions/faq.json': [{ of: 'Is it light?', questions: { en: ['heavy gun?'], ja: ['重い工具ですか'] } }],
      'manuals/pulse/ar.pdf': PDF,
      'faq/faq.json': [
        {
          question: { en: 'Is it light?', ja: '軽いですか' },
          answer: { en: 'Yes.', ja: 'はい。' },
          skus: ['BP-80'],
          categories: ['battery-pulse-tools'],
        },
      ],
      'glossary/terms.json': [
        { term: { en: 'soft joint', pt: 'junta macia' }, synonyms: { pt: ['união macia', 'junta mole'] } },
      ],
      'competitors/models.json': [
        {
          brand: 'Demo Rival',
          model: 'R-1',
          figures: [
            {
              parameter: 'weight',
              value: { kind: 'number', value: 3 },
              source: 'Sheet',
              asOf: '2026-01-01',
              sample: true,
            },
          ],
        },
      ],
      ...more,
    }
    for (const [name, content] of Object.entries(files)) await write(folder, name, content)
    return folder
  }

  const seed = async (folder: string): Promise<number> => {
    const { seedKnowledge } = await import('../demo/seed-knowledge.ts')
    const req = await createLocalReq({}, cms.payload)
    return seedKnowledge(req, () => undefined, folder)
  }

  it('is written once from the files, every language of it', async () => {
    const folder = await folderOf()
    expect(await seed(folder)).toBe(4)
    expect(await seed(folder)).toBe(0)
    const { docs: manuals } = await cms.payload.find({
      collection: 'manuals',
      where: { series: { equals: 'demo-pulse' } },
    })
    const bodies = await read(`manuals:${manuals[0]?.id}`)
    expect(bodies.map(({ locale, body, permission, skus }) => [locale, body.form, permission, skus])).toEqual([
      ['en', 'text', 'account', ['BP-80']],
      ['ar', 'file', 'account', ['BP-80']],
    ])
    const section = 'Setting'
    expect(bodies.map(({ questions: asked }) => asked)).toEqual([
      [
        { locale: 'en', text: 'how to set the gun', section },
        { locale: 'zh', text: '扭矩怎么调', section },
        { locale: 'zh', text: '枪怎么设定', section },
      ],
      [],
    ])
    const { terms } = glossaryPage.parse(await (await cms.request('/api/knowledge/glossary', KEY)).json())
    expect(terms.at(-1)).toMatchObject({
      term: { en: 'soft joint', pt: 'junta macia' },
      synonyms: { pt: ['união macia', 'junta mole'] },
    })
    const { docs: questions } = await cms.payload.find({
      collection: 'faq',
      where: { question: { equals: 'Is it light?' } },
    })
    const entry = await read(`faq:${questions[0]?.id}`)
    expect(entry.map(({ locale, questions: asked }) => [locale, asked.map(({ text }) => text)])).toEqual([
      ['en', ['heavy gun?']],
      ['ja', ['重い工具ですか']],
    ])
    // An editor opens and publishes it like anything else.
    const [question] = questions
    if (question === undefined) throw new Error('nothing was written')
    await cms.payload.update({ collection: 'faq', id: question.id, locale: 'en', data: { answer: 'It is.' } })
    expect(markdown((await read(`faq:${question.id}`))[0])).toContain('It is.')
  })

  it('stops with the file that breaks its format', async () => {
    const broken = [
      ['faq/bad.json', [{ question: { de: 'Nur Deutsch?' }, answer: { de: 'Ja' } }]],
      ['competitors/bad.json', [{ brand: 'A', model: 'B', figures: [{ parameter: 'charm', value: 1 }] }]],
      ['manuals/pulse/ar.md', 'twice'],
      ['manuals/pulse/de.md', 'no title'],
      ['glossary/bad.json', '{'],
      ['manuals/pulse/questions.json', [{ questions: { en: ['no'] } }]],
      ['questions/faq.json', [{ of: 'Is it heavy?', questions: { en: ['heavy gun?'] } }]],
    ] as const
    for (const [name, content] of broken) {
      const folder = await folderOf({ [name]: content })
      await expect(seed(folder), name).rejects.toThrow(path.dirname(path.join(folder, name)))
    }
  })
})
