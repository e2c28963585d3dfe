import type { Permission } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import type { Unit } from '../passages/unit.ts'

/** A question that somebody wrote beside the passages that answer it. */
export interface WrittenQuestion {
  readonly text: string
  readonly locale: Locale
  readonly permission: Permission
  /** Ids of the passages that answer it. */
  readonly chunkIds: readonly string[]
  /** Products that its document is about; empty when it is about none in particular. */
  readonly skus: readonly string[]
}

export interface LikeQuestion {
  readonly written: WrittenQuestion
  /** 0…1: how far the two say the same. */
  readonly likeness: number
  /** How much of each unit of the question it says, 0…1. */
  readonly held: readonly number[]
}

/** The products a question is about: named, or of the families it speaks of. */
export interface About {
  readonly skus: readonly string[]
  readonly family: ReadonlySet<string>
}

/** The written questions of a house by language, ready to be compared. */
export interface WrittenQuestions {
  /** Those most like a question, the best first. @param about the products the question is about */
  like(
    units: readonly Unit[],
    language: Locale,
    permission: Permission,
    limit: number,
    about?: About,
  ): readonly LikeQuestion[]
  /** Ids of the passages beside which somebody wrote questions in a language. */
  answering(language: Locale): ReadonlySet<string>
}

/** Products that a text calls by an everyday name, and where it does. Half-open, UTF-16 code units. */
export interface EverydayName {
  readonly skus: readonly string[]
  readonly start: number
  readonly end: number
}

export type EverydayNames = (text: string, locale: Locale) => readonly EverydayName[]

/** The words of buyers that editors wrote beside documents: the questions they answer, what products are called. */
export interface BuyersWords {
  readonly questions: () => WrittenQuestions
  readonly names: () => EverydayNames
}
