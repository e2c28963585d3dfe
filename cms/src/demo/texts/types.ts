import type { Locale } from '@tradewind/schema/locales'

/** A text in all seven languages, always complete: the demo company has no untranslated page. */
export type Words = Readonly<Record<Locale, string>>

/** What the site says about a product family. */
export interface FamilyTexts {
  readonly name: Words
  /** One or two sentences for a card. */
  readonly summary: Words
  /** 80 to 120 words at the head of the family page. */
  readonly intro: Words
  /** Three usage scenes. */
  readonly scenes: readonly { readonly title: Words; readonly text: Words }[]
  /** Where and under what conditions the family works, and where it does not. */
  readonly operatingConditions: Words
  /** Four questions buyers ask. */
  readonly faq: readonly { readonly question: Words; readonly answer: Words }[]
  /** At most 60 characters. */
  readonly seoTitle: Words
  /** At most 155 characters. */
  readonly seoDescription: Words
}

/** What the site says about one product. */
export interface ProductTexts {
  readonly name: Words
  /** One sentence with the figure that matters. */
  readonly summary: Words
  /** Three to five points that hold for this model in particular. */
  readonly sellingPoints: readonly Words[]
  /** At most 60 characters. */
  readonly seoTitle: Words
  /** At most 155 characters. */
  readonly seoDescription: Words
}

/** Names of the options that can be ordered with a product, by option code. */
export interface OptionTexts {
  readonly [optionCode: string]: Words
}
