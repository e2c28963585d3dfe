import { LOCALE_FACTS, LOCALES, type Locale } from '@tradewind/schema/locales'
import { pattern } from '../reading/words.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { CONCEPTS, type Concept, type GateWords } from './words.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, GateWords>> = { en, zh, es, ar, ja, de, pt }

type Lists = Exclude<keyof GateWords, 'concepts'>

/** A language's words as patterns over folded text. */
export interface GatePatterns extends Readonly<Record<Lists, RegExp>> {
  readonly concepts: Readonly<Record<Concept, RegExp>>
}

/** A Sunday; the six days after it are the other weekdays. */
const SUNDAY = Date.UTC(2024, 0, 7)
const DAY_MS = 86_400_000

/** No manual names a weekday; who does so to a buyer promises something by then. */
function weekdays(locale: Locale): string {
  return (['long', 'short'] as const)
    .flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { weekday, timeZone: 'UTC' })
      return Array.from({ length: 7 }, (_, day) => format.format(SUNDAY + day * DAY_MS))
    })
    .filter((name) => name.length > 3 || /^周/u.test(name))
    .join(' | ')
}

function compiled(words: GateWords, locale: Locale): GatePatterns {
  const { concepts, ...lists } = words
  const patterns = Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, pattern(list)]))
  return {
    ...(patterns as Record<Lists, RegExp>),
    concepts: Object.fromEntries(
      CONCEPTS.map((concept) => [concept, pattern(concepts[concept], concept === 'delivery' ? weekdays(locale) : '')]),
    ) as Record<Concept, RegExp>,
  }
}

const compiledOf = new Map<Locale, GatePatterns>()

/** Compiled at the first question of a language. */
export function gatePatterns(locale: Locale): GatePatterns {
  const known = compiledOf.get(locale)
  if (known !== undefined) return known
  const made = compiled(WORDS[locale], locale)
  compiledOf.set(locale, made)
  return made
}

const together = (list: Lists): RegExp => pattern(...LOCALES.map((locale) => WORDS[locale][list]))

/** What is forbidden is forbidden in every language: a German answer may carry an English injection. */
export const INJECTION_ANYWHERE = together('injection')
export const PROMPT_ANYWHERE = together('prompt')
export const OTHER_CUSTOMER_ANYWHERE = together('otherCustomer')
