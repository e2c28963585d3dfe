import { LOCALES } from '@tradewind/schema/locales'
import type { APIRoute } from 'astro'
import { environment } from '../../lib/environment.ts'
import { escapeXml, sitePages, xmlAnswer } from '../../lib/seo/sitemap.ts'

/** Pages of one language, each with its counterparts in the others. */
export const GET: APIRoute = async ({ locals }) => {
  const { SITE_URL } = environment()
  const { visit } = locals
  const at = (locale: string, path: string): string => escapeXml(`${SITE_URL}/${locale}${path}`)
  const entries = (await sitePages(visit)).map(({ path, changedAt }) => {
    const others = LOCALES.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale, path)}"/>`,
    ).join('')
    const changed = changedAt === undefined ? '' : `<lastmod>${escapeXml(changedAt)}</lastmod>`
    const otherwise = `<xhtml:link rel="alternate" hreflang="x-default" href="${at('en', path)}"/>`
    return `<url><loc>${at(visit.locale, path)}</loc>${changed}${others}${otherwise}</url>`
  })
  return xmlAnswer(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>`,
  )
}
