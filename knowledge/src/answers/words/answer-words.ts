import type { Locale } from '@tradewind/schema/locales'
import { pattern } from '../../gate/reading/words.ts'
import { sentencesOf } from '../../gate/sentences.ts'
import { withoutCitations } from '../../gate/statements.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { type AnswerWords, REFUSALS, type Refusal, type Sign, type Undisclosed } from './words.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, AnswerWords>> = { en, zh, es, ar, ja, de, pt }

export function answerWords(locale: Locale): AnswerWords {
  return WORDS[locale]
}

export interface QuestionPatterns {
  readonly signs: Readonly<Record<Sign, RegExp>>
  readonly refusal: Readonly<Record<Refusal, RegExp>>
  readonly undisclosed: Readonly<Record<Undisclosed, RegExp>>
  readonly yesNo: RegExp
  readonly definition: RegExp
  readonly defining: RegExp
  readonly wantsFigure: RegExp
}

const compiled = new Map<Locale, QuestionPatterns>()

const patternsOf = <Key extends string>(lists: Readonly<Record<Key, string>>): Record<Key, RegExp> =>
  Object.fromEntries(Object.entries<string>(lists).map(([key, list]) => [key, pattern(list)])) as Record<Key, RegExp>

/** Compiled at the first question of a language. For text folded by `foldTerm`. */
export function questionPatterns(locale: Locale): QuestionPatterns {
  let known = compiled.get(locale)
  if (known === undefined) {
    const { signs, refusal, undisclosed, yesNo, definition, defining, wantsFigure } = WORDS[locale]
    known = {
      signs: patternsOf(signs),
      refusal: patternsOf(refusal),
      undisclosed: patternsOf(undisclosed),
      yesNo: pattern(yesNo),
      definition: pattern(definition),
      defining: pattern(defining),
      wantsFigure: pattern(wantsFigure),
    }
    compiled.set(locale, known)
  }
  return known
}

/** The house's own sentences in a language: they claim nothing, so the gate lets them pass as they are. */
export function fixedSentences(locale: Locale): ReadonlySet<string> {
  const { say } = WORDS[locale]
  const texts = [
    say.yes,
    say.no,
    say.unknown,
    say.handOff,
    say.priceNote,
    say.keywords,
    ...Object.values(say.original),
    ...REFUSALS.map((refusal) => say.refused[refusal]),
  ]
  return new Set(texts.flatMap((text) => sentencesOf(text, locale)).map(withoutCitations))
}
