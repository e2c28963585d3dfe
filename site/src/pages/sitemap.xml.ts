import { LOCALES } from '@tradewind/schema/locales'
import type { APIRoute } from 'astro'
import { environment } from '../lib/environment.ts'
import { xmlAnswer } from '../lib/seo/sitemap.ts'

/** One sitemap per language. */
export const GET: APIRoute = () => {
  const { SITE_URL } = environment()
  const entries = LOCALES.map((locale) => `<sitemap><loc>${SITE_URL}/${locale}/sitemap.xml</loc></sitemap>`)
  return xmlAnswer(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`,
  )
}
