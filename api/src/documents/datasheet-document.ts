import type { Locale } from '@tradewind/schema/locales'
import type { LabelledLine, Paper, Seller } from './quotation-document.ts'

/** Parameters of one kind under their heading, values formatted in the reader's language and units. */
export interface ParameterGroup {
  readonly heading: string
  readonly rows: readonly LabelledLine[]
}

/** A product on paper, everything resolved: the same value gives the same bytes. */
export interface DatasheetDocument {
  readonly locale: Locale
  readonly paper?: Paper
  readonly sku: string
  readonly name: string
  readonly category?: string
  readonly summary?: string
  /** The two to four figures a reader looks for first. */
  readonly keyFigures: readonly LabelledLine[]
  readonly sellingPoints: readonly string[]
  readonly groups: readonly ParameterGroup[]
  readonly certificates: readonly string[]
  readonly accessories: readonly { readonly sku: string; readonly name: string }[]
  /** Self-contained SVG document; one that cannot be drawn is left out. */
  readonly drawingSvg?: string
  readonly seller: Seller
  /** The product page: QR code and link. */
  readonly onlineUrl: string
  /** UTC instant of the last change of the data: the document's date. */
  readonly asOf: string
  readonly timeZone?: string
}
