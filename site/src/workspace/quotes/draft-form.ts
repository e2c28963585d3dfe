import { parseDecimal } from '../format/figures.ts'

/** A line as somebody types it. */
export interface DraftLine {
  /** Stable while the form is open. */
  readonly key: string
  readonly sku: string
  readonly name: string
  readonly quantity: string
  readonly discount: string
  readonly optionCodes: readonly string[]
  /** Options the product has, with words in the reader's language. */
  readonly options: readonly { readonly code: string; readonly label: string }[]
}

export interface DraftForm {
  readonly contactId: string
  readonly locale: string
  readonly currency: string
  readonly incoterm: string
  readonly incotermPlace: string
  readonly freight: string
  readonly validUntil: string
  readonly paymentTerms: string
  readonly notes: string
  readonly lines: readonly DraftLine[]
}

/** Incoterms 2020 the house quotes. */
export const INCOTERMS = ['EXW', 'FCA', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DDP'] as const

export type DraftProblem = 'quantity' | 'discount' | 'freight' | 'noLines' | 'place'

/** What is wrong before anything is sent: `path` is "lines.0.quantity", "freight" or "lines". */
export function checkDraft(form: DraftForm): Readonly<Record<string, DraftProblem>> {
  const problems: Record<string, DraftProblem> = {}
  if (form.lines.length === 0) problems.lines = 'noLines'
  if (form.incotermPlace.trim() === '') problems.incotermPlace = 'place'
  if (form.freight.trim() !== '' && amountOf(form.freight) === undefined) problems.freight = 'freight'
  for (const [place, line] of form.lines.entries()) {
    const quantity = parseDecimal(line.quantity)
    if (quantity === undefined || !/^[1-9]\d{0,5}$/.test(quantity)) problems[`lines.${place}.quantity`] = 'quantity'
    const discount = line.discount.trim() === '' ? '0' : parseDecimal(line.discount)
    if (discount === undefined || Number(discount) > 100) problems[`lines.${place}.discountPercent`] = 'discount'
  }
  return problems
}

/** The lines as the API takes them; only for a draft that `checkDraft` has nothing against. */
export function linesOf(form: DraftForm) {
  return form.lines.map((line) => ({
    sku: line.sku,
    quantity: Number(parseDecimal(line.quantity) ?? '0'),
    optionCodes: [...line.optionCodes],
    discountPercent: line.discount.trim() === '' ? '0' : (parseDecimal(line.discount) ?? '0'),
  }))
}

/** A typed amount with at most two decimals, as the API takes it. */
export function amountOf(text: string): string | undefined {
  const decimal = parseDecimal(text)
  return decimal !== undefined && /^\d{1,9}(?:\.\d{1,2})?$/.test(decimal) ? decimal : undefined
}

/** The line with the greatest discount: where the API's refusal of a discount belongs. */
export function greatestDiscount(form: DraftForm): number {
  const discounts = form.lines.map((line) => Number(parseDecimal(line.discount) ?? '0'))
  return discounts.indexOf(Math.max(...discounts))
}
