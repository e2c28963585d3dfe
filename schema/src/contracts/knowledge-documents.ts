import { z } from 'zod'
import { LOCALES, type Locale } from '../locales.ts'
import { localizedText } from './catalog.ts'
import { DOCUMENT_KINDS, PERMISSIONS } from './passages.ts'

/**
 * What the CMS hands to knowledge, for holders of the service key (bearer): `GET /api/knowledge?after=&limit=` everything
 * published that can be quoted, page by page; `GET /api/knowledge/documents/:collection/:id` one document of the CMS
 * as it stands now (none when it is not published); `GET /api/knowledge/glossary` the marketers' glossary.
 */

/** Collections and globals of the CMS that documents are made of; a webhook about one of them says what to read again. */
export const KNOWLEDGE_COLLECTIONS = [
  'products',
  'categories',
  'certificates',
  'articles',
  'pages',
  'faq',
  'manuals',
  'competitors',
  'company',
] as const
export type KnowledgeCollection = (typeof KNOWLEDGE_COLLECTIONS)[number]

export function isKnowledgeCollection(name: string): name is KnowledgeCollection {
  return (KNOWLEDGE_COLLECTIONS as readonly string[]).includes(name)
}

/** Cache tag of everything that was made of one document of the CMS, such as `document:products:12`. */
export const documentTag = (source: string): string => `document:${source}`

/** A text that the CMS holds as text: product sheet, article, FAQ entry, page, competitor figures … */
const textBody = z.object({
  form: z.literal('text'),
  /** Markdown in one language. Tables as GFM tables. */
  markdown: z.string().max(500_000),
})

/** An uploaded file; knowledge fetches it from the CMS and reads it. */
const fileBody = z.object({
  form: z.literal('file'),
  /** Path on the CMS; readable with the service key whatever the permission. */
  path: z.string().startsWith('/'),
  mimeType: z.string(),
  filename: z.string(),
  /** SHA-256 of the file's bytes, hex: unchanged means not read again. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/**
 * A question of buyers that the document answers, written beside it by an editor in the words buyers use. It is compared
 * with what is asked and never shown or quoted.
 */
const writtenQuestion = z.object({
  locale: z.enum(LOCALES),
  text: z.string().min(3).max(200),
  /** Heading under which the answer stands, in the document's own language; left out: the whole document answers. */
  section: z.string().min(1).max(300).optional(),
})

/** What buyers call the product or the family a document is about, beside its name. */
const everydayName = z.object({ locale: z.enum(LOCALES), text: z.string().min(2).max(80) })

export const knowledgeDocument = z.object({
  /**
   * `<collection>:<id>:<locale>`: one per language version. What else is made of the same document of the CMS (a
   * product's questions, its competitor figures by source, its files) has a part in its id: `products:12.faq:de`.
   */
  id: z
    .string()
    .max(120)
    .regex(/^[a-z-]+:[\w-]+(?:\.[\w-]+)?:[a-z]{2}$/),
  /** `<collection>:<id>`: everything made of one document of the CMS shares it, and is read again together. */
  source: z
    .string()
    .max(100)
    .regex(/^[a-z-]+:[\w-]+$/),
  kind: z.enum(DOCUMENT_KINDS),
  locale: z.enum(LOCALES),
  title: z.string().min(1).max(300),
  body: z.discriminatedUnion('form', [textBody, fileBody]),
  skus: z.array(z.string()).max(200),
  revision: z.string().max(40),
  /** Revisions of the same manual share it. */
  series: z.string().max(120),
  permission: z.enum(PERMISSIONS),
  /** Address on the site that opens it, in the document's own language, without fragment: `libraryAddress`. */
  href: z.string().max(500),
  /** Path of the site's own page with this content, without the language, when it has one: `/products/bp-80`. */
  page: z.string().startsWith('/').max(300).optional(),
  /** Competitor figures: where and when they were published. */
  provenance: z.object({ name: z.string(), date: z.string() }).optional(),
  /** In the document's own language and in those it does not exist in. */
  questions: z.array(writtenQuestion).max(5_000).default([]),
  /** In all languages, with one version of the document only; they name its `skus`. */
  names: z.array(everydayName).max(500).default([]),
  changedAt: z.iso.datetime(),
})
export type KnowledgeDocument = z.infer<typeof knowledgeDocument>

/** An entry of the marketers' glossary: one concept, how each language says it. */
export const glossaryTerm = z.object({
  id: z.string(),
  /** Preferred term per language. */
  term: localizedText,
  /** Other spellings and words per language. */
  synonyms: z.partialRecord(z.enum(LOCALES), z.array(z.string().min(1).max(120)).max(30)),
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>

/**
 * Path of the site's reader page for a document, in the reader's language.
 * @param position the passage to open at: the chunk's order within the document
 */
export function libraryAddress(documentId: string, locale: Locale, position?: number): string {
  const fragment = position === undefined ? '' : `#${passageAnchor(position)}`
  return `/${locale}/library/${documentId}${fragment}`
}

/** Id of a passage's element on the reader page. */
export const passageAnchor = (position: number): string => `c-${position}`

export const knowledgePage = z.object({
  documents: z.array(knowledgeDocument),
  /** Cursor to send as `after` for the following page; null on the last one. */
  next: z.string().nullable(),
})
export type KnowledgePage = z.infer<typeof knowledgePage>

/** Answer of `GET /api/knowledge/documents/:collection/:id`: all language versions; empty when nothing is published. */
export const knowledgeSource = z.object({ documents: z.array(knowledgeDocument) })
export type KnowledgeSource = z.infer<typeof knowledgeSource>

/** `GET /api/knowledge/glossary` of the CMS. */
export const glossaryPage = z.object({ terms: z.array(glossaryTerm).max(5_000) })
export type GlossaryPage = z.infer<typeof glossaryPage>

/** `POST /api/knowledge/faq-drafts` of the CMS: an unanswered question of buyers becomes a draft that waits for its answer. */
export const faqDraftRequest = z.strictObject({
  /** Cluster of conversations the question stands for; asking again with the same id changes nothing. */
  clusterId: z.string().min(1).max(120),
  question: z.string().trim().min(3).max(300),
  locale: z.enum(LOCALES),
  /** How buyers put it. Seen by editors only. */
  examples: z.array(z.string().min(1).max(2_000)).max(20).default([]),
  skus: z.array(z.string().min(2).max(40)).max(20).default([]),
})
export type FaqDraftRequest = z.input<typeof faqDraftRequest>

export const faqDraftAnswer = z.object({
  id: z.string(),
  /** Address of the draft in the CMS's admin. */
  address: z.url(),
  /** False when the cluster had one already. */
  created: z.boolean(),
})
export type FaqDraftAnswer = z.infer<typeof faqDraftAnswer>

/** `GET /documents/:id` of knowledge: a document's text by passages, for the reader page. */
export const readableDocument = z.object({
  id: z.string(),
  source: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  /** Language of the text. */
  locale: z.enum(LOCALES),
  title: z.string(),
  revision: z.string(),
  skus: z.array(z.string()),
  permission: z.enum(PERMISSIONS),
  page: z.string().optional(),
  provenance: z.object({ name: z.string(), date: z.string() }).optional(),
  /** Set when it is an uploaded file, which `GET /documents/:id/original` sends. */
  original: z.object({ filename: z.string(), mimeType: z.string() }).optional(),
  passages: z.array(
    z.object({ position: z.int().min(0), headings: z.array(z.string()), text: z.string(), page: z.int().optional() }),
  ),
})
export type ReadableDocument = z.infer<typeof readableDocument>

/** `GET /reindex` of knowledge, also the answer of `POST /reindex`. */
export const reindexState = z.object({
  /** Undefined while none was asked for since the process started. */
  jobId: z.string().optional(),
  state: z.enum(['idle', 'running', 'done', 'failed']),
  total: z.int().min(0),
  done: z.int().min(0),
  failed: z.array(z.object({ documentId: z.string(), reason: z.string() })),
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
})
export type ReindexState = z.infer<typeof reindexState>

/** `GET /index` of knowledge, with the service key: what can be found, and what could not be read. */
export const documentIndexState = z.object({
  documents: z.int().min(0),
  passages: z.int().min(0),
  /** Documents that could be read, by language. */
  locales: z.partialRecord(z.enum(LOCALES), z.int().min(1)),
  /** How many could not be read; the first of them follow. */
  failed: z.int().min(0),
  failures: z.array(z.object({ documentId: z.string(), title: z.string(), code: z.string(), message: z.string() })),
  /** End of the last full reading of the CMS since the process started. */
  readAt: z.iso.datetime().optional(),
  /** Why the CMS could not be read the last time it was tried. */
  failure: z.string().optional(),
  reindex: reindexState,
})
export type DocumentIndexState = z.infer<typeof documentIndexState>
