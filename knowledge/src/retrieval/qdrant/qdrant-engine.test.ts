import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentOf } from '../testing/documents.ts'
import { describeEngine } from '../testing/engine-contract.ts'
import { type QdrantServer, startQdrantServer } from '../testing/qdrant-server.ts'
import { createQdrantEngine } from './qdrant-engine.ts'

describe('Qdrant engine against a small server of the same protocol', () => {
  let server: QdrantServer
  beforeAll(async () => {
    server = await startQdrantServer()
  })
  afterAll(() => server.close())

  describeEngine(async () => createQdrantEngine({ url: server.url, prefix: `test_${randomUUID().slice(0, 8)}` }))
})

const { QDRANT_URL, QDRANT_API_KEY } = process.env

describe.skipIf(QDRANT_URL === undefined)('Qdrant engine against the server at QDRANT_URL', () => {
  const prefix = `tradewind_test_${randomUUID().slice(0, 8)}`
  let number = 0
  const collections: string[] = []
  const options = { url: QDRANT_URL ?? '', ...(QDRANT_API_KEY === undefined ? {} : { apiKey: QDRANT_API_KEY }) }

  describeEngine(async () => {
    number += 1
    const own = `${prefix}_${number}`
    collections.push(`${own}_v2_passages`, `${own}_v2_documents`)
    return createQdrantEngine({ ...options, prefix: own })
  })

  afterAll(async () => {
    const headers: Record<string, string> = QDRANT_API_KEY === undefined ? {} : { 'api-key': QDRANT_API_KEY }
    for (const name of collections) await fetch(`${QDRANT_URL}/collections/${name}`, { method: 'DELETE', headers })
  })
})

test.runIf(QDRANT_URL === undefined)('says that the part with a real Qdrant is skipped', ({ annotate }) => {
  process.stdout.write('SKIPPED: QDRANT_URL is not set; the contract did not run against a real Qdrant.\n')
  return annotate('QDRANT_URL is not set; the contract did not run against a real Qdrant.')
})

describe('when Qdrant', () => {
  let server: QdrantServer
  const spindle = documentOf('a', [{ text: 'Grease the spindle.' }])
  const question = { text: 'spindle', locale: 'en', permission: 'public', limit: 5 } as const
  /** Only a test that waits in vain gives up early: a busy machine needs longer for an honest answer. */
  const open = (timeoutMs = 20_000) => createQdrantEngine({ url: server.url, timeoutMs, pauseMs: 1 })
  const patience = (disturbance: unknown) => (disturbance === 'hang' ? 1_000 : undefined)

  beforeEach(async () => {
    server = await startQdrantServer()
  })
  afterEach(() => server.close())

  test('is asked, it gets the key, and the collections of this version', async () => {
    await createQdrantEngine({ url: server.url, apiKey: 'secret-key' }).put(spindle)
    expect(server.requests.every(({ apiKey }) => apiKey === 'secret-key')).toBe(true)
    expect([...server.collections.keys()]).toEqual(['tradewind_v2_passages', 'tradewind_v2_documents'])
  })

  test.each([['break'], ['hang'], [{ status: 503 }], [{ status: 429 }]] as const)(
    'fails once (%j), the second try counts',
    async (disturbance) => {
      const engine = open(patience(disturbance))
      await engine.put(spindle)
      const failed = new Set<string>()
      server.disturb = (line) => {
        if (failed.has(line) || !line.endsWith('/query/batch')) return undefined
        failed.add(line)
        return disturbance
      }
      expect(await engine.search(question)).toHaveLength(1)
      expect(failed.size).toBe(1)
    },
  )

  test.each([['break'], ['hang'], [{ status: 500 }]] as const)(
    'goes on failing (%j), that is said',
    async (disturbance) => {
      const engine = open(patience(disturbance))
      await engine.put(spindle)
      server.disturb = () => disturbance
      await expect(engine.search(question)).rejects.toMatchObject({
        name: 'RetrievalError',
        code: 'RETRIEVAL.UNAVAILABLE',
      })
      server.disturb = () => undefined
      expect(await engine.search(question)).toHaveLength(1)
    },
  )

  test('refuses a request, it is not sent again', async () => {
    const engine = open()
    await engine.put(spindle)
    server.disturb = () => ({ status: 403 })
    const before = server.requests.length
    await expect(engine.chunk('a#0', 'staff')).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
    expect(server.requests.length - before).toBe(1)
  })

  test('was down at the start, the engine is ready as soon as it is back', async () => {
    const engine = open()
    server.disturb = () => ({ status: 503 })
    await expect(engine.put(spindle)).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
    server.disturb = () => undefined
    expect(await engine.put(spindle)).toBe(true)
  })

  test('breaks off in the middle of a document, the document is put again', async () => {
    const engine = open()
    server.disturb = (line) => (line === 'PUT /collections/tradewind_v2_documents/points' ? { status: 500 } : undefined)
    await expect(engine.put(spindle)).rejects.toMatchObject({ code: 'RETRIEVAL.UNAVAILABLE' })
    server.disturb = () => undefined
    expect(await engine.documents()).toEqual(new Map())
    expect(await engine.put(spindle)).toBe(true)
    expect(await engine.statistics()).toEqual({ documents: 1, chunks: 1 })
  })

  test('holds collections that two processes want to make at once, both go on', async () => {
    const [one, other] = await Promise.all([open().put(spindle), open().put(documentOf('b', [{ text: 'Oil.' }]))])
    expect([one, other]).toEqual([true, true])
    expect(await open().statistics()).toEqual({ documents: 2, chunks: 2 })
  })

  test('has many documents and passages, they come in pages and batches', async () => {
    const engine = open()
    const long = documentOf(
      'long',
      Array.from({ length: 230 }, (_passage, n) => ({ text: `Spindle number ${n}` })),
    )
    await engine.put(long)
    expect(await engine.statistics()).toEqual({ documents: 1, chunks: 230 })
    await engine.put({ ...long, contentHash: 'shorter', chunks: long.chunks.slice(0, 101) })
    expect(await engine.statistics()).toEqual({ documents: 1, chunks: 101 })
  })
})
