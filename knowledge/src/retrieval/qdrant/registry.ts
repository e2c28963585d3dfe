import { LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'
import type { IndexedDocument } from '../engine.ts'
import type { Ask } from './connection.ts'
import { uuidOf } from './fingerprint.ts'
import type { Series } from './revisions.ts'

const entry = z.object({
  document_id: z.string(),
  content_hash: z.string(),
  /** False when the embedding service failed: the document is worth another try. */
  complete: z.boolean(),
  series: z.array(z.object({ series: z.string(), locale: z.enum(LOCALES) })),
})
export type RegistryEntry = z.infer<typeof entry>

const PAGE = 1_000

/** What is held of which document. Written last, so that a document that was broken off is indexed again. */
export interface Registry {
  get(documentId: string): Promise<RegistryEntry | undefined>
  set(document: IndexedDocument, series: readonly Series[], complete: boolean): Promise<void>
  remove(documentId: string): Promise<void>
  all(): Promise<readonly RegistryEntry[]>
}

export function createRegistry(ask: Ask, collection: string): Registry {
  const read = (payload: unknown): readonly RegistryEntry[] => {
    const parsed = entry.safeParse(payload)
    return parsed.success ? [parsed.data] : []
  }

  return {
    async get(documentId) {
      const ids = [uuidOf(documentId)]
      const points = await ask((client) => client.retrieve(collection, { ids, with_payload: true }))
      return points.flatMap(({ payload }) => read(payload))[0]
    },

    async set(document, series, complete) {
      const payload = { document_id: document.id, content_hash: document.contentHash, complete, series: [...series] }
      const points = [{ id: uuidOf(document.id), vector: {}, payload }]
      await ask((client) => client.upsert(collection, { wait: true, points }))
    },

    async remove(documentId) {
      await ask((client) => client.delete(collection, { wait: true, points: [uuidOf(documentId)] }))
    },

    async all() {
      const entries: RegistryEntry[] = []
      let offset: string | number | undefined
      do {
        const from = offset
        const page = await ask((client) =>
          client.scroll(collection, {
            limit: PAGE,
            with_payload: true,
            ...(from === undefined ? {} : { offset: from }),
          }),
        )
        entries.push(...page.points.flatMap(({ payload }) => read(payload)))
        const next = page.next_page_offset
        offset = typeof next === 'string' || typeof next === 'number' ? next : undefined
      } while (offset !== undefined)
      return entries
    },
  }
}
