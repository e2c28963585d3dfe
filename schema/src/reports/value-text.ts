import type { ReportValue } from '../contracts/report.ts'
import { LOCALE_FACTS, type Locale, resolveText } from '../locales.ts'
import { fractionDigits, holdSign, type Money } from '../money.ts'
import { FIGURE_WORDS } from './figure-words.ts'

/** Names and texts are read, everything else is set to the end of its column, digits under digits. */
export function isFigure({ unit }: ReportValue): boolean {
  return unit !== 'name' && unit !== 'text'
}

/** A figure as a reader of this language writes it; a dash where there is none. */
export function valueText(figure: ReportValue, locale: Locale): string {
  if (figure.value === null) return FIGURE_WORDS.none[locale]
  switch (figure.unit) {
    case 'count':
      return decimal(figure.value, locale, 1)
    case 'rate':
      return percent(figure.value, locale)
    case 'change':
      return changeText(figure.value, locale) ?? FIGURE_WORDS.none[locale]
    case 'days':
      return FIGURE_WORDS.days[locale].replace('{n}', decimal(figure.value, locale, 1))
    case 'hours':
      return FIGURE_WORDS.hours[locale].replace('{n}', decimal(figure.value, locale, 1))
    case 'money':
      return wholeMoney(figure.value, locale)
    case 'name':
      return figure.value
    case 'text':
      return resolveText(figure.value, locale)?.text ?? FIGURE_WORDS.none[locale]
  }
}

/** "Target: 12 %"; null where the house aims at nothing, or the report is older than targets in reports. */
export function targetText(target: ReportValue | undefined, locale: Locale): string | null {
  if (target === undefined || target.value === null) return null
  return FIGURE_WORDS.target[locale].replace('{n}', valueText(target, locale))
}

/** To the whole unit of the currency: cents are noise in a report. */
function wholeMoney({ minor, currency }: Money, locale: Locale): string {
  const text = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(minor / 10 ** fractionDigits(currency))
  return LOCALE_FACTS[locale].direction === 'rtl' ? holdSign(text) : text
}

/** 0.375 is "37.5 %" the way the language writes it. */
export function percent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { style: 'percent', maximumFractionDigits: 1 }).format(value)
}

/**
 * How much a figure changed, with its sign: "+12.5 %"; of a rate in points of per cent, because "4 % more" of 20 % is said
 * of both 24 % and 20.8 %. A rate that fell to nothing has lost what it was, and is told as −100 %.
 * @param change relative: 0.25 is a quarter more
 * @param of the figure itself, where it is known
 */
export function changeText(change: number | null, locale: Locale, of?: ReportValue): string | null {
  if (change === null) return null
  if (of?.unit === 'rate' && of.value !== null && change > -1) {
    const points = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }).format(100 * (of.value - of.value / (1 + change)))
    return FIGURE_WORDS.points[locale].replace('{n}', points)
  }
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(change)
}

function decimal(value: number, locale: Locale, digits: number): string {
  return new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: digits }).format(value)
}
