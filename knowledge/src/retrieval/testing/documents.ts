import { createHash } from 'node:crypto'
import type { Locale } from '@tradewind/schema/locales'
import type { Chunk, IndexedDocument } from '../engine.ts'

export type PassageFacts = Partial<Omit<Chunk, 'id' | 'documentId' | 'position'>> & { readonly text: string }

/** A document of these passages; what a test does not care about is filled in. */
export function documentOf(id: string, passages: readonly PassageFacts[]): IndexedDocument {
  const chunks = passages.map(
    (facts, position): Chunk => ({
      kind: 'manual',
      locale: 'en',
      title: '',
      headings: [],
      skus: [],
      revision: '2026-01',
      series: id,
      href: `/documents/${id}`,
      permission: 'public',
      ...facts,
      id: `${id}#${position}`,
      documentId: id,
      position,
    }),
  )
  return { id, contentHash: createHash('sha256').update(JSON.stringify(chunks)).digest('hex'), chunks }
}

export const passageIn = (locale: Locale, text: string): PassageFacts => ({ locale, text })
