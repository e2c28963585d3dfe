import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { environment } from '../../lib/environment.ts'
import { html, type Markup, markup } from '../../lib/html/html.ts'
import { keep } from '../../lib/html/pieces.ts'
import { jsonLd, type Thing } from '../../lib/seo/json-ld.ts'
import type { Visit } from '../../lib/visit.ts'

interface Description {
  readonly title: string
  readonly description: string
  /** What the page is about, for search engines. */
  readonly things: readonly Thing[]
  /** Path of the picture that stands for the page; the house's when there is none. */
  readonly image: string | undefined
  readonly kind: 'website' | 'article' | 'product'
  /** The company's name. */
  readonly name: string
}

/** What search engines and those who share a page are told in its head. */
export function findable(visit: Visit, page: Description): Markup {
  const { things, title, description, name, image } = page
  // Only an address that can be written in one way is kept: others could fill the memory with copies.
  if (things.length === 0 || !PLAIN.test(visit.rest)) return describe(visit, page)
  const key = ['findable', visit.rest, title, description, name, image].join('\n')
  return keep(visit, things, key, () => describe(visit, page))
}

const PLAIN = /^[a-z0-9/-]*$/

function describe(visit: Visit, page: Description): Markup {
  const { locale, rest } = visit
  const { SITE_URL } = environment()
  const address = `${SITE_URL}/${locale}${rest}`
  return html`
    <link rel="canonical" href="${address}">
    ${LOCALES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${SITE_URL}/${other}${rest}">`)}
    <link rel="alternate" hreflang="x-default" href="${SITE_URL}/en${rest}">
    <meta property="og:type" content="${page.kind}">
    <meta property="og:title" content="${page.title}">
    <meta property="og:description" content="${page.description}">
    <meta property="og:url" content="${address}">
    <meta property="og:site_name" content="${page.name}">
    <meta property="og:locale" content="${LOCALE_FACTS[locale].intl.replace('-', '_')}">
    <meta property="og:image" content="${SITE_URL}${page.image ?? '/og.png'}">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta name="twitter:card" content="summary_large_image">
    ${page.things.length > 0 && html`<script type="application/ld+json">${markup(jsonLd(page.things))}</script>`}
  `
}
