import type { Currency } from '../locales.ts'

/** Units of the other currency for one US dollar, decimal strings so that no binary fraction creeps into money. */
export const DEMO_EXCHANGE_RATES = {
  base: 'USD',
  asOf: '2026-11-02',
  source: 'sample rates for demonstration',
  sample: true,
  rates: {
    USD: '1',
    EUR: '0.9180',
    CNY: '7.1250',
    JPY: '151.40',
    GBP: '0.7860',
    BRL: '5.4300',
    AED: '3.6725',
    MXN: '18.650',
  } satisfies Record<Currency, string>,
} as const

/** How a list price becomes a quoted price in another currency, and how long it holds. */
export const DEMO_PRICE_LIST_RULES = {
  code: 'export-2026',
  currency: 'USD',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  /** Added when a price is converted: a cushion for the weeks a quotation stays open. Basis points. */
  currencyBufferBasisPoints: 150,
  /** Converted unit prices are rounded up to this many minor units. */
  roundUpToMinor: { USD: 1, EUR: 10, CNY: 100, JPY: 10, GBP: 10, BRL: 100, AED: 100, MXN: 100 } satisfies Record<
    Currency,
    number
  >,
  quotationValidityDays: 30,
  minimumOrderMinor: 30_000,
  /** Option prices take no quantity break; accessories do. */
  optionsTakeTierDiscount: false,
} as const

/** Greatest discount on a line a role may give without asking, in basis points of the tier price. */
export const DEMO_DISCOUNT_RIGHTS = [
  { role: 'sales', maxBasisPoints: 1000 },
  { role: 'lead', maxBasisPoints: 2000 },
  { role: 'executive', maxBasisPoints: 3500 },
] as const

export interface DemoTaxRule {
  readonly code: string
  readonly rateBasisPoints: number
  /** Seller's country and where the goods go; `export` is every other country. */
  readonly applies: 'domestic' | 'export'
  /** Legal ground printed on a document's tax line, as a code. */
  readonly reason: 'standard-rate' | 'export-zero-rated'
}

export const DEMO_TAX_RULES: readonly DemoTaxRule[] = [
  { code: 'cn-vat-13', rateBasisPoints: 1300, applies: 'domestic', reason: 'standard-rate' },
  { code: 'cn-export-0', rateBasisPoints: 0, applies: 'export', reason: 'export-zero-rated' },
]

export interface DemoIncoterm {
  /** Incoterms 2020. */
  readonly code: 'EXW' | 'FCA' | 'FOB' | 'CFR' | 'CIF' | 'CPT' | 'CIP' | 'DAP' | 'DDP'
  readonly edition: 2020
  /** Named places offered first; a buyer may name another one unless `placeFixed`. */
  readonly places: readonly string[]
  readonly placeFixed: boolean
  readonly mode: 'any' | 'sea'
  /** Freight, insurance and import duty the seller bears. */
  readonly sellerBears: { readonly freight: boolean; readonly insurance: boolean; readonly duty: boolean }
  /** Sample surcharge on the goods' value, basis points, until freight is calculated by shipment. */
  readonly surchargeBasisPoints: number
}

const PORTS = [
  'Hamburg',
  'Rotterdam',
  'Jebel Ali',
  'Santos',
  'Yokohama',
  'Los Angeles',
  'Manzanillo',
  'Valencia',
  'Felixstowe',
]
const NOTHING = { freight: false, insurance: false, duty: false }
const FREIGHT = { freight: true, insurance: false, duty: false }
const INSURED = { freight: true, insurance: true, duty: false }

export const DEMO_INCOTERMS: readonly DemoIncoterm[] = [
  {
    code: 'EXW',
    edition: 2020,
    places: ['Ningbo'],
    placeFixed: true,
    mode: 'any',
    sellerBears: NOTHING,
    surchargeBasisPoints: 0,
  },
  {
    code: 'FCA',
    edition: 2020,
    places: ['Ningbo', 'Shanghai Pudong Airport'],
    placeFixed: true,
    mode: 'any',
    sellerBears: NOTHING,
    surchargeBasisPoints: 80,
  },
  {
    code: 'FOB',
    edition: 2020,
    places: ['Ningbo', 'Shanghai'],
    placeFixed: true,
    mode: 'sea',
    sellerBears: NOTHING,
    surchargeBasisPoints: 120,
  },
  {
    code: 'CFR',
    edition: 2020,
    places: PORTS,
    placeFixed: false,
    mode: 'sea',
    sellerBears: FREIGHT,
    surchargeBasisPoints: 380,
  },
  {
    code: 'CIF',
    edition: 2020,
    places: PORTS,
    placeFixed: false,
    mode: 'sea',
    sellerBears: INSURED,
    surchargeBasisPoints: 430,
  },
  {
    code: 'CPT',
    edition: 2020,
    places: ['Frankfurt Airport', 'Dubai Airport', 'São Paulo Guarulhos', 'Tokyo Narita'],
    placeFixed: false,
    mode: 'any',
    sellerBears: FREIGHT,
    surchargeBasisPoints: 520,
  },
  {
    code: 'CIP',
    edition: 2020,
    places: ['Frankfurt Airport', 'Dubai Airport', 'São Paulo Guarulhos', 'Tokyo Narita'],
    placeFixed: false,
    mode: 'any',
    sellerBears: INSURED,
    surchargeBasisPoints: 600,
  },
  {
    code: 'DAP',
    edition: 2020,
    places: ['Stuttgart', 'Dubai', 'São Paulo', 'Nagoya', 'Monterrey', 'Birmingham'],
    placeFixed: false,
    mode: 'any',
    sellerBears: FREIGHT,
    surchargeBasisPoints: 680,
  },
  {
    code: 'DDP',
    edition: 2020,
    places: ['Stuttgart', 'Birmingham', 'Nagoya'],
    placeFixed: false,
    mode: 'any',
    sellerBears: { freight: true, insurance: false, duty: true },
    surchargeBasisPoints: 1150,
  },
]

export interface DemoPaymentTerm {
  readonly code: 'tt-advance' | 'tt-30-70' | 'tt-net-30' | 'lc-at-sight' | 'lc-60' | 'card'
  /** Shares in basis points, adding up to 10 000, and when each is due. */
  readonly parts: readonly {
    readonly basisPoints: number
    readonly due: 'order' | 'before-shipment' | 'after-invoice' | 'at-sight' | 'after-bill-of-lading'
    readonly days: number
  }[]
  readonly maxOrderMinor?: number
}

export const DEMO_PAYMENT_TERMS: readonly DemoPaymentTerm[] = [
  { code: 'tt-advance', parts: [{ basisPoints: 10_000, due: 'order', days: 0 }] },
  {
    code: 'tt-30-70',
    parts: [
      { basisPoints: 3000, due: 'order', days: 0 },
      { basisPoints: 7000, due: 'before-shipment', days: 0 },
    ],
  },
  { code: 'tt-net-30', parts: [{ basisPoints: 10_000, due: 'after-invoice', days: 30 }] },
  { code: 'lc-at-sight', parts: [{ basisPoints: 10_000, due: 'at-sight', days: 0 }] },
  { code: 'lc-60', parts: [{ basisPoints: 10_000, due: 'after-bill-of-lading', days: 60 }] },
  { code: 'card', parts: [{ basisPoints: 10_000, due: 'order', days: 0 }], maxOrderMinor: 500_000 },
]
