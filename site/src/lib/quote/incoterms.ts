/** A term of delivery, Incoterms 2020. */
export interface Incoterm {
  readonly code: 'EXW' | 'FCA' | 'FOB' | 'CFR' | 'CIF' | 'CPT' | 'CIP' | 'DAP' | 'DDP'
  /** Named place offered first. */
  readonly place: string
  /** True where the place is the seller's to name. */
  readonly sellerNamesPlace: boolean
}

/** Terms the house quotes, from the least to the most that the seller does. */
export const INCOTERMS = [
  { code: 'EXW', place: 'Ningbo', sellerNamesPlace: true },
  { code: 'FCA', place: 'Ningbo', sellerNamesPlace: true },
  { code: 'FOB', place: 'Ningbo', sellerNamesPlace: true },
  { code: 'CFR', place: 'Hamburg', sellerNamesPlace: false },
  { code: 'CIF', place: 'Hamburg', sellerNamesPlace: false },
  { code: 'CPT', place: 'Frankfurt Airport', sellerNamesPlace: false },
  { code: 'CIP', place: 'Frankfurt Airport', sellerNamesPlace: false },
  { code: 'DAP', place: 'Stuttgart', sellerNamesPlace: false },
  { code: 'DDP', place: 'Stuttgart', sellerNamesPlace: false },
] as const satisfies readonly Incoterm[]

/** What a list price means, and so the plainest start. */
export const DEFAULT_INCOTERM: Incoterm = INCOTERMS[0]

/** Places buyers often name; any other may be typed. */
export const PLACES = [
  'Hamburg',
  'Rotterdam',
  'Valencia',
  'Santos',
  'Jebel Ali',
  'Yokohama',
  'Los Angeles',
  'Manzanillo',
  'Felixstowe',
  'Frankfurt Airport',
  'Dubai Airport',
  'Tokyo Narita',
  'São Paulo Guarulhos',
] as const
