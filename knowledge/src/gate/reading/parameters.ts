import type { Locale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import type { Measure } from './units.ts'

interface Word {
  readonly folded: string
  readonly code: string
}

/** Words that are said of a figure of their measure only; "led" and "size" would be found everywhere. */
function wordsOf(locale: Locale): readonly Word[] {
  const { parameters } = ontologyWords(locale)
  const words = PARAMETERS.flatMap(({ code }) =>
    [parameters[code].label, parameters[code].short ?? '', ...parameters[code].synonyms].map((word) => ({
      folded: foldTerm(word),
      code,
    })),
  )
  // The longest first, so that "torque accuracy" is not also "torque".
  return words.filter(({ folded }) => folded.length >= 2).sort((a, b) => b.folded.length - a.folded.length)
}

const wordsByLocale = new Map<Locale, readonly Word[]>()
const LETTER = /[\p{L}\p{N}]/u
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  PARAMETERS.flatMap((parameter) => ('dimension' in parameter ? [[parameter.code, parameter.dimension] as const] : [])),
)

/** What a figure for this parameter measures; undefined for enumerations. */
export function measureOf(code: string): Measure | undefined {
  return MEASURES.get(code)
}

/** Codes of the parameters a text names, in any inflection the ontology knows. */
export function namedParameters(text: string, locale: Locale): ReadonlySet<string> {
  let words = wordsByLocale.get(locale)
  if (words === undefined) {
    words = wordsOf(locale)
    wordsByLocale.set(locale, words)
  }
  let rest = foldTerm(text)
  const found = new Set<string>()
  for (const { folded, code } of words) {
    for (let at = rest.indexOf(folded); at >= 0; at = rest.indexOf(folded, at + 1)) {
      const end = at + folded.length
      const isWord = UNSPACED.test(folded) || ((at === 0 || !isLetterBefore(rest, at)) && !LETTER.test(rest[end] ?? ''))
      if (!isWord) continue
      found.add(code)
      rest = `${rest.slice(0, at)}${'\u0001'.repeat(folded.length)}${rest.slice(end)}`
    }
  }
  return found
}

/** Letters of either half, and of what an inflection adds: "Luft verbraucht" for "Luftverbrauch". */
const HALF = 4
const ENDING = 3

/** Whether a text says both halves of a German word apart: how much "Luft" a tool "verbraucht". */
function saysInHalves(words: readonly string[], compound: string): boolean {
  const says = (half: string) => words.some((word) => word.startsWith(half) && word.length <= half.length + ENDING)
  for (let at = HALF; at <= compound.length - HALF; at += 1) {
    if (words.includes(compound.slice(0, at)) && says(compound.slice(at))) return true
  }
  return false
}

/**
 * Codes of the parameters a question is about: those it names, and in German those whose name it says as noun and verb.
 */
export function askedParameters(text: string, locale: Locale): ReadonlySet<string> {
  const named = namedParameters(text, locale)
  if (locale !== 'de') return named
  const words = foldTerm(text).match(/\p{L}+/gu) ?? []
  const said = (wordsByLocale.get(locale) ?? []).filter(
    ({ folded }) => /^\p{L}+$/u.test(folded) && saysInHalves(words, folded),
  )
  return new Set([...named, ...said.map(({ code }) => code)])
}

/** Arabic writes the article and short prepositions onto the word; German joins words, the last of which counts. */
function isLetterBefore(text: string, at: number): boolean {
  if (!LETTER.test(text[at - 1] ?? '')) return false
  return !/(?:^|[^\p{L}])[وفبلك]{0,2}(?:ال|لل)?$/u.test(text.slice(Math.max(0, at - 5), at))
}
