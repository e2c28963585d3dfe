import type { Locale } from '@tradewind/schema/locales'
import type { Product } from '../cms/documents.ts'
import { textIn } from '../cms/localized.ts'
import type { ProductView } from './view.ts'

/** Title and description for search engines: the marketer's, else name and figures. */
export function productHeadline(
  product: Product,
  view: ProductView,
  locale: Locale,
): { readonly title: string; readonly description: string } {
  const title = textIn(product.meta.title, locale).text
  const description = textIn(product.meta.description, locale).text
  return {
    title: title !== '' ? title : `${view.name.text}: ${view.figures.map(({ text }) => text).join(', ')}`,
    description: description !== '' ? description : view.summary.text,
  }
}
