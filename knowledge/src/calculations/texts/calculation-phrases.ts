import type { Locale } from '@tradewind/schema/locales'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import type { CalculationPhrases } from './phrases.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

const PHRASES: Readonly<Record<Locale, CalculationPhrases>> = { en, zh, es, ar, ja, de, pt }

export function calculationPhrases(locale: Locale): CalculationPhrases {
  return PHRASES[locale]
}
