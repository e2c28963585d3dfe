import { mayRead } from '@tradewind/schema/contracts/passages'
import type { Chunk, IndexedDocument, RetrievalEngine } from '../../retrieval/engine.ts'

/** An index in memory that finds passages holding every word of the question; for tests of the ingestion. */
export function memoryEngine(): RetrievalEngine {
  const held = new Map<string, IndexedDocument>()
  const chunks = (): Chunk[] => [...held.values()].flatMap((document) => document.chunks)
  return {
    async put(document) {
      if (held.get(document.id)?.contentHash === document.contentHash) return false
      held.set(document.id, document)
      return true
    },
    remove: async (id) => held.delete(id),
    documents: async () => new Map([...held].map(([id, { contentHash }]) => [id, contentHash])),
    async search({ text, permission, limit }) {
      const words = text.toLowerCase().split(/\s+/)
      return chunks()
        .filter((chunk) => mayRead(permission, chunk.permission))
        .filter((chunk) => words.every((word) => chunk.text.toLowerCase().includes(word)))
        .slice(0, limit)
        .map((chunk) => ({ chunk, score: 1, coverage: 1, matched: words }))
    },
    chunk: async (id, permission) => chunks().find((chunk) => chunk.id === id && mayRead(permission, chunk.permission)),
    statistics: async () => ({ documents: held.size, chunks: chunks().length }),
    close: async () => undefined,
  }
}
