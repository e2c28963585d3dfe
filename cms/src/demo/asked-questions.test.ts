import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { DEMO_COMPANY, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { describe, expect, it } from 'vitest'
import { withBuyersWords } from '../knowledge/buyers-words.ts'
import { companyDocuments } from '../knowledge/sheets/company.ts'
import { manualDocuments } from '../knowledge/sheets/manual.ts'
import { productDocuments } from '../knowledge/sheets/product.ts'
import type { Relations, WordsRow } from '../knowledge/sheets/rows.ts'
import { articleDocuments, categoryDocuments, faqDocuments, pageDocuments } from '../knowledge/sheets/texts.ts'
import { type AskedEntries, askedFields, readBuyersWords } from './buyers-words.ts'
import { headingsOf, markdownHeadings } from './headings.ts'
import { KNOWLEDGE_FOLDER } from './json-files.ts'
import { readKnowledgeFiles } from './knowledge-files.ts'
import { categoryDocument, productDocument } from './product-documents.ts'
import { articleDocument, companyDocument, pageDocument } from './site-documents.ts'
import { ARTICLES, PAGES } from './texts/content/index.ts'
import { FAMILY_TEXTS, OPTION_TEXTS, PRODUCT_TEXTS } from './texts/index.ts'

const words = await readBuyersWords(KNOWLEDGE_FOLDER)
const { faq, manuals } = await readKnowledgeFiles(KNOWLEDGE_FOLDER)

const ROW = { id: 1, updatedAt: '2026-11-28T00:00:00.000Z' }
const ids = new Map(DEMO_PRODUCTS.map(({ sku }, index) => [sku, index + 1]))
const management = DEMO_COMPANY.managementCertificates.map(({ number, standard, issuedBy }, index) => ({
  ...ROW,
  id: 1_000 + index,
  number,
  standard,
  issuer: issuedBy,
}))
const certificates = [...new Set(DEMO_PRODUCTS.flatMap((product) => product.certificates))].map(
  ({ number, kind, issuedBy }, index) => ({ ...ROW, id: index + 1, number, kind, issuer: issuedBy }),
)
const relations: Relations = {
  products: new Map(DEMO_PRODUCTS.map(({ sku }, index) => [index + 1, { sku, name: PRODUCT_TEXTS[sku]?.name }])),
  categorySkus: new Map(),
  certificates: new Map([...certificates, ...management].map((certificate) => [certificate.id, certificate])),
  certificateSkus: new Map(),
  media: new Map(),
  manualFiles: new Map(),
}

/** Every text of the demo that questions may stand beside, as knowledge gets it, by the name of its file. */
function documents(): [string, KnowledgeDocument[]][] {
  const asked = (name: string, made: KnowledgeDocument[], row: WordsRow): [string, KnowledgeDocument[]] => [
    name,
    withBuyersWords(made, row),
  ]
  return [
    ...CATEGORIES.map((code, index) => {
      const row = { ...ROW, ...categoryDocument(code, index, FAMILY_TEXTS[code], words) }
      return asked(`categories/${code}`, categoryDocuments(row, relations), row)
    }),
    ...DEMO_PRODUCTS.map((product) => {
      const texts = PRODUCT_TEXTS[product.sku]
      if (texts === undefined) throw new Error(`${product.sku} has no texts`)
      const numbers = product.certificates.map(({ number }) => number)
      const row = {
        ...ROW,
        ...productDocument(product, texts, OPTION_TEXTS, {
          category: 1,
          certificates: certificates.filter(({ number }) => numbers.includes(number)).map(({ id }) => id),
          drawing: 1,
          words,
        }),
        accessories: product.accessories.flatMap((sku) => ids.get(sku) ?? []),
      }
      return asked(`products/${product.slug}`, productDocuments(row as never, relations), row)
    }),
    ...ARTICLES.map((article) => {
      const row = { ...ROW, ...articleDocument(article, ids, words) }
      return asked(`articles/${article.slug}`, articleDocuments(row, relations), row)
    }),
    ...PAGES.map((page) => {
      const row = { ...ROW, ...pageDocument(page, words) }
      return asked(`pages/${page.slug}`, pageDocuments(row), row)
    }),
    (() => {
      const row = { ...ROW, ...companyDocument(new Map(management.map(({ id, number }) => [number, id])), words) }
      return asked('company', companyDocuments(row, relations), row)
    })(),
    ...faq.map((entry) => {
      const row = { ...ROW, question: entry.question, answer: entry.answer, ...askedFields(entry.asked) }
      return asked(`faq: ${entry.question.en}`, faqDocuments(row, relations), row)
    }),
    ...manuals.map((manual) => {
      const { kind, permission, revision, series, text, title } = manual
      const row = { ...ROW, kind, permission, revision, series, text, title, ...askedFields(manual.asked) }
      return asked(`manuals/${manual.folder}`, manualDocuments(row, relations), row)
    }),
  ]
}

const everyRow: [string, AskedEntries[number]][] = [
  ['company', words.company] as const,
  ...[...words.articles].map(([slug, rows]) => [`articles/${slug}`, rows] as const),
  ...[...words.pages].map(([slug, rows]) => [`pages/${slug}`, rows] as const),
  ...[...words.categories].map(([code, rows]) => [`categories/${code}`, rows] as const),
  ...[...words.products].map(([sku, rows]) => [`products/${sku}`, rows] as const),
  ...faq.map(({ question, asked }) => [`faq: ${question.en}`, asked] as const),
  ...manuals.map(({ folder, asked }) => [`manuals/${folder}`, asked] as const),
].flatMap(([name, rows]) => rows.map((row): [string, AskedEntries[number]] => [name, row]))

describe('the questions beside the demo’s documents', () => {
  it('stand beside many of them, each row in all seven languages', () => {
    expect(everyRow.length).toBeGreaterThan(100)
    const incomplete = everyRow.flatMap(([name, { section, questions }]) => {
      const absent = LOCALES.filter((locale) => questions[locale] === undefined)
      return absent.length === 0 ? [] : [`${name} ${section?.en ?? ''}: ${absent.join(', ')}`]
    })
    expect(incomplete).toEqual([])
  })

  it('stand once in each language: the same question at two places would make the advisor guess', () => {
    const places = new Map<string, string[]>()
    for (const [name, { section, questions }] of everyRow) {
      for (const locale of LOCALES) {
        for (const text of questions[locale] ?? []) {
          const said = text
            .normalize('NFKC')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
          const key = `${locale} ${said.trim()}`
          places.set(key, [...(places.get(key) ?? []), `${name} ${Object.values(section ?? {})[0] ?? ''}`.trim()])
        }
      }
    }
    const twice = [...places].filter(([, where]) => where.length > 1)
    expect(twice.map(([question, where]) => `${question}: ${where.join(' | ')}`)).toEqual([])
  })

  it('name as section a heading of the text in its own language', () => {
    const stray = documents().flatMap(([name, versions]) =>
      versions.flatMap(({ body, id, locale, questions }) => {
        const headings = body.form === 'text' ? markdownHeadings(body.markdown) : []
        const sections = new Set(questions.flatMap(({ section }) => section ?? []))
        return [...sections]
          .filter((section) => !headings.includes(section))
          .map((section) => `${name} ${locale} (${id}): ${section}`)
      }),
    )
    expect(stray).toEqual([])
  })

  it('name a heading of the file where the text is a file', () => {
    const stray = manuals.flatMap(({ asked, files, folder }) =>
      files.flatMap(({ data, ending, locale }) => {
        const source = path.join(KNOWLEDGE_FOLDER, 'sources', `${folder}.${locale}.typ`)
        // What a PDF was made of tells its headings.
        const made = ending === 'pdf' && existsSync(source)
        const headings = made ? headingsOf('typ', readFileSync(source)) : headingsOf(ending, data)
        return asked
          .flatMap(({ section }) => section?.[locale] ?? [])
          .filter((section) => !headings.includes(section))
          .map((section) => `${folder} ${locale}: ${section}`)
      }),
    )
    expect(stray).toEqual([])
  })
})
