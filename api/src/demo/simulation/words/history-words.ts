import type { Locale } from '@tradewind/schema/locales'
import { AR } from './ar.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { JA } from './ja.ts'
import { PT } from './pt.ts'
import type { HistoryWords } from './words-of-history.ts'
import { ZH } from './zh.ts'

export const HISTORY_WORDS: Readonly<Record<Locale, HistoryWords>> = {
  en: EN,
  zh: ZH,
  es: ES,
  ar: AR,
  ja: JA,
  de: DE,
  pt: PT,
}
