import type { Currency, Locale } from '@tradewind/schema/locales'
import type { Money } from '@tradewind/schema/money'

export type Paper = 'a4' | 'us-letter'

export const INCOTERM_CODES = ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const
export type IncotermCode = (typeof INCOTERM_CODES)[number]

/** One labelled line as the reader shall see it, such as "IBAN" and the number. */
export interface LabelledLine {
  readonly label: string
  readonly value: string
}

export interface Seller {
  readonly name: string
  readonly addressLines: readonly string[]
  readonly phone?: string
  readonly mail?: string
  readonly website?: string
  readonly taxId?: string
  readonly bankLines: readonly LabelledLine[]
}

export interface Buyer {
  readonly company: string
  readonly contact?: string
  readonly addressLines: readonly string[]
  /** Country name in the buyer's language. */
  readonly country: string
  readonly mail?: string
  readonly taxId?: string
}

export interface QuotedOption {
  readonly name: string
  readonly sku?: string
  /** Per piece of the line it belongs to; part of the line's total. */
  readonly price: Money
}

/** "From 10 pieces: 1,180.00 each". */
export interface PriceTier {
  readonly fromQuantity: number
  readonly unitPrice: Money
}

export interface QuotationLine {
  /** 1, 2, 3 … */
  readonly position: number
  readonly sku: string
  readonly name: string
  /** Formatted in the buyer's language and units: "15–80 N·m". */
  readonly keyFigures: readonly string[]
  readonly quantity: number
  /** One piece without options and before the line's discount. */
  readonly unitPrice: Money
  /** 0 to 100. */
  readonly discountPercent?: number
  /** (unitPrice + options) × quantity less the discount: computed by the quotes slice, never here. */
  readonly lineTotal: Money
  readonly options: readonly QuotedOption[]
  readonly priceTiers?: readonly PriceTier[]
  /** Self-contained SVG document; one that cannot be drawn is left out. */
  readonly drawingSvg?: string
}

export interface QuotationTerm {
  readonly heading?: string
  readonly text: string
}

export type QuotationMark =
  /** A quotation that binds nobody: demonstration data, previews. */
  | { readonly kind: 'specimen' }
  | { readonly kind: 'draft' }
  | { readonly kind: 'superseded'; readonly byVersion: number }

/**
 * A quotation with everything resolved: texts in the buyer's language, totals computed, amounts in minor units.
 * Rendering it neither reads a clock nor any store, so the same value gives the same bytes.
 */
export interface QuotationDocument {
  readonly locale: Locale
  /** us-letter for buyers in the United States and Canada. */
  readonly paper?: Paper
  readonly number: string
  readonly version: number
  /** UTC instant, ISO 8601. */
  readonly issuedAt: string
  /** UTC instant, ISO 8601: the last day the prices hold. */
  readonly validUntil: string
  /** IANA zone in which both instants become calendar days; UTC when absent. */
  readonly timeZone?: string
  readonly seller: Seller
  /** The seller's person the buyer writes to. */
  readonly salesContact?: { readonly name: string; readonly mail?: string; readonly phone?: string }
  readonly buyer: Buyer
  /** The buyer's own inquiry number, when there is one. */
  readonly buyerReference?: string
  readonly incoterm: { readonly code: IncotermCode; readonly place: string; readonly edition: '2020' }
  readonly currency: Currency
  readonly paymentTerms: string
  readonly leadTime: { readonly days: number } | { readonly text: string }
  readonly lines: readonly QuotationLine[]
  readonly subtotal: Money
  /** Positive amount that is taken off the subtotal. */
  readonly discount?: { readonly percent?: number; readonly amount: Money }
  readonly freight?: Money
  readonly tax: { readonly label: string; readonly percent: number; readonly amount: Money }
  readonly total: Money
  /** Paragraphs are separated by line breaks. */
  readonly notes?: string
  readonly terms: readonly QuotationTerm[]
  /** https (or http) address of the quotation on the site: the QR code and the link. */
  readonly onlineUrl: string
  readonly mark?: QuotationMark
}
