/** One term as a quotation prints it: a title of a few words and at most three sentences. */
export interface TermText {
  readonly title: string
  readonly text: string
}

export const TERM_CODES = [
  'validity',
  'delivery',
  'payment',
  'acceptance',
  'warranty',
  'calibration',
  'export-control',
  'law',
] as const
export type TermCode = (typeof TERM_CODES)[number]
export type TermsInLanguage = Readonly<Record<TermCode, TermText>>
