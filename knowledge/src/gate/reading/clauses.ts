import type { Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { gatePatterns } from '../words/gate-words.ts'

export interface Place {
  readonly start: number
  readonly end: number
}

export interface Clause extends Place {
  readonly text: string
  /** Says no: "not certified", "ohne ATEX", "非防水". */
  readonly isNegated: boolean
}

/** A colon keeps a label with its value. A dash between spaces ends a thought, one between figures does not. */
const ENDS = /[;；。!！?？\n()（）]|[,،](?!\d)|，|、| [–—-] |؛|\.(?=\s|$)/gu
/** With so little beside the names it is a list item, not a clause, and takes over the "no" before it. */
const ITEM_REST = 6

function isNegated(text: string, locale: Locale): boolean {
  const { negation, notNegation } = gatePatterns(locale)
  const rest = foldTerm(text).replace(new RegExp(notNegation.source, 'gu'), ' ')
  return negation.test(rest)
}

/** Length of a part without the designations in it; endless when there are none. */
function restOf(part: string, start: number, designations: readonly Place[]): number {
  const within = designations.filter((it) => it.start >= start && it.start < start + part.length)
  return within.length === 0
    ? Number.POSITIVE_INFINITY
    : within.reduce((rest, it) => rest - (it.end - it.start), part.trim().length)
}

/**
 * A sentence in parts that say one thing each.
 * @param whole places that stay in one piece (figures, names)
 * @param designations of these, what can be an item of a list that is denied: "without ATEX, IECEx"
 */
export function clausesOf(
  text: string,
  locale: Locale,
  whole: readonly Place[],
  designations: readonly Place[],
): Clause[] {
  const inside = (at: number) => whole.some(({ start, end }) => at > start && at < end)
  const cuts = new Set<number>()
  for (const { index, 0: sign } of text.matchAll(ENDS)) if (!inside(index + sign.length)) cuts.add(index + sign.length)
  const { conjunctions } = gatePatterns(locale)
  const lower = text.toLowerCase()
  if (lower.length === text.length) {
    for (const { index } of lower.matchAll(new RegExp(conjunctions.source, 'gu'))) if (!inside(index)) cuts.add(index)
  }
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length]
  const clauses: Clause[] = []
  for (let at = 0; at + 1 < places.length; at += 1) {
    const [start, end] = [places[at] ?? 0, places[at + 1] ?? 0]
    const part = text.slice(start, end)
    if (part.trim() === '') continue
    const before = clauses.at(-1)
    const isItem = before?.isNegated === true && restOf(part, start, designations) <= ITEM_REST
    clauses.push({ start, end, text: part, isNegated: isNegated(part, locale) || isItem })
  }
  return clauses
}
