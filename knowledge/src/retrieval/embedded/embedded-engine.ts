import { checkDocument } from '../document-checks.ts'
import type { Chunk, Hit, IndexedDocument, IndexStatistics, RetrievalEngine } from '../engine.ts'
import { bounded } from '../ranking/limits.ts'
import type { Embedder } from '../vectors/embedder.ts'
import { embeddedText } from '../vectors/passage-text.ts'
import { createIndexThread } from './thread-client.ts'
import type { DocumentVectors } from './writer.ts'

export interface EmbeddedOptions {
  /** Holds the index and nothing else; made when missing. */
  readonly folder: string
  /** Without one, passages are found by their words alone. */
  readonly embedder?: Embedder
}

const READ_MS = 10_000
/** A manual of some thousand passages takes several seconds. */
const WRITE_MS = 120_000

/**
 * The index in one SQLite file. Two threads, each with a connection of its own: a search takes some ten milliseconds,
 * in which the service's own thread would answer nobody, and a large document several seconds, in which the other
 * thread goes on finding passages.
 */
export function createEmbeddedEngine({ folder, embedder }: EmbeddedOptions): RetrievalEngine {
  const writer = createIndexThread({ folder, role: 'writer' })
  const reader = createIndexThread({ folder, role: 'reader' })
  let opened: Promise<unknown> | undefined
  /** One after the other: the time limit of a write must not run while it waits for others. */
  let writing: Promise<unknown> = Promise.resolve()

  /** The writer makes the file that the reader opens. After a failure the next call tries again. */
  function open(): Promise<unknown> {
    opened ??= writer.call({ kind: 'open' }, WRITE_MS).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  function write<T>(work: () => Promise<T>): Promise<T> {
    const done = writing.then(open).then(work)
    writing = done.catch(() => undefined)
    return done
  }

  async function vectorsOf(document: IndexedDocument): Promise<DocumentVectors | undefined> {
    if (embedder === undefined || document.chunks.length === 0) return undefined
    const held = await reader.call<ReadonlyMap<string, string>>({ kind: 'documents', model: embedder.model }, READ_MS)
    if (held.get(document.id) === document.contentHash) return undefined
    const vectors = await embedder.embed(document.chunks.map(embeddedText), 'passage')
    return vectors === undefined ? undefined : { model: embedder.model, vectors }
  }

  return {
    async put(document) {
      checkDocument(document)
      await open()
      const vectors = await vectorsOf(document)
      const call = { kind: 'put', document, ...(vectors === undefined ? {} : { vectors }) } as const
      return write(() => writer.call<boolean>(call, WRITE_MS))
    },

    remove(documentId) {
      return write(() => writer.call<boolean>({ kind: 'remove', documentId }, WRITE_MS))
    },

    async documents() {
      await open()
      const call = { kind: 'documents', ...(embedder === undefined ? {} : { model: embedder.model }) } as const
      return reader.call<ReadonlyMap<string, string>>(call, READ_MS)
    },

    async search(given) {
      await open()
      const query = bounded(given)
      if (query === undefined) return []
      const [vector] = (await embedder?.embed([query.text], 'question')) ?? []
      const meaning = embedder === undefined || vector === undefined ? undefined : { model: embedder.model, vector }
      const call = { kind: 'search', query, ...(meaning === undefined ? {} : { meaning }) } as const
      return reader.call<readonly Hit[]>(call, READ_MS)
    },

    async chunk(id, permission) {
      await open()
      return reader.call<Chunk | undefined>({ kind: 'chunk', id, permission }, READ_MS)
    },

    async statistics() {
      await open()
      return reader.call<IndexStatistics>({ kind: 'statistics' }, READ_MS)
    },

    async close() {
      await writing
      await Promise.all([reader.close(), writer.close()])
    },
  }
}
