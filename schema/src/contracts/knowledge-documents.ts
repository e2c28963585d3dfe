import { z } from 'zod'
import { LOCALES } from '../locales.ts'
import { localizedText } from './catalog.ts'
import { DOCUMENT_KINDS, PERMISSIONS } from './passages.ts'

/** `GET /api/knowledge?after=&limit=` of the CMS: everything published that can be quoted, and the marketers' glossary. */

/** A text that the CMS holds as text: product sheet, article, FAQ entry, page, competitor figures … */
const textBody = z.object({
  form: z.literal('text'),
  /** Markdown in one language. Tables as GFM tables. */
  markdown: z.string().max(500_000),
})

/** An uploaded file; knowledge fetches it from the CMS and reads it. */
const fileBody = z.object({
  form: z.literal('file'),
  /** Path on the CMS. */
  path: z.string().startsWith('/'),
  mimeType: z.string(),
  filename: z.string(),
  /** SHA-256 of the file's bytes, hex: unchanged means not read again. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const knowledgeDocument = z.object({
  /** `<collection>:<id>:<locale>`: one per language version. */
  id: z.string().min(1).max(120),
  /** `<collection>:<id>`: language versions of one document share it. */
  source: z.string().min(1).max(100),
  kind: z.enum(DOCUMENT_KINDS),
  locale: z.enum(LOCALES),
  title: z.string().min(1).max(300),
  body: z.discriminatedUnion('form', [textBody, fileBody]),
  skus: z.array(z.string()).max(200),
  revision: z.string().max(40),
  /** Revisions of the same manual share it. */
  series: z.string().max(120),
  permission: z.enum(PERMISSIONS),
  /** Address on the site that opens it, without fragment. */
  href: z.string().max(500),
  /** Competitor figures: where and when they were published. */
  provenance: z.object({ name: z.string(), date: z.string() }).optional(),
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

export const knowledgePage = z.object({
  documents: z.array(knowledgeDocument),
  next: z.string().nullable(),
})
export type KnowledgePage = z.infer<typeof knowledgePage>

/** `GET /api/knowledge/glossary` of the CMS. */
export const glossaryPage = z.object({ terms: z.array(glossaryTerm).max(5_000) })
