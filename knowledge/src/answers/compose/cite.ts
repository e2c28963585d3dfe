import { libraryAddress } from '@tradewind/schema/contracts/knowledge-documents'
import type { Citation } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import { resolveText } from '@tradewind/schema/locales'
import { formatSpecification, parameterLabel, type SpecificationValue } from '@tradewind/schema/ontology'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import { forbiddenIn } from '../../gate/forbidden.ts'
import { sentencesOf } from '../../gate/sentences.ts'
import type { GatePolicy } from '../../gate/types.ts'
import type { Chunk } from '../../retrieval/engine.ts'
import type { Source } from './composition.ts'

const GAP = '[…]'
const NO_EVIDENCE = { passages: [], products: [], computed: [], prices: [], buyer: [] }

const CONTACTS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d ()/.-]{6,}\d|https?:\/\/[\w.-]+|www\.[\w.-]+/gu

/** What the company's own page says of how to reach it may be said again. */
export function contactsIn({ kind, text }: Pick<Chunk, 'kind' | 'text'>): string[] {
  return kind === 'company' ? [...text.matchAll(CONTACTS)].map(([contact]) => contact) : []
}

/**
 * The passage as it stands, without sentences that order the reader or a model about, carry links or belong to others:
 * a document can be poisoned, too.
 */
export function quotable(chunk: Pick<Chunk, 'text' | 'locale'>, policy: GatePolicy): string {
  const own = { ...policy, locale: chunk.locale }
  return chunk.text
    .split('\n')
    .map((line) =>
      sentencesOf(line, chunk.locale)
        .map((sentence) => (forbiddenIn(sentence, NO_EVIDENCE, own) === undefined ? sentence : GAP))
        .join(chunk.locale === 'zh' || chunk.locale === 'ja' ? '' : ' '),
    )
    .filter((line) => line !== '')
    .join('\n')
}

/** A passage under its number. */
export function citePassage(chunk: Chunk, number: number, policy: GatePolicy): Source {
  const { id, documentId, kind, title, headings, locale, page, position, skus, revision, provenance } = chunk
  const citation: Citation = {
    number,
    chunkId: id,
    documentId,
    kind,
    title,
    headings: [...headings],
    locale,
    quote: quotable(chunk, policy),
    ...(page === undefined ? {} : { page }),
    // The reader page in the reader's language, opened at the passage.
    href: libraryAddress(documentId, policy.locale, position),
    skus: [...skus],
    revision,
    ...(provenance === undefined ? {} : { source: provenance }),
  }
  return { citation, chunk }
}

/** A product's data as the catalogue has it, for products whose sheet is not indexed (yet). */
export function citeCatalogue(
  product: CatalogueProduct,
  codes: readonly string[],
  number: number,
  locale: Locale,
): Source {
  const { sku, slug, name, specifications, publishedAt } = product.publication
  const values = specifications as Readonly<Record<string, SpecificationValue | undefined>>
  const text = codes
    .flatMap((code) => {
      const value = values[code]
      return value === undefined
        ? []
        : [`${parameterLabel(code, locale)}: ${formatSpecification(code, value, locale, 'metric')}`]
    })
    .join('\n')
  const title = resolveText(name, locale)?.text ?? sku
  const citation: Citation = {
    number,
    chunkId: `catalogue:${sku}`,
    documentId: `catalogue:${sku}`,
    kind: 'product',
    title,
    headings: [],
    locale,
    quote: text,
    href: `/${locale}/products/${slug}`,
    skus: [sku],
    revision: publishedAt.slice(0, 10),
  }
  return { citation, chunk: { title, headings: [], text, locale, skus: [sku] } }
}
