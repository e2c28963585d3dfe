import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { documentIndexState, readableDocument, reindexState } from '@tradewind/schema/contracts/knowledge-documents'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RetrievalEngine } from '../retrieval/engine.ts'
import { createIngestion, type Ingestion } from './ingestion.ts'
import { type LibraryListener, openLibrary } from './library.ts'
import { threadedReader } from './readers/read-file.ts'
import { ingestionRoutes } from './routes.ts'
import { cmsSource } from './source/cms-source.ts'
import { type FakeCms, fakeCms, fileDocument, SERVICE_KEY, textDocument } from './testing/fake-cms.ts'
import { column, makePdf } from './testing/make-pdf.ts'
import { memoryEngine } from './testing/memory-engine.ts'

let cms: FakeCms
let folder: string
let engine: RetrievalEngine
const running: Ingestion[] = []

beforeEach(async () => {
  cms = await fakeCms()
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-ingestion-'))
  engine = memoryEngine()
})

afterEach(async () => {
  for (const ingestion of running.splice(0)) await ingestion.stop()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

function create(listener?: LibraryListener): Ingestion {
  const ingestion = createIngestion({
    source: cmsSource({ url: cms.url, serviceKey: SERVICE_KEY, firstPause: 1 }),
    engine,
    library: openLibrary(folder, listener),
    readFile: threadedReader(),
    folder,
    log: pino({ level: 'silent' }),
    refreshMs: 3_600_000,
    now: Date.now,
  })
  running.push(ingestion)
  return ingestion
}

async function started(listener?: LibraryListener): Promise<Ingestion> {
  const ingestion = create(listener)
  await ingestion.start()
  return ingestion
}

async function stopped(ingestion: Ingestion): Promise<void> {
  running.splice(running.indexOf(ingestion), 1)
  await ingestion.stop()
}

async function told(ingestion: Ingestion, source: string): Promise<void> {
  const [collection = '', documentId = ''] = source.split(':')
  expect(ingestion.receive({ collection, documentId })).toBe(true)
  await ingestion.settled()
}

const found = async (text: string, permission: 'public' | 'staff' = 'public'): Promise<string[]> =>
  (await engine.search({ text, locale: 'en', permission, limit: 50 })).map(({ chunk }) => chunk.id)

describe('a full reading', () => {
  it('brings every document of every page into the index, and the glossary with it', async () => {
    cms.documents = [
      textDocument('manuals:1', '## Oil\n\nChange it yearly.'),
      textDocument('manuals:1', '## Öl\n\nJährlich wechseln.', { locale: 'de' }),
      textDocument('products:2', 'Weighs 1.9 kg.', { provenance: { name: 'Sheet', date: '2026-01-01' } }),
    ]
    cms.glossary = [{ id: '1', term: { en: 'soft joint', de: 'weicher Schraubfall' }, synonyms: {} }]
    const ingestion = await started()
    expect(await found('yearly')).toEqual(['manuals:1:en#0'])
    expect(await found('jährlich')).toEqual(['manuals:1:de#0'])
    expect((await engine.chunk('products:2:en#0', 'public'))?.provenance).toEqual({ name: 'Sheet', date: '2026-01-01' })
    expect(ingestion.glossary.terms()).toEqual(cms.glossary)
    expect(await ingestion.state()).toMatchObject({ documents: 3, chunks: 3, failed: 0, terms: 1, failure: undefined })
  })

  it('reads a file once, and again only when its bytes are others', async () => {
    cms.documents = [fileDocument(cms, 'manuals:1', makePdf([column(['Turn the ring.']), column(['Change the oil.'])]))]
    const first = await started()
    const [hit] = await engine.search({ text: 'oil', locale: 'en', permission: 'public', limit: 1 })
    expect(hit?.chunk.page).toBe(1)
    await stopped(first)
    const second = await started()
    const fetched = () => cms.asked.filter((asked) => asked.includes('/file/')).length
    expect(fetched()).toBe(1)
    cms.documents = [fileDocument(cms, 'manuals:1', makePdf([column(['Turn the lever.'])]))]
    await told(second, 'manuals:1')
    expect(fetched()).toBe(2)
    expect(await found('ring')).toEqual([])
    expect(await found('lever')).toEqual(['manuals:1:en#0'])
  })

  it('tells of questions that alone have changed, and of a document that is gone', async () => {
    const heard: (readonly string[])[] = []
    const listener: LibraryListener = {
      put: (document, chunks) =>
        heard.push([...document.questions.map(({ text }) => text), ...chunks.map(({ id }) => id)]),
      remove: (id) => heard.push([`without ${id}`]),
    }
    cms.documents = [textDocument('manuals:1', '## Oil\n\nChange it yearly.')]
    const ingestion = await started(listener)
    const questions = [{ locale: 'ar' as const, text: 'متى يُغيَّر الزيت؟' }]
    cms.documents = cms.documents.map((document) => ({ ...document, questions }))
    await told(ingestion, 'manuals:1')
    cms.documents = []
    await told(ingestion, 'manuals:1')
    expect(heard).toEqual([['manuals:1:en#0'], ['متى يُغيَّر الزيت؟', 'manuals:1:en#0'], ['without manuals:1:en']])
  })

  it('goes on past what cannot be read, and says of each what is wrong', async () => {
    cms.documents = [
      fileDocument(cms, 'manuals:1', Buffer.from('%PDF-1.4 broken')),
      fileDocument(cms, 'manuals:2', makePdf([column(['Secret'])], true)),
      textDocument('manuals:3', '   '),
      { ...textDocument('manuals:4', 'x'), kind: 'novel' } as never,
      textDocument('manuals:5', 'Found all the same.'),
    ]
    const ingestion = await started()
    expect(await found('found')).toEqual(['manuals:5:en#0'])
    expect((await ingestion.state()).failed).toBe(3)
    ingestion.reindex()
    await ingestion.settled()
    expect(ingestion.reindexState()).toMatchObject({ state: 'done', total: 4, done: 4 })
    expect(ingestion.reindexState().failed).toEqual([
      { documentId: 'manuals:1:en', reason: expect.stringMatching(/^malformed: /) },
      { documentId: 'manuals:2:en', reason: expect.stringMatching(/^encrypted: /) },
      { documentId: 'manuals:3:en', reason: expect.stringMatching(/^empty: /) },
    ])
  })

  it('removes what the CMS no longer has, but nothing when the CMS breaks off', async () => {
    cms.documents = [textDocument('manuals:1', 'One.'), textDocument('manuals:2', 'Two.')]
    await stopped(await started())
    cms.documents = [textDocument('manuals:2', 'Two.')]
    cms.before = () => {
      cms.isDown = true
    }
    const broken = await started()
    expect((await broken.state()).failure).toBe('refused')
    expect(await found('one.')).toHaveLength(1)
    await stopped(broken)
    cms.isDown = false
    cms.before = () => undefined
    await started()
    expect(await found('one.')).toEqual([])
    expect(await found('two.')).toHaveLength(1)
  })
})

describe('a start without the CMS', () => {
  it('answers from disk, also with an index that was lost', async () => {
    cms.documents = [textDocument('manuals:1', 'Kept.')]
    cms.glossary = [{ id: '1', term: { en: 'torque' }, synonyms: { en: ['moment'] } }]
    await stopped(await started())
    engine = memoryEngine()
    cms.isDown = true
    const ingestion = await started()
    expect(await found('kept')).toEqual(['manuals:1:en#0'])
    expect(ingestion.glossary.terms()).toEqual(cms.glossary)
    expect((await ingestion.state()).failure).toBe('refused')
  })
})

describe('a change that is announced', () => {
  it('is read at once, and only that document', async () => {
    cms.documents = [textDocument('manuals:1', 'Old.'), textDocument('manuals:2', 'Other.')]
    const ingestion = await started()
    cms.asked.length = 0
    cms.documents = [textDocument('manuals:1', 'New.', { permission: 'staff' }), textDocument('manuals:2', 'Other.')]
    await told(ingestion, 'manuals:1')
    expect(cms.asked).toEqual(['/api/knowledge/documents/manuals/1'])
    expect(await found('old.')).toEqual([])
    expect(await found('new.')).toEqual([])
    expect(await found('new.', 'staff')).toEqual(['manuals:1:en#0'])
  })

  it('withdraws what is no longer published, each language for itself', async () => {
    const english = textDocument('manuals:1', 'Stays.')
    cms.documents = [english, textDocument('manuals:1', 'Geht.', { locale: 'de' })]
    const ingestion = await started()
    cms.documents = [english]
    await told(ingestion, 'manuals:1')
    expect(await found('geht.')).toEqual([])
    expect(await found('stays.')).toHaveLength(1)
    cms.documents = []
    await told(ingestion, 'manuals:1')
    expect(await found('stays.')).toEqual([])
    expect(ingestion.document('manuals:1:en')).toBeUndefined()
  })

  it('is not undone by a full reading that began before it', async () => {
    cms.documents = [textDocument('manuals:1', 'Withdrawn.')]
    const ingestion = create()
    let announced: Promise<void> | undefined
    cms.before = async (asked) => {
      if (asked !== '/api/knowledge' || announced !== undefined) return
      // The page with the document is on its way when the document is withdrawn.
      cms.documents = []
      announced = told(ingestion, 'manuals:1')
      await announced
    }
    await ingestion.start()
    expect(announced).toBeDefined()
    expect(await found('withdrawn.')).toEqual([])
  })

  it('waits for a CMS that does not answer', async () => {
    const ingestion = await started()
    cms.documents = [textDocument('faq:1', 'Late.')]
    cms.isDown = true
    cms.before = () => {
      cms.isDown = cms.asked.length < 6
    }
    cms.asked.length = 0
    await told(ingestion, 'faq:1')
    expect(await found('late.')).toEqual(['faq:1:en#0'])
  })

  it('of the glossary replaces the terms; of what nobody quotes changes nothing', async () => {
    const ingestion = await started()
    const before = ingestion.glossary.terms()
    cms.glossary = [{ id: '1', term: { en: 'torque', ja: 'トルク' }, synonyms: {} }]
    expect(ingestion.receive({ collection: 'glossary', documentId: '1' })).toBe(true)
    await ingestion.settled()
    expect(ingestion.glossary.terms()).toEqual(cms.glossary)
    expect(ingestion.glossary.terms()).not.toBe(before)
    expect(ingestion.receive({ collection: 'navigation', documentId: 'navigation' })).toBe(false)
  })
})

describe('reading everything again', () => {
  it('runs once at a time and counts', async () => {
    cms.documents = [textDocument('manuals:1', 'One.'), textDocument('manuals:2', 'Two.')]
    const ingestion = await started()
    const first = ingestion.reindex()
    expect(first.state).toBe('running')
    expect(ingestion.reindex().jobId).toBe(first.jobId)
    await ingestion.settled()
    expect(ingestion.reindexState()).toMatchObject({ jobId: first.jobId, state: 'done', total: 2, done: 2, failed: [] })
    expect(await found('two.')).toHaveLength(1)
  })

  it('fails with a reason when the CMS does not answer, and leaves the index as it was', async () => {
    cms.documents = [textDocument('manuals:1', 'One.')]
    const ingestion = await started()
    cms.isDown = true
    ingestion.reindex()
    await ingestion.settled()
    expect(ingestion.reindexState()).toMatchObject({
      state: 'failed',
      failed: [{ reason: expect.stringMatching(/^refused/) }],
    })
    expect(await found('one.')).toHaveLength(1)
  })

  it('begins again after a restart', async () => {
    const jobId = randomUUID()
    await writeFile(path.join(folder, 'reindex.json'), JSON.stringify({ jobId, startedAt: '2026-01-01T00:00:00.000Z' }))
    cms.documents = [textDocument('manuals:1', 'One.')]
    const ingestion = await started()
    await ingestion.settled()
    expect(ingestion.reindexState()).toMatchObject({ jobId, state: 'done', done: 1 })
    await stopped(ingestion)
    expect((await started()).reindexState().state).toBe('idle')
  })
})

describe('the routes', () => {
  const routes = (ingestion: Ingestion) => ingestionRoutes({ ingestion, serviceKey: SERVICE_KEY })

  it('give a document to who may read it, by passages', async () => {
    cms.documents = [
      textDocument('manuals:1', '## Oil\n\nChange it.', { revision: '2026-03', skus: ['BP-80'] }),
      textDocument('manuals:2', 'For staff.', { permission: 'staff' }),
    ]
    const app = routes(await started())
    const answer = readableDocument.parse(await (await app.request('/documents/manuals:1:en')).json())
    expect(answer).toMatchObject({
      title: 'Title of manuals:1',
      revision: '2026-03',
      skus: ['BP-80'],
      passages: [{ position: 0, headings: ['Oil'], text: 'Change it.' }],
    })
    const status = async (address: string) => (await app.request(address)).status
    expect(await status('/documents/manuals:2:en')).toBe(404)
    expect(await status('/documents/manuals:2:en?permission=account')).toBe(404)
    expect(await status('/documents/manuals:2:en?permission=staff')).toBe(200)
    expect(await status('/documents/manuals:2:en?permission=king')).toBe(404)
    expect(await status('/documents/manuals:9:en')).toBe(404)
    expect(await status('/documents/manuals:1:en/original')).toBe(404)
  })

  it('send the original file to who may read it', async () => {
    const bytes = makePdf([column(['Original'])])
    cms.documents = [
      fileDocument(cms, 'manuals:1', bytes),
      { ...fileDocument(cms, 'manuals:2', bytes), permission: 'account' },
    ]
    const app = routes(await started())
    const response = await app.request('/documents/manuals:1:en/original')
    expect(response.headers.get('content-disposition')).toContain('manual.pdf')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(bytes))
    expect((await app.request('/documents/manuals:2:en/original')).status).toBe(404)
    expect((await app.request('/documents/manuals:2:en/original?permission=account')).status).toBe(200)
    cms.isDown = true
    expect((await app.request('/documents/manuals:1:en/original')).status).toBe(503)
  })

  it('have everything read again for the service key only', async () => {
    const ingestion = await started()
    const app = routes(ingestion)
    const key = { authorization: `Bearer ${SERVICE_KEY}` }
    expect((await app.request('/reindex', { method: 'POST' })).status).toBe(403)
    expect((await app.request('/reindex', { headers: { authorization: 'Bearer wrong' } })).status).toBe(403)
    const begun = await app.request('/reindex', { method: 'POST', headers: key })
    expect(begun.status).toBe(202)
    const { jobId } = reindexState.parse(await begun.json())
    await ingestion.settled()
    expect(reindexState.parse(await (await app.request('/reindex', { headers: key })).json())).toMatchObject({
      jobId,
      state: 'done',
    })
  })
  it('say what is in the index, with the titles of what is not', async () => {
    cms.documents = [
      textDocument('manuals:1', 'One.'),
      fileDocument(cms, 'manuals:2', new TextEncoder().encode('this is no document')),
    ]
    const ingestion = await started()
    const app = routes(ingestion)
    expect((await app.request('/index')).status).toBe(403)
    const ask = async () =>
      documentIndexState.parse(
        await (await app.request('/index', { headers: { authorization: `Bearer ${SERVICE_KEY}` } })).json(),
      )
    const first = await ask()
    expect(first).toMatchObject({
      documents: 1,
      passages: 1,
      locales: { en: 1 },
      failed: 1,
      failures: [{ documentId: 'manuals:2:en', title: 'Title of manuals:2', code: expect.any(String) }],
      reindex: { state: 'idle' },
    })
    expect(first.readAt).toBeDefined()
    ingestion.reindex()
    await ingestion.settled()
    const second = await ask()
    expect(second.readAt).toBe(second.reindex.finishedAt)
  })
})
