import type { AskEvent, AskRequest, GateReport } from '@tradewind/schema/contracts/answers'
import type { Requirement } from '@tradewind/schema/contracts/selector'
import type { Understanding, UnderstandRequest } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import type { CatalogueProduct } from '../catalogue/product.ts'

/** What the dialogue needs of its neighbours, and no more. */

/** Reads what a buyer wrote. */
export interface Reader {
  read(request: UnderstandRequest): Understanding
  /** What the understanding asks of a product, in the selector's words. */
  requirements(understanding: Understanding): readonly Requirement[]
}

/** A language model's reading of the same text, already merged with the rules' and checked against the text. */
export interface ModelReader {
  /** Undefined when the model failed or had nothing to add: the rules' reading stands. */
  read(
    request: UnderstandRequest,
    byRules: Understanding,
    signal: AbortSignal,
    /** Who the tokens are counted for. */
    visitor: string,
  ): Promise<{ readonly understanding: Understanding; readonly tokens: Tokens } | undefined>
}

export interface Tokens {
  readonly input: number
  readonly output: number
}

/** Answers a question from passages, or says that it cannot. */
export interface Answerer {
  /** @param visitor who a language model's tokens are counted for */
  answer(request: AskRequest, signal: AbortSignal, visitor: string): AsyncIterable<AskEvent>
}

/** What a text may lean on: product data, the buyer's own words, a calculation, a price from the API. */
export interface Evidence {
  readonly locale: Locale
  /** Products whose data may be quoted. */
  readonly products: readonly CatalogueProduct[]
  /** What our own code worked out: reasons of the selector, calculations, counts. */
  readonly computed: readonly string[]
  /** Prices as the API said them. */
  readonly prices: readonly string[]
  /** Sentences our own code wrote, figures included: they pass word for word, said otherwise they are held against the rest. */
  readonly own: readonly string[]
  /** What the buyer wrote: may be repeated to the buyer. */
  readonly buyer: readonly string[]
}

/** The last look at a text before a buyer sees it: what nothing carries is taken out. */
export interface Gate {
  check(text: string, evidence: Evidence): { readonly text: string; readonly report: GateReport }
}

/** What a language model is given to say in its own words. */
export interface Draft {
  readonly locale: Locale
  /** Who the tokens are counted for: the visitor's id, or the conversation's. */
  readonly visitor: string
  readonly buyerText: string
  /** The house's own sentences: everything that must be said, and nothing that may not. */
  readonly paragraphs: readonly string[]
  readonly evidence: Evidence
}

/** Says a draft more fluently. Its output goes through the gate; the draft itself is what remains when it fails. */
export interface Phrasing {
  /** The model's name, for the record of the turn. */
  readonly name: string
  phrase(draft: Draft, signal: AbortSignal): Promise<{ readonly text: string; readonly tokens: Tokens }>
}
