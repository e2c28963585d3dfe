import latinFile from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url'
import arabicFile from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url'
import arabicFont from '@fontsource-variable/noto-sans-arabic/wght.css?url'
import japaneseFont from '@fontsource-variable/noto-sans-jp/wght.css?url'
import chineseFont from '@fontsource-variable/noto-sans-sc/wght.css?url'
import { consentBanner } from '../components/chrome/consent-banner.ts'
import { findable } from '../components/chrome/findable.ts'
import { footer } from '../components/chrome/footer.ts'
import { header } from '../components/chrome/header.ts'
import { missingSources } from '../components/chrome/missing-sources.ts'
import { tray } from '../components/chrome/tray.ts'
import { type Chrome, readChrome } from '../lib/chrome.ts'
import { fontShelf } from '../lib/fonts/font-shelf.ts'
import { html, type Markup } from '../lib/html/html.ts'
import type { Thing } from '../lib/seo/json-ld.ts'
import type { Visit } from '../lib/visit.ts'
import styles from '../styles/site.css?url'

/** What a page says of itself. */
export interface PageAbout {
  readonly title: string
  readonly description: string
  /** Things about this page for search engines. */
  readonly things?: readonly Thing[] | undefined
  /** Path of the picture that stands for the page where it is shared. */
  readonly image?: string | undefined
  /** Not for search engines: personal pages, results of a form. */
  readonly hidden?: boolean | undefined
  readonly kind?: 'website' | 'article' | 'product' | undefined
  /** What the page is about, for the behaviour events of a visitor who consented. */
  readonly about?: { readonly type: 'product_view' | 'document_view' | 'quote_view'; readonly sku?: string } | undefined
}

/** What stands around the content of every page, as functions: the layout of Astro and the pages written without it share them. */
export interface Shell {
  /** Inside of `<head>`. */
  readonly head: () => Markup
  /** What comes before `<main>`, and what after it. */
  readonly before: () => Markup
  readonly after: () => Markup
}

const FONTS: Readonly<Partial<Record<string, string>>> = { ar: arabicFont, ja: japaneseFont, zh: chineseFont }

export async function readShell(visit: Visit, about: PageAbout): Promise<Shell> {
  const chrome = await readChrome(visit)
  const name = chrome.company?.name ?? visit.t('common:siteName')
  return {
    head: () => head(visit, about, name),
    before: () => before(visit, chrome, name),
    after: () => html`${tray(visit)}${footer(visit, chrome, name)}${consentBanner(visit)}`,
  }
}

function preload(file: string): Markup {
  return html`<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`
}

function head(visit: Visit, page: PageAbout, name: string): Markup {
  const { title, description, things = [], image, hidden = false, kind = 'website' } = page
  const { locale } = visit
  const font = FONTS[locale]
  const cut = fontShelf().fontOf(locale)
  return html`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title.includes(name) ? title : `${title} | ${name}`}</title>
    <meta name="description" content="${description}">
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    ${preload(latinFile)}
    ${locale === 'ar' && preload(arabicFile)}
    ${cut?.files.map(preload)}
    <link rel="stylesheet" href="${styles}">
    ${cut !== undefined && html`<link rel="stylesheet" href="${cut.sheet}">`}
    ${font !== undefined && html`<link rel="stylesheet" href="${font}">`}
    ${hidden ? html`<meta name="robots" content="noindex">` : findable(visit, { title, description, things, image, kind, name })}
  `
}

function before(visit: Visit, chrome: Chrome, name: string): Markup {
  return html`
    <a class="skip" href="#main">${visit.t('common:skip')}</a>
    ${header(visit, chrome, name)}
    ${missingSources(visit)}
  `
}
