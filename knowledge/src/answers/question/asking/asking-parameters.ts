import type { Locale } from '@tradewind/schema/locales'
import { PARAMETERS, type ParameterCode } from '@tradewind/schema/ontology'
import { foldTerm } from '@tradewind/schema/units'
import { pattern } from '../../../gate/reading/words.ts'
import { ar } from './ar.ts'
import type { AskingWords } from './asking-words.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { TROUBLE } from './trouble.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, AskingWords>> = { en, zh, es, ar, ja, de, pt }

interface Asking {
  /** Codes of the properties asked for in everyday words, in the ontology's order. */
  readonly parameters: readonly ParameterCode[]
  /** The text with a gap where those words stood; folded where folding moves its letters. */
  readonly rest: string
}

interface Said {
  readonly code: ParameterCode
  readonly start: number
  readonly end: number
}

const compiled = new Map<Locale, readonly (readonly [ParameterCode, RegExp])[]>()

/** Compiled at the first question of a language. */
function patternsOf(locale: Locale): readonly (readonly [ParameterCode, RegExp])[] {
  const known = compiled.get(locale)
  if (known !== undefined) return known
  const made = PARAMETERS.flatMap(({ code }) => {
    const list = WORDS[locale][code]
    return list === undefined ? [] : [[code, new RegExp(pattern(list).source, 'gu')] as const]
  })
  compiled.set(locale, made)
  return made
}

const holds = (outer: Said, inner: Said): boolean =>
  outer.code !== inner.code &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start

const complaints = new Map<Locale, RegExp>()

function isComplaint(folded: string, locale: Locale): boolean {
  const words = complaints.get(locale) ?? pattern(TROUBLE[locale])
  complaints.set(locale, words)
  return words.test(folded)
}

/** "How long is the cable" is no question for the tool's length: what stands within longer words is not said. */
export function askingParameters(text: string, locale: Locale): Asking {
  const folded = foldTerm(text)
  if (isComplaint(folded, locale)) return { parameters: [], rest: text }
  const said = patternsOf(locale).flatMap(([code, words]) =>
    [...folded.matchAll(words)].map(
      (found): Said => ({ code, start: found.index, end: found.index + found[0].length }),
    ),
  )
  const meant = said.filter((it) => !said.some((other) => holds(other, it)))
  const rest = meant.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
    folded.length === text.length ? text : folded,
  )
  return { parameters: [...new Set(meant.map(({ code }) => code))], rest }
}
