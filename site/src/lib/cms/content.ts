import { CACHE_TAGS } from '@tradewind/schema/contracts/cache-tags'
import type { CategoryCode } from '@tradewind/schema/ontology'
import type { Visit } from '../visit.ts'
import {
  type Article,
  type ArticleHead,
  article,
  articleHead,
  type Category,
  type Company,
  category,
  company,
  type Home,
  home,
  type Navigation,
  navigation,
  type Page,
  type Product,
  type ProductHead,
  page,
  product,
  productHead,
} from './documents.ts'
import { readDocument, readDocuments, readGlobal } from './read.ts'

type Reader = Pick<Visit, 'tags' | 'missing'>

const HEAD_FIELDS = [
  'sku',
  'slug',
  'name',
  'summary',
  'category',
  'industries',
  'specifications',
  'drawing',
  'options',
  'updatedAt',
]
const ARTICLE_FIELDS = ['slug', 'title', 'summary', 'kind', 'publishedAt', 'updatedAt', 'readingMinutes', 'cover']

const fields = (prefix: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${prefix}[${name}]`, 'true']))

/** What a product that stands inside another document brings along. */
export const POPULATE: Readonly<Record<string, string>> = {
  ...fields('populate[products]', HEAD_FIELDS),
  ...fields('populate[articles]', ARTICLE_FIELDS),
}

/** Everything that is sold, in catalogue order. */
export function readCatalogue(visit: Reader): Promise<readonly ProductHead[]> {
  return readDocuments(visit, 'products', { depth: '1', sort: 'sku', ...fields('select', HEAD_FIELDS) }, productHead, [
    CACHE_TAGS.products,
  ])
}

export function readProduct(visit: Reader, slug: string): Promise<Product | undefined> {
  return readDocument(visit, 'products', { 'where[slug][equals]': slug, depth: '2', ...POPULATE }, product, [
    CACHE_TAGS.product(slug),
  ])
}

/** The families of products, in the order the marketer gave them. */
export function readCategories(visit: Reader): Promise<readonly Category[]> {
  return readDocuments(visit, 'categories', { depth: '1', sort: 'order' }, category, [CACHE_TAGS.categories])
}

export async function readCategory(visit: Reader, slug: string): Promise<Category | undefined> {
  return (await readCategories(visit)).find((one) => one.slug === slug)
}

export function productsOf(catalogue: readonly ProductHead[], code: CategoryCode): readonly ProductHead[] {
  return catalogue.filter((one) => one.category?.code === code)
}

/** Articles, the newest first. */
export function readArticles(visit: Reader): Promise<readonly ArticleHead[]> {
  return readDocuments(
    visit,
    'articles',
    { depth: '1', sort: '-publishedAt', ...fields('select', ARTICLE_FIELDS) },
    articleHead,
    [CACHE_TAGS.articles],
  )
}

export function readArticle(visit: Reader, slug: string): Promise<Article | undefined> {
  return readDocument(visit, 'articles', { 'where[slug][equals]': slug, depth: '2', ...POPULATE }, article, [
    CACHE_TAGS.article(slug),
    CACHE_TAGS.products,
  ])
}

export function readPage(visit: Reader, slug: string): Promise<Page | undefined> {
  return readDocument(visit, 'pages', { 'where[slug][equals]': slug, depth: '1' }, page, [CACHE_TAGS.page(slug)])
}

export function readHome(visit: Reader): Promise<Home | undefined> {
  return readGlobal(visit, 'home', { depth: '2', ...POPULATE }, home)
}

export function readCompany(visit: Reader): Promise<Company | undefined> {
  return readGlobal(visit, 'company', { depth: '1' }, company)
}

export function readNavigation(visit: Reader): Promise<Navigation | undefined> {
  return readGlobal(visit, 'navigation', { depth: '0' }, navigation)
}
