import type { ProductPrices } from '../api/prices.ts'
import { once } from '../cache/once.ts'
import type { Product } from '../cms/documents.ts'
import { textIn } from '../cms/localized.ts'
import { environment } from '../environment.ts'
import { breadcrumbs, faqPage, type Thing } from '../seo/json-ld.ts'
import type { Visit } from '../visit.ts'
import type { ProductView } from './view.ts'

/** What a product page says to search engines: the product with its offer, the way to it, and its questions. */
export function productThings(
  visit: Visit,
  product: Product,
  view: ProductView,
  prices: ProductPrices | undefined | 'down',
): readonly Thing[] {
  const offered = prices === undefined || prices === 'down' || prices.listPrice === null ? undefined : prices
  const { amount = '', currency = '' } = offered?.listPrice ?? {}
  const key = `things ${amount} ${currency} ${isInStock(offered)}`
  return once(view, key, () => describe(visit, product, view, offered))
}

function describe(
  visit: Visit,
  product: Product,
  view: ProductView,
  prices: ProductPrices | undefined,
): readonly Thing[] {
  const { locale, t } = visit
  const { SITE_URL } = environment()
  const url = `${SITE_URL}/${locale}/products/${product.slug}`
  const family = product.category
  return [
    {
      '@type': 'Product',
      name: view.name.text,
      description: view.summary.text,
      sku: product.sku,
      url,
      image: `${SITE_URL}/og/products/${locale}/${product.slug}.png`,
      brand: { '@type': 'Brand', name: t('common:siteName') },
      ...(family === undefined ? {} : { category: textIn(family.name, locale).text }),
      additionalProperty: view.groups.flatMap(({ rows }) =>
        rows.map(({ label, text }) => ({ '@type': 'PropertyValue', name: label, value: plain(text) })),
      ),
      ...offer(prices, url),
    },
    breadcrumbs([
      { name: t('common:home'), url: `${SITE_URL}/${locale}` },
      { name: t('common:menu.products'), url: `${SITE_URL}/${locale}/products` },
      ...(family === undefined
        ? []
        : [{ name: textIn(family.name, locale).text, url: `${SITE_URL}/${locale}/categories/${family.slug}` }]),
      { name: view.name.text, url },
    ]),
    ...(view.faq.length === 0
      ? []
      : [faqPage(view.faq.map(({ question, answer }) => ({ question: question.text, answer: answer.text })))]),
  ]
}

function isInStock(prices: ProductPrices | undefined): boolean {
  return (prices?.stockQuantity ?? 0) > 0
}

function offer(prices: ProductPrices | undefined, url: string): object {
  if (!prices?.listPrice) return {}
  return {
    offers: {
      '@type': 'Offer',
      url,
      price: prices.listPrice.amount,
      priceCurrency: prices.listPrice.currency,
      availability: `https://schema.org/${isInStock(prices) ? 'InStock' : 'BackOrder'}`,
      itemCondition: 'https://schema.org/NewCondition',
    },
  }
}

/** Without the invisible marks that keep a quantity together on a right-to-left page. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069\u061c]/g, '').replace(/\u00a0/g, ' ')
}
