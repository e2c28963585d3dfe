import type { DocumentKind, Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'

/** A piece of a document that can be found and quoted: a section, a paragraph or the rows of a table. */
export interface Chunk {
  /** Stable across re-indexing while the document keeps its shape: `<documentId>#<position>`. */
  readonly id: string
  readonly documentId: string
  readonly kind: DocumentKind
  readonly locale: Locale
  /** Title of the document as a reader knows it. */
  readonly title: string
  /** Headings above the passage, outermost first. */
  readonly headings: readonly string[]
  /** The passage itself, plain text; table rows as "head: cell; head: cell". */
  readonly text: string
  /** SKUs the passage is about; empty when it is about none in particular. */
  readonly skus: readonly string[]
  /** Revision of the document, such as `2026-03`; compared as text, the greatest is the newest. */
  readonly revision: string
  /** Groups revisions of one document: of a series only the newest revision in each language is searched by default. */
  readonly series: string
  /** Page in the original, from 1, when it has pages. */
  readonly page?: number
  /** Address on the site under which the original opens, without fragment. */
  readonly href: string
  readonly permission: Permission
  /** 0-based order within the document. */
  readonly position: number
  /** Competitor figures only: where and when they were published. */
  readonly provenance?: { readonly name: string; readonly date: string }
}

/** A whole document as the ingestion hands it over: replaces what the index had of it. */
export interface IndexedDocument {
  readonly id: string
  /** SHA-256 of everything the chunks were made from: the same hash means nothing to do. */
  readonly contentHash: string
  readonly chunks: readonly Chunk[]
}

export interface RetrievalQuery {
  readonly text: string
  /** Language of the question: its stemmer and stop words. */
  readonly locale: Locale
  /** Search only these languages; all when left out. */
  readonly locales?: readonly Locale[]
  /** Passages about these SKUs, and passages about none in particular. */
  readonly skus?: readonly string[]
  readonly kinds?: readonly DocumentKind[]
  /** What the reader may see: `public` ⊂ `account` ⊂ `staff`. */
  readonly permission: Permission
  /** Also superseded revisions. */
  readonly everyRevision?: boolean
  /** Words of other languages that mean what the question says (ontology, glossary): searched beside the question, with this weight. */
  readonly expansions?: readonly QueryExpansion[]
  /** At most 50. */
  readonly limit: number
  /** Whether hits say which words were found (`matched`): the default. Every passage is read for it. */
  readonly highlight?: boolean
}

export interface QueryExpansion {
  readonly text: string
  readonly locale: Locale
  /** 0…1 beside the question's own words. */
  readonly weight: number
}

export interface Hit {
  readonly chunk: Chunk
  /** Greater is better; comparable within one answer only. */
  readonly score: number
  /** 0…1: share of the question's weighted words (IDF) that the passage holds; comparable across answers. */
  readonly coverage: number
  /** Question words found, as they stand in the passage: what a reader sees highlighted. Empty without `highlight`. */
  readonly matched: readonly string[]
}

export interface IndexStatistics {
  readonly documents: number
  readonly chunks: number
}

/** An index of passages. Embedded (SQLite) or Qdrant; one contract test runs against both. */
export interface RetrievalEngine {
  /** Replaces the document's chunks in one step; false when the content hash is the one it has. */
  put(document: IndexedDocument): Promise<boolean>
  /** Removes the document; false when there was none. */
  remove(documentId: string): Promise<boolean>
  /** Ids and content hashes of everything held; an empty hash for a document whose vectors are missing. */
  documents(): Promise<ReadonlyMap<string, string>>
  search(query: RetrievalQuery): Promise<readonly Hit[]>
  /** One passage by id, when the reader may see it. */
  chunk(id: string, permission: Permission): Promise<Chunk | undefined>
  statistics(): Promise<IndexStatistics>
  close(): Promise<void>
}
