import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { ProductTexts, Words } from '../types.ts'
import { searchDescription, searchTitle } from './search-texts.ts'

/** A product as a copywriter writes it in one language; the texts for search engines are put together from these. */
export interface ProductInLanguage {
  readonly name: string
  /** One sentence with the figure that matters. */
  readonly summary: string
  readonly sellingPoints: readonly [string, string, string, ...string[]]
}

/** The products of one family in one language, by SKU. */
export type ProductsInLanguage = Readonly<Record<string, ProductInLanguage>>

/**
 * Lays the seven single-language catalogues of a family over each other.
 * Throws when a language misses a product or counts its selling points differently: a gap here is a mistake in
 * this folder, never bad input.
 */
export function joinLanguages(
  languages: Readonly<Record<Locale, ProductsInLanguage>>,
): Readonly<Record<string, ProductTexts>> {
  const joined: Record<string, ProductTexts> = {}
  for (const [sku, english] of Object.entries(languages.en)) {
    const inLanguage = (locale: Locale): ProductInLanguage => {
      const product = languages[locale][sku]
      if (product === undefined) throw new Error(`${sku} has no texts in ${locale}`)
      if (product.sellingPoints.length !== english.sellingPoints.length) {
        throw new Error(`${sku} has ${product.sellingPoints.length} selling points in ${locale}`)
      }
      return product
    }
    const words = (pick: (product: ProductInLanguage, locale: Locale) => string): Words =>
      Object.fromEntries(LOCALES.map((locale) => [locale, pick(inLanguage(locale), locale)])) as Record<Locale, string>
    joined[sku] = {
      name: words((product) => product.name),
      summary: words((product) => product.summary),
      sellingPoints: english.sellingPoints.map((_, n) => words((product) => product.sellingPoints[n] ?? '')),
      seoTitle: words((product, locale) => searchTitle(sku, product.name, locale)),
      seoDescription: words((product, locale) => searchDescription(product.summary, locale)),
    }
  }
  return joined
}
