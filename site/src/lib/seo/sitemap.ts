import { INDUSTRIES } from '@tradewind/schema/ontology'
import { readArticles, readCatalogue, readCategories } from '../cms/content.ts'
import type { Visit } from '../visit.ts'

export interface SitePage {
  /** Without language: "/products/bp-80". */
  readonly path: string
  readonly changedAt?: string
}

const FIXED = [
  '',
  '/products',
  '/selector',
  '/advisor',
  '/compare',
  '/solutions',
  '/articles',
  '/about',
  '/contact',
  '/quote',
  '/privacy',
  '/imprint',
]

/** Every page worth finding, the same in each language. */
export async function sitePages(visit: Visit): Promise<readonly SitePage[]> {
  const [catalogue, categories, articles] = await Promise.all([
    readCatalogue(visit),
    readCategories(visit),
    readArticles(visit),
  ])
  return [
    ...FIXED.map((path) => ({ path })),
    ...categories.map(({ slug }) => ({ path: `/categories/${slug}` })),
    ...INDUSTRIES.map((code) => ({ path: `/solutions/${code}` })),
    ...catalogue.map(({ slug, updatedAt }) => ({ path: `/products/${slug}`, changedAt: updatedAt })),
    ...articles.map(({ slug, updatedAt }) => ({ path: `/articles/${slug}`, changedAt: updatedAt })),
  ]
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

export function xmlAnswer(body: string): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
