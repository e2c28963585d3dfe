import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { RetrievalQuery } from '../engine.ts'

const MOST_HITS = 50
/** Characters: a pasted document is not a question. */
const LONGEST_QUESTION = 2_000

/**
 * Passages that are ranked: of the question's language, of one into which some of it was translated, and of any other,
 * which can have little but names and numbers in common with it. With 30 instead of 50 recall@1 was the same.
 */
const CANDIDATES = { own: 50, translated: 40, other: 10 } as const

export function isTranslated(query: RetrievalQuery, locale: Locale): boolean {
  return query.expansions?.some((expansion) => expansion.locale === locale) === true
}

export function candidateCount(query: RetrievalQuery, locale: Locale): number {
  if (locale === query.locale) return Math.max(CANDIDATES.own, query.limit + 10)
  return isTranslated(query, locale) ? CANDIDATES.translated : CANDIDATES.other
}

/** Within what an engine answers; undefined when the answer is empty whatever the index holds. */
export function bounded(query: RetrievalQuery): RetrievalQuery | undefined {
  const limit = Math.min(MOST_HITS, Math.trunc(query.limit))
  if (!(limit > 0) || query.text.trim() === '' || query.kinds?.length === 0 || query.locales?.length === 0)
    return undefined
  return { ...query, limit, text: query.text.slice(0, LONGEST_QUESTION) }
}

export function searchedLocales(query: RetrievalQuery): readonly Locale[] {
  return [...new Set(query.locales ?? LOCALES)]
}
