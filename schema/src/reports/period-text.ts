import type { ReportContent } from '../contracts/report.ts'
import { LOCALE_FACTS, type Locale } from '../locales.ts'
import { FIGURE_WORDS } from './figure-words.ts'

/** First and last day of the report in the reader's words: one day, or "16 – 22 November 2026". */
export function periodText({ from, to }: Pick<ReportContent, 'from' | 'to'>, locale: Locale, timeZone: string): string {
  const format = new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { dateStyle: 'long', timeZone })
  return format.formatRange(new Date(from), new Date(Date.parse(to) - 1))
}

export function titleText({ kind }: Pick<ReportContent, 'kind'>, locale: Locale): string {
  return FIGURE_WORDS[kind === 'daily' ? 'titleDaily' : 'titleWeekly'][locale]
}

/** Whose figures they are. */
export function scopeText({ scope }: Pick<ReportContent, 'scope'>, locale: Locale): string {
  const words = { own: 'scopeOwn', team: 'scopeTeam', company: 'scopeCompany' } as const
  return FIGURE_WORDS[words[scope.level]][locale].replace('{name}', scope.name)
}

/** "November 2026" of the first day of a month (ISO date, UTC). */
export function monthText(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(LOCALE_FACTS[locale].intl, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  )
}
