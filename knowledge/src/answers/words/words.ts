import type { QuestionKind } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'

/** What is declined, each with a friendly line. */
export const REFUSALS = ['discount', 'margin', 'prompt', 'customers', 'abuse'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Of itself a company tells it whom it likes. */
export const UNDISCLOSED = ['money', 'head', 'owners', 'pay'] as const
export type Undisclosed = (typeof UNDISCLOSED)[number]

/** Signs of a kind of question; `listing` asks for products, `price` for a price, `howTo` for a procedure. */
export type Sign = Exclude<QuestionKind, 'specification' | 'other'> | 'listing' | 'price' | 'howTo'

/** Answers in one language. Lists 'first | second' are read by the gate's `pattern`. */
export interface AnswerWords {
  readonly signs: Readonly<Record<Sign, string>>
  readonly refusal: Readonly<Record<Refusal, string>>
  /** Answered only where a document says it in these words. */
  readonly undisclosed: Readonly<Record<Undisclosed, string>>
  /** Begins a question that is answered by yes or no, or ends it. */
  readonly yesNo: string
  /** "What is …", "… means": a definition is wanted. */
  readonly definition: string
  /** Sentences that define, in this language. */
  readonly defining: string
  /** Asks for a time, a number or a figure at all. */
  readonly wantsFigure: string
  readonly say: {
    readonly specification: (label: string, sku: string, value: string) => string
    readonly yes: string
    readonly no: string
    readonly notListed: (sku: string, value: string) => string
    readonly notStated: (sku: string, label: string) => string
    readonly differences: (skus: string, labels: string) => string
    readonly listing: (count: string, isOne: boolean, condition: string, skus: string) => string
    readonly more: (count: string) => string
    readonly noneListed: (condition: string) => string
    readonly competitor: (name: string, label: string, value: string) => string
    readonly competitorSource: (name: string, date: string) => string
    readonly price: (sku: string, price: string) => string
    readonly priceNote: string
    /** Before a quotation in another language. */
    readonly original: Readonly<Record<Locale, string>>
    readonly keywords: string
    readonly unknown: string
    readonly unknownModel: (name: string) => string
    readonly unknownBrand: (name: string) => string
    readonly uncovered: (words: string) => string
    readonly handOff: string
    readonly refused: Readonly<Record<Refusal, string>>
  }
  /** Head of the column of property names. */
  readonly property: string
}
