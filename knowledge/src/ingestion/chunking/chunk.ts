import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Chunk } from '../../retrieval/engine.ts'
import type { Block } from '../blocks.ts'
import { narrowed } from './models.ts'
import { passagesOf } from './passages.ts'
import { sectionsOf } from './sections.ts'

/** The passages of a document, in its order: what is found and quoted. Pure. */
export function chunksOf(document: KnowledgeDocument, blocks: readonly Block[]): Chunk[] {
  const { id, kind, locale, title, skus, revision, series, href, permission, provenance } = document
  const passages = passagesOf(sectionsOf(blocks, locale), kind === 'faq')
  return passages.map((passage, position) => ({
    id: `${id}#${position}`,
    documentId: id,
    kind,
    locale,
    title,
    headings: passage.headings,
    text: passage.text,
    skus: narrowed(skus, passage.headings, passage.text),
    revision,
    series,
    ...(passage.page === undefined ? {} : { page: passage.page }),
    href,
    permission,
    position,
    ...(provenance === undefined ? {} : { provenance }),
  }))
}
