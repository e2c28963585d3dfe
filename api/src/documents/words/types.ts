import type { IncotermCode } from '../quotation-document.ts'

/** A sentence per plural form of the language (CLDR categories); `{n}` is replaced by the formatted number. */
export type Counted = { readonly other: string } & { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** Every fixed word of the three documents in one language. `{name}` marks what is filled in. */
export interface DocumentWords {
  readonly quotation: {
    readonly title: string
    readonly number: string
    readonly version: string
    readonly date: string
    readonly validUntil: string
    readonly buyer: string
    readonly attention: string
    readonly buyerReference: string
    readonly contact: string
    readonly position: string
    readonly description: string
    readonly quantity: string
    readonly unitPrice: string
    readonly discount: string
    readonly amount: string
    readonly quantityPrices: string
    /** `{n}` pieces, `{price}` each. */
    readonly fromQuantity: string
    readonly subtotal: string
    readonly totalDiscount: string
    readonly freight: string
    readonly total: string
    readonly delivery: string
    readonly payment: string
    readonly leadTime: string
    readonly leadTimeDays: Counted
    readonly leadTimeFrom: string
    readonly notes: string
    readonly terms: string
    readonly bank: string
    readonly online: string
    readonly onlineText: string
    readonly onlineLink: string
    readonly taxId: string
    readonly specimen: string
    readonly draft: string
    /** `{version}` took its place. */
    readonly superseded: string
  }
  readonly incoterms: Readonly<Record<IncotermCode, string>>
  readonly datasheet: {
    readonly title: string
    readonly highlights: string
    readonly technicalData: string
    readonly certificates: string
    readonly accessories: string
    readonly online: string
    readonly asOf: string
    readonly reservation: string
  }
  readonly comparison: {
    readonly title: string
    readonly parameter: string
    readonly differs: string
    readonly notStated: string
  }
  /** `{page}` and `{pages}`. */
  readonly pageOf: string
  readonly phone: string
  readonly mail: string
}
