import { createHash } from 'node:crypto'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES } from '@tradewind/schema/locales'
import { formatSpecification, ontologyWords, parameterLabel, type SpecificationValue } from '@tradewind/schema/ontology'
import { chunksOf } from '../../ingestion/chunking/chunk.ts'
import { readMarkdown } from '../../ingestion/readers/markdown.ts'
import { threadedReader } from '../../ingestion/readers/read-file.ts'
import type { RetrievalEngine } from '../../retrieval/engine.ts'
import type { KeptBuyersWords } from '../buyers-words/buyers-words.ts'

/** A document as the CMS would hand it over; what is left out is usual. */
export function textDocument(
  given: Pick<KnowledgeDocument, 'source' | 'locale' | 'kind' | 'title'> & {
    readonly markdown: string
    readonly skus?: readonly string[]
    readonly provenance?: { readonly name: string; readonly date: string }
  } & Partial<Pick<KnowledgeDocument, 'questions' | 'names'>>,
): KnowledgeDocument {
  const { source, locale, kind, title, markdown, skus = [], provenance, questions = [], names = [] } = given
  return {
    id: `${source}:${locale}`,
    source,
    kind,
    locale,
    title,
    body: { form: 'text', markdown },
    skus: [...skus],
    revision: '',
    series: source,
    permission: 'public',
    href: `/${locale}/library/${source}:${locale}`,
    ...(provenance === undefined ? {} : { provenance }),
    questions,
    names,
    changedAt: '2026-01-01T00:00:00.000Z',
  }
}

/** Product sheets of the demo in seven languages, by figures alone: what is there without a CMS. */
export function demoSheets(): KnowledgeDocument[] {
  return DEMO_PRODUCTS.flatMap((product) =>
    LOCALES.map((locale) => {
      const { groups, categories } = ontologyWords(locale)
      const rows = Object.entries(product.specifications as Record<string, SpecificationValue>).map(
        ([code, value]) =>
          `| ${parameterLabel(code, locale)} | ${formatSpecification(code, value, locale, 'metric')} |`,
      )
      const title = `${product.sku} ${categories[product.category]?.label ?? ''}`
      const markdown = `## ${groups.performance}\n\n|  |  |\n| --- | --- |\n${rows.join('\n')}`
      const skus = [product.sku]
      return textDocument({ source: `products:${product.slug}`, locale, kind: 'product', title, markdown, skus })
    }),
  )
}

/**
 * Puts documents into an index, as the ingestion does.
 * @param fileOf the bytes of an uploaded file by its digest; a document whose file is not there is left out
 * @param words take note of what is written beside the documents
 */
export async function fillEngine(
  engine: Pick<RetrievalEngine, 'put'>,
  documents: readonly KnowledgeDocument[],
  fileOf: (sha256: string) => Uint8Array | undefined = () => undefined,
  words?: Pick<KeptBuyersWords, 'put'>,
): Promise<number> {
  const read = threadedReader()
  let count = 0
  for (const document of documents) {
    const { body } = document
    const bytes = body.form === 'file' ? fileOf(body.sha256) : undefined
    if (body.form === 'file' && bytes === undefined) continue
    const blocks = body.form === 'text' ? readMarkdown(body.markdown) : await read(body.mimeType, bytes as Uint8Array)
    const chunks = chunksOf(document, blocks)
    if (chunks.length === 0) continue
    const contentHash = createHash('sha256').update(JSON.stringify(document)).digest('hex')
    words?.put(document, chunks)
    if (await engine.put({ id: document.id, contentHash, chunks })) count += 1
  }
  return count
}
