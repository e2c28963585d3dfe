import type { DocumentIndexState, ReindexState } from '@tradewind/schema/contracts/knowledge-documents'
import { isLocale, type Locale } from '@tradewind/schema/locales'
import type { Library } from './library.ts'

/** More of them nobody goes through; how many there are is told beside. */
const MOST_FAILURES = 200

interface IndexParts {
  readonly library: Pick<Library, 'failures' | 'get' | 'hashes'>
  readonly counts: { readonly documents: number; readonly chunks: number }
  readonly reindex: ReindexState
  /** End of the last full reading that nobody asked for. */
  readonly pulledAt: string | undefined
  readonly failure: string | undefined
}

/** What is in the index, and which documents could not be read, with the titles people know them by. */
export function describeIndex({ library, counts, reindex, pulledAt, failure }: IndexParts): DocumentIndexState {
  const locales: Partial<Record<Locale, number>> = {}
  for (const id of library.hashes().keys()) {
    const locale = id.slice(id.lastIndexOf(':') + 1)
    if (isLocale(locale)) locales[locale] = (locales[locale] ?? 0) + 1
  }
  const failures = library.failures()
  // Whichever ended later: what was asked for is a full reading, too.
  const ends = [pulledAt, reindex.state === 'done' ? reindex.finishedAt : undefined].filter((at) => at !== undefined)
  const readAt = ends.sort().at(-1)
  return {
    documents: counts.documents,
    passages: counts.chunks,
    locales,
    failed: failures.length,
    failures: failures.slice(0, MOST_FAILURES).map(({ documentId, code, message }) => ({
      documentId,
      title: library.get(documentId)?.document.title ?? documentId,
      code,
      message,
    })),
    ...(readAt === undefined ? {} : { readAt }),
    ...(failure === undefined ? {} : { failure }),
    reindex,
  }
}
