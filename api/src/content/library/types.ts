export const LIBRARY_CODES = [
  'mail-recap',
  'mail-silent',
  'mail-rescue',
  'mail-quote-expiring',
  'mail-open-question',
  'mail-requirements',
  'mail-differences',
  'mail-after-sales',
  'mail-review',
  'call-first',
  'call-price',
  'call-silent',
  'call-decision-maker',
  'call-key-account',
  'call-check-in',
  'checklist-requirements',
  'faq-price',
  'list-differences',
  'pack-after-sales',
] as const
export type LibraryCode = (typeof LIBRARY_CODES)[number]

export interface LibraryText {
  readonly name: string
  readonly subject?: string
  readonly body: string
}
export type LibraryTexts = Readonly<Record<LibraryCode, LibraryText>>
