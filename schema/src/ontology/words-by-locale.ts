import type { Locale, UnitSystem } from '../locales.ts'
import { words as ar } from './locales/ar/index.ts'
import { words as de } from './locales/de/index.ts'
import { words as en } from './locales/en/index.ts'
import { words as es } from './locales/es/index.ts'
import { words as ja } from './locales/ja/index.ts'
import { words as pt } from './locales/pt/index.ts'
import { words as zh } from './locales/zh/index.ts'
import { formatSpecificationIn, parameterLabelIn, parameterShortLabelIn, valueLabelIn } from './specification.ts'
import type { OntologyWords, SpecificationValue } from './types.ts'

const WORDS: Readonly<Record<Locale, OntologyWords>> = { en, zh, es, ar, ja, de, pt }

/** All words of one language. Server side; a browser takes `loadOntologyWords`, which brings one language only. */
export function ontologyWords(locale: Locale): OntologyWords {
  return WORDS[locale]
}

export function parameterLabel(code: string, locale: Locale): string {
  return parameterLabelIn(WORDS[locale], code)
}

export function parameterShortLabel(code: string, locale: Locale): string {
  return parameterShortLabelIn(WORDS[locale], code)
}

export function valueLabel(code: string, value: string, locale: Locale): string {
  return valueLabelIn(WORDS[locale], code, value)
}

/** A product's value as a buyer of this language and unit system reads it; see formatSpecificationIn. */
export function formatSpecification(
  code: string,
  value: SpecificationValue,
  locale: Locale,
  unitSystem: UnitSystem,
): string {
  return formatSpecificationIn(WORDS[locale], code, value, locale, unitSystem)
}
