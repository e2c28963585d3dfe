import { z } from 'zod'
import { LOCALES } from '../locales.ts'

/** What kind of text a passage is from. */
export const DOCUMENT_KINDS = [
  'product',
  'manual',
  'guide',
  'article',
  'faq',
  'certificate',
  'competitor',
  'page',
  'company',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Who may read a document, each including the one before. `account`: a buyer we know. */
export const PERMISSIONS = ['public', 'account', 'staff'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** True when a reader with this permission may see a document with that one. */
export function mayRead(reader: Permission, document: Permission): boolean {
  return PERMISSIONS.indexOf(document) <= PERMISSIONS.indexOf(reader)
}

/** A passage an answer stands on, as a buyer sees it behind the small numbered tab. */
export const citation = z.object({
  /** Number in the answer's text: [1], [2] … */
  number: z.int().min(1),
  chunkId: z.string(),
  documentId: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  headings: z.array(z.string()),
  /** Language of the original. */
  locale: z.enum(LOCALES),
  /** The passage as it stands in the original. */
  quote: z.string(),
  /** The same in the reader's language when the original is in another one; says how it was made. */
  rendering: z.object({ text: z.string(), by: z.enum(['glossary', 'parallel', 'model']) }).optional(),
  page: z.int().min(1).optional(),
  /** Opens the original at the passage. */
  href: z.string(),
  skus: z.array(z.string()),
  revision: z.string(),
  /** Competitor figures only: where and when they were published. */
  source: z.object({ name: z.string(), date: z.string() }).optional(),
})
export type Citation = z.infer<typeof citation>
