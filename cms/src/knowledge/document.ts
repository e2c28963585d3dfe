import {
  type KnowledgeCollection,
  type KnowledgeDocument,
  libraryAddress,
} from '@tradewind/schema/contracts/knowledge-documents'
import type { DocumentKind, Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'

/** What the documents made of one document of the CMS have in common. */
export interface Origin {
  readonly collection: KnowledgeCollection
  readonly id: number | string
  readonly changedAt: string
  /** Path of the site's page, without the language. */
  readonly page?: string | undefined
}

export interface DocumentParts {
  readonly kind: DocumentKind
  readonly locale: Locale
  /** Distinguishes what is made of the same document of the CMS besides the main text. */
  readonly part?: string
  readonly title: string
  readonly body: KnowledgeDocument['body']
  readonly skus?: readonly string[]
  readonly revision?: string
  readonly series?: string
  readonly permission?: Permission
  readonly provenance?: { readonly name: string; readonly date: string }
}

/** The contract's limits. */
const LONGEST_TITLE = 300
const LONGEST_TEXT = 500_000
const MOST_SKUS = 200

/** The part that a product's or a family's questions and answers make. */
export const FAQ_PART = 'faq'

/** A document as the contract says it. Without a series of its own it is the only revision of itself. */
export function knowledgeDocument(origin: Origin, parts: DocumentParts): KnowledgeDocument {
  const source = `${origin.collection}:${origin.id}`
  const edition = parts.part === undefined ? source : `${source}.${parts.part}`
  const id = `${edition}:${parts.locale}`
  return {
    id,
    source,
    kind: parts.kind,
    locale: parts.locale,
    title: parts.title.slice(0, LONGEST_TITLE),
    body: parts.body,
    skus: [...new Set(parts.skus ?? [])].slice(0, MOST_SKUS),
    revision: parts.revision ?? '',
    series: parts.series ?? edition,
    permission: parts.permission ?? 'public',
    href: libraryAddress(id, parts.locale),
    ...(origin.page === undefined ? {} : { page: origin.page }),
    ...(parts.provenance === undefined ? {} : { provenance: parts.provenance }),
    questions: [],
    names: [],
    changedAt: new Date(origin.changedAt).toISOString(),
  }
}

export function textBody(markdown: string): KnowledgeDocument['body'] {
  return { form: 'text', markdown: markdown.slice(0, LONGEST_TEXT) }
}
