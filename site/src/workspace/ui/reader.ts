import type { Locale } from '@tradewind/schema/locales'
import { createContext, useContext } from 'react'
import { formatDate, formatDistance, formatInstant } from '../format/dates.ts'
import { formatCount, formatExactAmount } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { type WorkspaceTranslate, workspaceTranslator } from '../words/translate.ts'

/** What every part of a page needs to speak to its reader. */
export interface Reader {
  readonly frame: Frame
  readonly locale: Locale
  readonly t: WorkspaceTranslate
  readonly count: (value: number) => string
  readonly amount: (money: { readonly amount: string; readonly currency: string }) => string
  readonly instant: (iso: string) => string
  readonly date: (iso: string) => string
  readonly distance: (iso: string) => string
  /** A text of the data in some languages: the reader's, else English, else any. */
  readonly text: (texts: Readonly<Record<string, string>>) => string
}

export const ReaderContext = createContext<Reader | undefined>(undefined)

export function readerOf(frame: Frame): Reader {
  const { locale, timeZone, now } = frame
  return {
    frame,
    locale,
    t: workspaceTranslator(frame),
    count: (value) => formatCount(value, locale),
    amount: (money) => formatExactAmount(money, locale),
    instant: (iso) => formatInstant(iso, locale, timeZone),
    date: (iso) => formatDate(iso, locale, timeZone),
    distance: (iso) => formatDistance(iso, now, locale, timeZone),
    text: (texts) => texts[locale] ?? texts.en ?? Object.values(texts)[0] ?? '',
  }
}

export function useReader(): Reader {
  const reader = useContext(ReaderContext)
  if (reader === undefined) throw new Error('useReader outside of an Island')
  return reader
}
