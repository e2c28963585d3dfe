import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { DocumentKind } from '@tradewind/schema/contracts/passages'
import { isLocale, type Locale } from '@tradewind/schema/locales'
import {
  formatSpecification,
  ontologyWords,
  PARAMETERS,
  parameterLabel,
  type Specifications,
} from '@tradewind/schema/ontology'
import { DOCUMENT_KINDS } from '../../labels/choices.ts'
import { NAMES } from '../../labels/names.ts'
import { FAQ_PART, knowledgeDocument, type Origin, textBody } from '../document.ts'
import { type Block, blocks, list, plain, section, table } from '../markdown.ts'
import { richTextMarkdown } from '../rich-text.ts'
import { inLocale, textIn } from '../text.ts'
import { competitorDocuments } from './competitor.ts'
import type { ProductRow, Relations } from './rows.ts'
import { certificateKind, facts, perLocale, questions, titled } from './shared.ts'

/** A product's sheet, questions, competitor figures and files, each in the languages it has. */
export function productDocuments(row: ProductRow, relations: Relations): KnowledgeDocument[] {
  const origin: Origin = {
    collection: 'products',
    id: row.id,
    changedAt: row.updatedAt,
    page: `/products/${row.slug}`,
  }
  const about = { skus: [row.sku] }
  const sheets = perLocale((locale) => {
    const title = textIn(row.name, locale)
    if (title === undefined) return undefined
    return knowledgeDocument(origin, {
      ...about,
      kind: 'product',
      locale,
      title,
      body: textBody(sheet(row, relations, locale)),
    })
  })
  const answers = perLocale((locale) => {
    const name = textIn(row.name, locale)
    const body = blocks(...questions(row.faq, locale))
    if (name === undefined || body === '') return undefined
    const title = `${name}: ${NAMES.faq[locale]}`
    return knowledgeDocument(origin, { ...about, kind: 'faq', part: FAQ_PART, locale, title, body: textBody(body) })
  })
  const rivals = (row.comparisons ?? []).map((figure) => ({ ...figure, brand: figure.competitor }))
  return [...sheets, ...answers, ...competitorDocuments(origin, rivals, [row.sku]), ...files(row, relations, origin)]
}

function sheet(row: ProductRow, relations: Relations, locale: Locale): string {
  return blocks(
    plain(textIn(row.summary, locale)),
    facts([[NAMES.sku[locale], row.sku]]),
    section(2, NAMES.sellingPoints[locale], list((row.sellingPoints ?? []).map(({ text }) => textIn(text, locale)))),
    section(2, NAMES.specifications[locale], ...specificationTables(row.specifications ?? {}, locale)),
    section(2, NAMES.description[locale], richTextMarkdown(inLocale(row.description, locale))),
    titled(NAMES.usageScenes[locale], row.usageScenes, locale),
    section(2, NAMES.operatingConditions[locale], plain(textIn(row.operatingConditions, locale))),
    section(2, NAMES.options[locale], list((row.options ?? []).map(({ name }) => textIn(name, locale)))),
    section(2, NAMES.accessories[locale], accessories(row, relations, locale)),
    section(2, NAMES.certificates[locale], certificates(row, relations, locale)),
  )
}

/** The specification in metric units, a table for each group of parameters, in the ontology's order. */
function specificationTables(specifications: Specifications, locale: Locale): Block[] {
  const groups = ontologyWords(locale).groups
  const order = [...new Set(PARAMETERS.map(({ group }) => group))]
  return order.map((group) => {
    const rows = PARAMETERS.flatMap((parameter) => {
      const value = specifications[parameter.code]
      if (parameter.group !== group || value === undefined) return []
      return [[parameterLabel(parameter.code, locale), formatSpecification(parameter.code, value, locale, 'metric')]]
    })
    return section(3, groups[group], table(['', ''], rows))
  })
}

function accessories(row: ProductRow, relations: Relations, locale: Locale): Block {
  return list(
    (row.accessories ?? []).map((id) => {
      const accessory = relations.products.get(id)
      if (accessory === undefined) return undefined
      const name = textIn(accessory.name, locale)
      return name === undefined || name.includes(accessory.sku) ? (name ?? accessory.sku) : `${accessory.sku}: ${name}`
    }),
  )
}

function certificates(row: ProductRow, relations: Relations, locale: Locale): Block {
  return list(
    (row.certificates ?? []).map((id) => {
      const certificate = relations.certificates.get(id)
      if (certificate === undefined) return undefined
      const { standard, number, issuer, sample } = certificate
      const kind = certificateKind(certificate, locale)
      const mark = sample === true ? ` (${NAMES.sample[locale]})` : ''
      return `${[kind, standard, number, issuer].filter(Boolean).join(', ')}${mark}`
    }),
  )
}

/** Kinds of a product's files that hold text; a drawing, a model or a program cannot be quoted. */
const READABLE: Readonly<Record<string, DocumentKind>> = {
  datasheet: 'product',
  manual: 'manual',
  certificate: 'certificate',
}

/** Files in one language. One in several cannot be told apart and is left out. */
function files(row: ProductRow, relations: Relations, origin: Origin): KnowledgeDocument[] {
  return (row.documents ?? []).flatMap((entry) => {
    const kind = READABLE[entry.kind]
    const file = relations.media.get(entry.file ?? -1)
    const { language: locale } = entry
    if (kind === undefined || file?.mimeType !== 'application/pdf' || !isLocale(locale)) return []
    const name = textIn(row.name, locale)
    if (name === undefined) return []
    const label = DOCUMENT_KINDS.find(({ value }) => value === entry.kind)?.label[locale] ?? entry.kind
    return [
      knowledgeDocument(origin, {
        kind,
        locale,
        part: entry.id ?? `${entry.kind}-${entry.file}`,
        title: `${name}: ${label}`,
        body: { form: 'file', ...file },
        skus: [row.sku],
        revision: entry.revision.slice(0, 40),
        series: `${row.sku}.${entry.kind}`,
      }),
    ]
  })
}
