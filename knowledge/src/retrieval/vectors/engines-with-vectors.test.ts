import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from '../embedded/embedded-engine.ts'
import type { RetrievalEngine } from '../engine.ts'
import { createQdrantEngine } from '../qdrant/qdrant-engine.ts'
import { documentOf, passageIn } from '../testing/documents.ts'
import { type EmbeddingServer, startEmbeddingServer } from '../testing/embedding-server.ts'
import { type QdrantServer, startQdrantServer } from '../testing/qdrant-server.ts'
import { createEmbeddingService } from './embedding-service.ts'

let embeddings: EmbeddingServer
let qdrant: QdrantServer
let folder: string
const engines: RetrievalEngine[] = []

beforeEach(async () => {
  embeddings = await startEmbeddingServer()
  qdrant = await startQdrantServer()
  folder = await mkdtemp(path.join(tmpdir(), 'tradewind-index-'))
})
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
  await Promise.all([embeddings.close(), qdrant.close(), rm(folder, { recursive: true, force: true })])
})

const service = (model: string) =>
  createEmbeddingService({ baseUrl: embeddings.url, model, questionMs: 20_000, passagesMs: 20_000, pauseMs: 1 })

const KINDS = {
  embedded: (model?: string) =>
    createEmbeddedEngine({ folder, ...(model === undefined ? {} : { embedder: service(model) }) }),
  qdrant: (model?: string) =>
    createQdrantEngine({ url: qdrant.url, ...(model === undefined ? {} : { embedder: service(model) }) }),
}

const manual = documentOf('a', [
  passageIn('de', 'Der Akku wird geladen.'),
  passageIn('de', 'Der Schlauch ist blau.'),
  { ...passageIn('de', 'Der Akku ist geheim.'), permission: 'staff' },
])
/** No word of it stands in a passage, and nobody translated it. */
const question = { text: '电池怎么充电', locale: 'zh', permission: 'public', limit: 5 } as const

describe.each(['embedded', 'qdrant'] as const)('%s engine with vectors', (kind) => {
  function open(model?: string): RetrievalEngine {
    const engine = KINDS[kind](model)
    engines.push(engine)
    return engine
  }

  test('finds what means the same in another language, and only what may be seen', async () => {
    const engine = open('model-a')
    await engine.put(manual)
    const hits = await engine.search(question)
    expect(hits[0]?.chunk.id).toBe('a#0')
    expect(hits.map(({ chunk }) => chunk.id)).not.toContain('a#2')
    expect((await engine.search({ ...question, permission: 'staff' })).map(({ chunk }) => chunk.id)).toContain('a#2')
  })

  test('keeps to filters', async () => {
    const engine = open('model-a')
    await engine.put(manual)
    expect(await engine.search({ ...question, locales: ['en'] })).toEqual([])
    expect(await engine.search({ ...question, kinds: ['faq'] })).toEqual([])
    await engine.put(documentOf('b', [{ ...passageIn('de', 'Der Akku passt.'), skus: ['BP-80'] }]))
    const ofOther = await engine.search({ ...question, skus: ['DN-40'] })
    expect(ofOther.map(({ chunk }) => chunk.id)).not.toContain('b#0')
  })

  test('finds by words while the service is down, for questions and for documents', async () => {
    const engine = open('model-a')
    await engine.put(manual)
    embeddings.behave = () => ({ status: 503 })
    const byWords = { ...question, text: 'Akku', locale: 'de' } as const
    expect((await engine.search(byWords))[0]?.chunk.id).toBe('a#0')
    expect(await engine.search(question)).toEqual([])
    const late = documentOf('late', [passageIn('de', 'Der Akku ist leicht.')])
    expect(await engine.put(late)).toBe(true)
    expect((await engine.search(byWords)).map(({ chunk }) => chunk.id)).toContain('late#0')
  })

  test('a document without vectors is worth putting again, once the service is back', async () => {
    const engine = open('model-a')
    await engine.put(documentOf('first', [passageIn('en', 'Other.')]))
    embeddings.behave = () => ({ status: 503 })
    expect(await engine.put(manual)).toBe(true)
    expect((await engine.documents()).get('a')).toBe('')
    expect(await engine.put(manual)).toBe(false)
    embeddings.behave = () => 'vectors'
    expect(await engine.put(manual)).toBe(true)
    expect((await engine.documents()).get('a')).toBe(manual.contentHash)
    expect((await engine.search(question))[0]?.chunk.id).toBe('a#0')
  })

  test('vectors of another model are not compared', async () => {
    const before = open('model-a')
    await before.put(manual)
    await before.close()
    const after = open('model-b')
    expect((await after.documents()).get('a') ?? '').toBe('')
    expect(await after.search(question)).toEqual([])
    expect(await after.put(manual)).toBe(true)
    expect((await after.search(question))[0]?.chunk.id).toBe('a#0')
    expect(embeddings.requests.some(({ model }) => model === 'model-b')).toBe(true)
  })

  test('replaced passages are forgotten', async () => {
    const engine = open('model-a')
    for (let n = 0; n < 6; n += 1) {
      await engine.put(documentOf('a', [passageIn('de', `Der Akku, ${n}. Fassung`)]))
      const hits = await engine.search(question)
      expect(hits.map(({ chunk }) => chunk.text)).toEqual([`Der Akku, ${n}. Fassung`])
    }
  })
})
