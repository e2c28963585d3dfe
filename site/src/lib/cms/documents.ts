import { specifications } from '@tradewind/schema/contracts/catalog'
import { CATEGORIES, findParameter, INDUSTRIES } from '@tradewind/schema/ontology'
import { z } from 'zod'
import { documentId, listOf, localized, localizedDocument, optional } from './localized.ts'

/** What the CMS answers with `locale=all`, parsed at the edge: field names are those of cms/src/collections. */

export const medium = z.object({
  id: documentId,
  filename: z.string().min(1),
  mimeType: z.string(),
  filesize: optional(z.number()),
  width: optional(z.number()),
  height: optional(z.number()),
  alt: localized,
})
export type Medium = z.infer<typeof medium>

const scene = z.object({ title: localized, text: localized })
const question = z.object({ question: localized, answer: localized })
const meta = z.object({ title: localized, description: localized }).catch({ title: {}, description: {} })

const categoryHead = z.object({ id: documentId, slug: z.string(), code: z.enum(CATEGORIES), name: localized })

export const category = categoryHead.extend({
  summary: localized,
  intro: localized,
  usageScenes: listOf(scene),
  operatingConditions: localized,
  faq: listOf(question),
  picture: optional(medium),
  order: z
    .number()
    .nullish()
    .transform((order) => order ?? 0),
  meta,
})
export type Category = z.infer<typeof category>

/** A product as a card or a list shows it. */
export const productHead = z.object({
  id: documentId,
  sku: z.string(),
  slug: z.string(),
  name: localized,
  summary: localized,
  category: optional(categoryHead),
  industries: listOf(z.enum(INDUSTRIES)),
  specifications: specifications.catch({}),
  drawing: optional(medium),
  options: listOf(z.object({ code: z.string(), name: localized })),
  updatedAt: z.string(),
})
export type ProductHead = z.infer<typeof productHead>

const figure = z.object({ parameter: z.string(), value: z.unknown() }).transform(({ parameter, value }, context) => {
  const parsed = specifications.safeParse({ [parameter]: value })
  const known = findParameter(parameter)
  if (!parsed.success || known === undefined) {
    context.addIssue({ code: 'custom', message: `${parameter} takes another kind of value` })
    return z.NEVER
  }
  return { parameter: known, values: parsed.data }
})

const comparison = z.object({
  competitor: z.string(),
  model: z.string(),
  figure,
  source: z.string(),
  asOf: z.string(),
  sample: z.boolean().nullish().transform(Boolean),
})

export const certificate = z.object({
  id: documentId,
  number: z.string(),
  kind: optional(z.string().min(1)),
  standard: optional(z.string().min(1)),
  issuer: z.string(),
  validFrom: optional(z.string()),
  validUntil: optional(z.string()),
  description: localized,
  file: optional(medium),
  sample: z.boolean().nullish().transform(Boolean),
})
export type Certificate = z.infer<typeof certificate>

export const DOCUMENT_KINDS = ['datasheet', 'manual', 'drawing', 'model-3d', 'certificate', 'software'] as const

export const product = productHead.extend({
  category: optional(category),
  sellingPoints: listOf(z.object({ text: localized })),
  picture: optional(medium),
  gallery: listOf(medium),
  description: localizedDocument,
  usageScenes: listOf(scene),
  operatingConditions: localized,
  faq: listOf(question),
  accessories: listOf(productHead),
  comparisons: listOf(comparison),
  certificates: listOf(certificate),
  documents: listOf(
    z.object({ file: medium, kind: z.enum(DOCUMENT_KINDS), revision: z.string(), language: z.string() }),
  ),
  meta,
})
export type Product = z.infer<typeof product>

export const ARTICLE_KINDS = ['guide', 'white-paper', 'maintenance', 'case', 'news'] as const

export const articleHead = z.object({
  id: documentId,
  slug: z.string(),
  title: localized,
  summary: localized,
  kind: z.enum(ARTICLE_KINDS),
  publishedAt: z.string(),
  updatedAt: z.string(),
  readingMinutes: optional(z.number()),
  cover: optional(medium),
})
export type ArticleHead = z.infer<typeof articleHead>

export const article = articleHead.extend({
  body: localizedDocument,
  author: optional(z.string().min(1)),
  relatedProducts: listOf(productHead),
  meta,
})
export type Article = z.infer<typeof article>

const link = z.object({ label: localized, href: z.string() })
const linkWithChildren = link.extend({ links: listOf(link) })
const valueAndText = z.object({ value: localized, text: localized })

export const section = z.discriminatedUnion('blockType', [
  z.object({ blockType: z.literal('figures'), rows: listOf(valueAndText) }),
  z.object({ blockType: z.literal('picture'), image: medium, caption: localized }),
  z.object({ blockType: z.literal('answers'), faq: listOf(question) }),
  z.object({
    blockType: z.literal('callToAction'),
    title: localized,
    text: localized,
    label: localized,
    href: z.string(),
  }),
])

export const page = z.object({
  id: documentId,
  slug: z.string(),
  title: localized,
  body: localizedDocument,
  sections: listOf(section),
  meta,
})
export type Page = z.infer<typeof page>

export const navigation = z.object({
  main: listOf(linkWithChildren),
  footer: listOf(z.object({ title: localized, links: listOf(link) })),
})
export type Navigation = z.infer<typeof navigation>

export const company = z.object({
  name: z.string(),
  legalName: localized,
  tagline: localized,
  description: localized,
  founded: optional(z.number()),
  employees: optional(z.number()),
  addresses: listOf(z.object({ title: localized, lines: localized, country: z.string() })),
  contacts: listOf(
    z.object({
      purpose: z.string(),
      email: optional(z.string().min(1)),
      phone: optional(z.string().min(1)),
      whatsapp: optional(z.string().min(1)),
    }),
  ),
  hours: localized,
  countriesServed: listOf(z.string()),
  social: listOf(z.object({ network: z.string(), url: z.string() })),
  registrations: listOf(z.object({ kind: z.string(), number: z.string() })),
  managementCertificates: listOf(certificate),
  sample: z.boolean().nullish().transform(Boolean),
})
export type Company = z.infer<typeof company>

const titleAndText = z.object({ title: localized, text: localized })
const invitation = titleAndText.extend({ action: localized }).catch({ title: {}, text: {}, action: {} })

export const home = z.object({
  hero: z.object({ title: localized, text: localized, links: listOf(link), product: optional(productHead) }),
  whyUsTitle: localized,
  whyUs: listOf(titleAndText.extend({ figure: localized })),
  industriesTitle: localized,
  industries: listOf(z.object({ industry: z.enum(INDUSTRIES), title: localized, pain: localized, help: localized })),
  casesTitle: localized,
  sampleLabel: localized,
  cases: listOf(
    titleAndText.extend({
      figures: listOf(valueAndText),
      article: optional(articleHead),
      sample: z.boolean().nullish().transform(Boolean),
    }),
  ),
  resources: invitation,
  worldMap: z.object({ title: localized, caption: localized }).catch({ title: {}, caption: {} }),
  callToAction: invitation,
  featuredProducts: listOf(productHead),
  featuredArticles: listOf(articleHead),
  meta,
})
export type Home = z.infer<typeof home>
