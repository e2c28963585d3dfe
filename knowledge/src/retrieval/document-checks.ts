import type { IndexedDocument } from './engine.ts'
import { RetrievalError } from './errors.ts'

/** Throws RETRIEVAL.MALFORMED_DOCUMENT when the passages contradict the document. */
export function checkDocument(document: IndexedDocument): void {
  const ids = new Set<string>()
  for (const { id, documentId } of document.chunks) {
    if (documentId !== document.id) {
      throw new RetrievalError(
        'RETRIEVAL.MALFORMED_DOCUMENT',
        `passage ${id} belongs to ${documentId}, not ${document.id}`,
      )
    }
    if (ids.has(id)) throw new RetrievalError('RETRIEVAL.MALFORMED_DOCUMENT', `two passages are called ${id}`)
    ids.add(id)
  }
}
