import type { Locale } from '@tradewind/schema/locales'
import type { Paper, Seller } from './quotation-document.ts'

export interface ComparedProduct {
  /** Model or article number. */
  readonly sku: string
  readonly name: string
  /** Whose it is, when it is a competitor's. */
  readonly maker?: string
  readonly drawingSvg?: string
}

export interface ComparedRow {
  readonly label: string
  /** One per product, in their order; undefined where the product has no such figure. */
  readonly values: readonly (string | undefined)[]
}

/** Two to four products side by side, everything resolved: the same value gives the same bytes. */
export interface ComparisonDocument {
  readonly locale: Locale
  readonly paper?: Paper
  readonly products: readonly ComparedProduct[]
  readonly groups: readonly { readonly heading: string; readonly rows: readonly ComparedRow[] }[]
  /** Where figures come from, such as the sheet and date of a competitor's. */
  readonly sources: readonly string[]
  readonly seller: Seller
  readonly onlineUrl: string
  /** UTC instant: the document's date. */
  readonly asOf: string
  readonly timeZone?: string
}
