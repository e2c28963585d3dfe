/** A product as a copywriter writes it in one language; titles for search engines are put together from its figures. */
export interface ProductInLanguage {
  readonly name: string
  readonly summary: string
  readonly sellingPoints: readonly [string, string, string, ...string[]]
}

/** The products of one family in one language, by SKU. */
export type ProductsInLanguage = Readonly<Record<string, ProductInLanguage>>
