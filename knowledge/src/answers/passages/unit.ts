import type { Locale } from '@tradewind/schema/locales'

/** A word as a text is searched for it: its terms side by side, or its characters where there are no spaces. */
export interface Phrase {
  readonly terms: readonly string[]
  /** Folded; set for Chinese and Japanese, which are looked for as they are written. */
  readonly written?: string
}

/** A content word of a question and what it is in every language. */
export interface Unit {
  /** As written in the question. */
  readonly text: string
  /** In the question's language: first the word itself, then its synonyms. In another: its translations, none when unknown. */
  readonly phrases: Readonly<Record<Locale, readonly Phrase[]>>
  /** The language that the word itself is of. */
  readonly language: Locale
  /** A figure, a code or a model: the same in every language. */
  readonly isLiteral: boolean
  /** Written as a name: with a capital where others have none, or in capitals. */
  readonly isName: boolean
  /** Stands right behind a figure: "24 hours" is one thing said, not two. */
  readonly followsFigure: boolean
}
