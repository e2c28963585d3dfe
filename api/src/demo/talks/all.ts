import type { Locale } from '@tradewind/schema/locales'
import { TALKS_AR } from './ar.ts'
import { TALKS_DE } from './de.ts'
import { TALKS_EN } from './en.ts'
import { TALKS_ES } from './es.ts'
import { TALKS_JA } from './ja.ts'
import { TALKS_PT } from './pt.ts'
import type { Talk } from './talk.ts'
import { TALKS_ZH } from './zh.ts'

export interface LocalTalk extends Talk {
  readonly locale: Locale
}

const BY_LOCALE: Readonly<Record<Locale, readonly Talk[]>> = {
  en: TALKS_EN,
  zh: TALKS_ZH,
  es: TALKS_ES,
  ar: TALKS_AR,
  ja: TALKS_JA,
  de: TALKS_DE,
  pt: TALKS_PT,
}

/** Talks of the demo's last two weeks, the oldest first: questions meet their clusters in the order they were asked. */
export const TALKS: readonly LocalTalk[] = (Object.entries(BY_LOCALE) as [Locale, readonly Talk[]][])
  .flatMap(([locale, talks]) => talks.map((talk) => ({ ...talk, locale })))
  .sort(({ at: [daysA, minutesA] }, { at: [daysB, minutesB] }) => daysB - daysA || minutesA - minutesB)
