import type { Locale } from '@tradewind/schema/locales'

/** A text in all seven languages. */
export type Words = Readonly<Record<Locale, string>>

/** One block of a rich text; the seed turns it into Lexical nodes. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A rich text in all seven languages, each with blocks of its own: the languages need not run in parallel. */
export type RichWords = Readonly<Record<Locale, readonly Block[]>>

export type ArticleKind = 'guide' | 'white-paper' | 'maintenance' | 'case' | 'news'

/** What a writer writes for one market. */
export interface ArticleText {
  readonly title: string
  readonly summary: string
  /** At most 60 characters. */
  readonly seoTitle: string
  /** At most 155 characters. */
  readonly seoDescription: string
  readonly body: readonly Block[]
}

export interface ArticleFacts {
  readonly slug: string
  readonly kind: ArticleKind
  /** Calendar day, ISO 8601. */
  readonly publishedAt: string
  readonly relatedSkus: readonly string[]
}

export interface Article extends ArticleFacts {
  readonly title: Words
  readonly summary: Words
  readonly body: RichWords
  readonly seoTitle: Words
  readonly seoDescription: Words
  /** Whole minutes for the English text at 180 words a minute, never below one. */
  readonly readingMinutes: number
}

export interface PageText {
  readonly title: string
  readonly seoTitle: string
  readonly seoDescription: string
  readonly body: readonly Block[]
}

export interface Page {
  readonly slug: string
  readonly title: Words
  readonly body: RichWords
  readonly seoTitle: Words
  readonly seoDescription: Words
}
