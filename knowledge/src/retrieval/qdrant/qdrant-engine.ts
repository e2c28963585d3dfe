import type { Schemas } from '@qdrant/js-client-rest'
import { checkDocument } from '../document-checks.ts'
import type { IndexedDocument, RetrievalEngine } from '../engine.ts'
import { RetrievalError } from '../errors.ts'
import { permissionLevel } from '../permission-level.ts'
import { bounded } from '../ranking/limits.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { embeddedText } from '../vectors/passage-text.ts'
import { collectionNames, ensureCollections } from './collections.ts'
import { connect, type QdrantOptions } from './connection.ts'
import { createCounts } from './counts.ts'
import { equals } from './filter.ts'
import { uuidOf } from './fingerprint.ts'
import { passageOf, pointOf } from './points.ts'
import { createRegistry } from './registry.ts'
import { newestRevisions, seriesOf } from './revisions.ts'
import { searchQdrant } from './search.ts'

export interface QdrantEngineOptions extends QdrantOptions {
  readonly embedder?: Embedder
  /** ms since the epoch */
  readonly now?: () => number
}

/** Points of one request: a hundred passages are about two megabytes. */
const POINTS_AT_ONCE = 100

/**
 * The index in Qdrant, for more passages than one file should hold or for several instances of the service. A document
 * is replaced in one request; Qdrant carries out its steps in order but not as one, so that for a moment a reader may
 * find passages of both versions.
 */
export function createQdrantEngine(options: QdrantEngineOptions): RetrievalEngine {
  const { embedder, prefix = 'tradewind', now = Date.now } = options
  const ask = connect(options)
  const names = collectionNames(prefix, embedder)
  const collection = names.passages
  const counts = createCounts(ask, collection, now)
  const registry = createRegistry(ask, names.documents)
  let ready: Promise<void> | undefined
  let isClosed = false

  /** After a failure the next call tries again. */
  async function open(): Promise<void> {
    if (isClosed) throw new RetrievalError('RETRIEVAL.CLOSED', 'the index is closed')
    ready ??= ensureCollections(ask, names, embedder).catch((error: unknown) => {
      ready = undefined
      throw error
    })
    return ready
  }

  async function update(operations: readonly Schemas['UpdateOperation'][]): Promise<void> {
    if (operations.length === 0) return
    await ask((client) => client.batchUpdate(collection, { wait: true, operations: [...operations] }))
    counts.forget()
  }

  async function store(document: IndexedDocument, vectors: readonly Float32Array[] | undefined): Promise<void> {
    const { id, chunks } = document
    const held = (await registry.get(id))?.series ?? []
    const touched = [...new Map([...held, ...seriesOf(chunks)].map((one) => [JSON.stringify(one), one])).values()]
    const newest = await newestRevisions(ask, collection, touched, chunks, id)
    const points = chunks.map((chunk, at) =>
      pointOf({ document, chunk, newest: newest.isNewest(chunk), vector: vectors?.[at] }),
    )
    const last = Math.max(0, points.length - 1)
    for (let at = 0; at + POINTS_AT_ONCE <= last; at += POINTS_AT_ONCE) {
      await update([{ upsert: { points: points.slice(at, at + POINTS_AT_ONCE) } }])
    }
    const rest = points.slice(Math.floor(last / POINTS_AT_ONCE) * POINTS_AT_ONCE)
    const outdated = { must: [equals('document_id', id)], must_not: [equals('content_hash', document.contentHash)] }
    await update([
      ...(rest.length === 0 ? [] : [{ upsert: { points: rest } }]),
      { delete: { filter: outdated } },
      ...newest.operations,
    ])
    await registry.set(document, seriesOf(chunks), embedder === undefined || vectors !== undefined)
  }

  return {
    async put(document) {
      checkDocument(document)
      await open()
      const held = await registry.get(document.id)
      const isHeld = held?.content_hash === document.contentHash
      if (isHeld && held.complete) return false
      const vectors = await embedder?.embed(document.chunks.map(embeddedText), 'passage')
      if (isHeld && vectors === undefined) return false
      await store(document, vectors)
      return true
    },

    async remove(documentId) {
      await open()
      const held = await registry.get(documentId)
      if (held === undefined) return false
      const { operations } = await newestRevisions(ask, collection, held.series, [], documentId)
      await update([{ delete: { filter: { must: [equals('document_id', documentId)] } } }, ...operations])
      await registry.remove(documentId)
      return true
    },

    async documents() {
      await open()
      const entries = await registry.all()
      return new Map(entries.map((entry) => [entry.document_id, entry.complete ? entry.content_hash : '']))
    },

    async search(given) {
      await open()
      const query = bounded(given)
      if (query === undefined) return []
      const [meaning] = (await embedder?.embed([query.text], 'question')) ?? []
      return searchQdrant({ ask, collection, counts }, query, meaning)
    },

    async chunk(id, permission) {
      await open()
      const points = await ask((client) => client.retrieve(collection, { ids: [uuidOf(id)], with_payload: true }))
      const chunk = points.flatMap((point) => passageOf(point) ?? [])[0]?.chunk()
      const isReadable = chunk !== undefined && permissionLevel(chunk.permission) <= permissionLevel(permission)
      return isReadable ? chunk : undefined
    },

    async statistics() {
      await open()
      const [documents, chunks] = await Promise.all([
        ask((client) => client.count(names.documents, { exact: true })),
        ask((client) => client.count(collection, { exact: true })),
      ])
      return { documents: documents.count, chunks: chunks.count }
    },

    async close() {
      isClosed = true
    },
  }
}
