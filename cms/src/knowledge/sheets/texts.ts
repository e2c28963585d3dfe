import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Locale } from '@tradewind/schema/locales'
import { NAMES } from '../../labels/names.ts'
import { FAQ_PART, knowledgeDocument, type Origin, textBody } from '../document.ts'
import { type Block, blocks, list, plain, section } from '../markdown.ts'
import { richTextMarkdown } from '../rich-text.ts'
import { inLocale, textIn } from '../text.ts'
import type { ArticleRow, CategoryRow, FaqRow, PageRow, QuestionRow, Relations } from './rows.ts'
import { perLocale, questions, titled } from './shared.ts'

/** A family of products: what it is for, and the questions buyers ask about it. */
export function categoryDocuments(row: CategoryRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = {
    collection: 'categories',
    id: row.id,
    changedAt: row.updatedAt,
    page: `/categories/${row.slug}`,
  }
  const skus = relations.categorySkus.get(row.id) ?? []
  return perLocale((locale) => {
    const name = textIn(row.name, locale)
    if (name === undefined) return undefined
    const text = blocks(
      plain(textIn(row.summary, locale)),
      plain(textIn(row.intro, locale)),
      titled(NAMES.usageScenes[locale], row.usageScenes, locale),
      section(2, NAMES.operatingConditions[locale], plain(textIn(row.operatingConditions, locale))),
    )
    const answers = blocks(...questions(row.faq, locale))
    const title = `${name}: ${NAMES.faq[locale]}`
    return [
      ...(text === ''
        ? []
        : [knowledgeDocument(origin, { kind: 'page', locale, title: name, body: textBody(text), skus })]),
      ...(answers === ''
        ? []
        : [knowledgeDocument(origin, { kind: 'faq', part: FAQ_PART, locale, title, body: textBody(answers), skus })]),
    ]
  }).flat()
}

export function articleDocuments(row: ArticleRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = {
    collection: 'articles',
    id: row.id,
    changedAt: row.updatedAt,
    page: `/articles/${row.slug}`,
  }
  const kind = row.kind === 'guide' || row.kind === 'maintenance' ? 'guide' : 'article'
  const skus = (row.relatedProducts ?? []).flatMap((id) => relations.products.get(id)?.sku ?? [])
  return perLocale((locale) => {
    const [title, body] = [textIn(row.title, locale), richTextMarkdown(inLocale(row.body, locale))]
    if (title === undefined || body === undefined) return undefined
    const markdown = blocks(plain(textIn(row.summary, locale)), body)
    return knowledgeDocument(origin, { kind, locale, title, body: textBody(markdown), skus })
  })
}

export function pageDocuments(row: PageRow): KnowledgeDocument[] {
  const origin: Origin = { collection: 'pages', id: row.id, changedAt: row.updatedAt, page: `/${row.slug}` }
  return perLocale((locale) => {
    const title = textIn(row.title, locale)
    const markdown = blocks(
      richTextMarkdown(inLocale(row.body, locale)),
      ...(row.sections ?? []).flatMap((block) => pageSection(block, locale)),
    )
    if (title === undefined || markdown === '') return undefined
    return knowledgeDocument(origin, { kind: 'page', locale, title, body: textBody(markdown) })
  })
}

/** Figures and answers say something; pictures and calls to action do not. */
function pageSection(block: Readonly<Record<string, unknown>>, locale: Locale): Block[] {
  if (block.blockType === 'answers') return questions(block.faq as readonly QuestionRow[], locale)
  if (block.blockType !== 'figures') return []
  const rows = (block.rows ?? []) as readonly { readonly value?: unknown; readonly text?: unknown }[]
  return [
    list(
      rows.map((row) => {
        const [value, text] = [textIn(row.value, locale), textIn(row.text, locale)]
        return value === undefined || text === undefined ? undefined : `${value}: ${text}`
      }),
    ),
  ]
}

/** A question is its own title. */
export function faqDocuments(row: FaqRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = { collection: 'faq', id: row.id, changedAt: row.updatedAt }
  const skus = [
    ...(row.products ?? []).flatMap((id) => relations.products.get(id)?.sku ?? []),
    ...(row.categories ?? []).flatMap((id) => relations.categorySkus.get(id) ?? []),
  ]
  return perLocale((locale) => {
    const title = textIn(row.question, locale)
    const body = blocks(...questions([row], locale))
    if (title === undefined || body === '') return undefined
    return knowledgeDocument(origin, { kind: 'faq', locale, title, body: textBody(body), skus })
  })
}
