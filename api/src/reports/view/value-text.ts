import type { ReportValue } from '@tradewind/schema/contracts/report'
import { LOCALE_FACTS, type Locale, resolveText } from '@tradewind/schema/locales'
import { formatMoney } from '@tradewind/schema/money'
import { REPORT_WORDS } from '../words/report-words.ts'

/** A figure as a reader of this language writes it; a dash where there is none. */
export function valueText(figure: ReportValue, locale: Locale): string {
  if (figure.value === null) return REPORT_WORDS.none[locale]
  switch (figure.unit) {
    case 'count':
      return decimal(figure.value, locale, 1)
    case 'rate':
      return percent(figure.value, locale)
    case 'days':
      return REPORT_WORDS.days[locale].replace('{n}', decimal(figure.value, locale, 1))
    case 'hours':
      return REPORT_WORDS.hours[locale].replace('{n}', decimal(figure.value, locale, 1))
    case 'money':
      return formatMoney(figure.value, LOCALE_FACTS[locale].intl)
    case 'name':
      return figure.value
    case 'text':
      return resolveText(figure.value, locale)?.text ?? REPORT_WORDS.none[locale]
  }
}

/** 0.375 is "37.5 %" the way the language writes it. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

/** A relative change with its sign: "+12.5 %". */
export function changeText(change: number | null, locale: Locale): string | null {
  if (change === null) return null
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(change)
}

export function decimal(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: digits }).format(value)
}
