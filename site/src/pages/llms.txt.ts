import type { APIRoute } from 'astro'
import { productsOf, readArticles, readCatalogue, readCategories, readCompany } from '../lib/cms/content.ts'
import { textIn } from '../lib/cms/localized.ts'
import { environment } from '../lib/environment.ts'
import { productCard } from '../lib/product/view.ts'

/** The site in one plain text for language models: what there is, with the figures, and where (llmstxt.org). */
export const GET: APIRoute = async ({ locals }) => {
  const { visit } = locals
  const root = `${environment().SITE_URL}/en`
  const [company, categories, catalogue, articles] = await Promise.all([
    readCompany(visit),
    readCategories(visit),
    readCatalogue(visit),
    readArticles(visit),
  ])
  const line = (name: string, path: string, about: string): string =>
    `- [${name}](${root}${path}): ${about.replace(/\s+/g, ' ')}`
  const families = categories.flatMap((category) => [
    `## ${textIn(category.name, 'en').text}`,
    textIn(category.summary, 'en').text,
    '',
    ...productsOf(catalogue, category.code).map((product) => {
      const card = productCard(product, 'en', 'metric')
      return line(
        card.name.text,
        `/products/${card.slug}`,
        card.figures.map(({ label, text }) => `${label} ${text}`).join(', '),
      )
    }),
    '',
  ])
  const text = [
    `# ${company?.name ?? 'Products'}`,
    '',
    `> ${company === undefined ? '' : textIn(company.description, 'en').text || textIn(company.tagline, 'en').text}`,
    '',
    ...families,
    '## Articles',
    ...articles.map((article) =>
      line(textIn(article.title, 'en').text, `/articles/${article.slug}`, textIn(article.summary, 'en').text),
    ),
    '',
  ].join('\n')
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
