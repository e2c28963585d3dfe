import { CURRENCIES, LOCALES } from '@tradewind/schema/locales'
import { z } from 'zod'

/** Incoterms 2020: all eleven. */
export const INCOTERMS = ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const
export type Incoterm = (typeof INCOTERMS)[number]

const basisPoints = z.int().min(0).max(10_000)
const words = z.record(z.enum(LOCALES), z.string())

/** How the house sells, as data: stored as the setting `trade_terms`. */
export const tradeTerms = z.object({
  priceListCode: z.string(),
  /** Added to a converted price: a cushion for the weeks a quotation stays open. */
  currencyBufferBasisPoints: basisPoints,
  /** Converted unit prices are rounded up to this many minor units. */
  roundUpToMinor: z.record(z.enum(CURRENCIES), z.int().min(1)),
  quotationValidityDays: z.int().min(1).max(365),
  /** In minor units of the price list's currency. */
  minimumOrderMinor: z.int().min(0),
  /** Up to this order value a quotation goes out without a person looking first; in the price list's minor units. */
  sendWithoutReviewUpToMinor: z.int().min(0),
  incoterms: z.array(
    z.object({
      code: z.enum(INCOTERMS),
      places: z.array(z.string()).min(1),
      placeFixed: z.boolean(),
      /** Surcharge on the goods' value for what the seller bears beyond EXW, until freight is calculated by shipment. */
      surchargeBasisPoints: basisPoints,
    }),
  ),
  /** Greatest discount on a line a role may give; a role that is not named gives none. */
  discountRights: z.array(z.object({ role: z.string(), maxBasisPoints: basisPoints })),
  taxes: z.object({
    sellerCountry: z.string().length(2),
    domestic: z.object({ rateBasisPoints: basisPoints, label: words }),
    export: z.object({ rateBasisPoints: basisPoints, label: words }),
  }),
  paymentTerms: z.array(z.object({ code: z.string(), text: words })).min(1),
  /** Terms printed on a quotation. */
  conditions: z.record(z.enum(LOCALES), z.array(z.string())),
  seller: z.object({
    name: z.string(),
    addressLines: z.array(z.string()),
    phone: z.string(),
    mail: z.email(),
    website: z.string(),
    taxId: z.string(),
    bankLines: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  /** Hours within which a buyer is promised an answer. */
  answerWithinHours: z.int().min(1),
  countriesServed: z.array(z.string().length(2)),
  /** Quotations bind nobody and say so: the demo company. */
  specimen: z.boolean(),
})
export type TradeTerms = z.infer<typeof tradeTerms>

/** A percentage of two decimals from basis points: 1300 → "13.00". */
export function percentFromBasisPoints(points: number): string {
  return `${Math.trunc(points / 100)}.${String(points % 100).padStart(2, '0')}`
}
