import { LOCALE_FACTS, type Locale, type UnitSystem } from '../locales.ts'
import type { UnitCode } from './codes.ts'
import { displayUnit } from './display-unit.ts'
import { convertForDisplay } from './rounding.ts'
import { UNIT_SYMBOLS } from './symbols.ts'

/** A closed interval; both ends in the unit said beside it. */
export interface QuantityRange {
  readonly min: number
  readonly max: number
}

export interface QuantityFormat {
  /** Leading ±, for tolerances. */
  readonly plusMinus?: boolean
  /** Fixed number of decimals, so that a column of figures lines up; default: as many as the value needs. */
  readonly decimals?: number
}

const NO_BREAK_SPACE = '\u00a0'
/** First-strong isolate and its end: keep a quantity together inside a right-to-left sentence (UAX 9). */
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'
/** Arabic letter mark: gives an isolate without letters its direction, as CLDR does after ٪. */
const ARABIC_LETTER_MARK = '\u061c'

/**
 * What stands between the ends of a range. A dash beside a minus sign is unreadable, so ranges that go below zero
 * take the word where the language writes one. Chinese: GB/T 15835, wave dash; Japanese: JIS Z 8301, wave dash.
 */
const RANGE: Readonly<Record<Locale, { readonly dash: string; readonly word: string }>> = {
  en: { dash: '–', word: ' to ' },
  zh: { dash: '～', word: '～' },
  es: { dash: '–', word: ' a ' },
  ar: { dash: '–', word: ' إلى ' },
  ja: { dash: '～', word: '～' },
  de: { dash: '–', word: ' bis ' },
  pt: { dash: '–', word: ' a ' },
}

/** Spanish (RAE) and German (DIN 5008) put a space before the percent sign. */
const PERCENT_SUFFIX: Readonly<Record<Locale, string>> = {
  en: '%',
  zh: '%',
  es: `${NO_BREAK_SPACE}%`,
  ar: `٪${ARABIC_LETTER_MARK}`,
  ja: '%',
  de: `${NO_BREAK_SPACE}%`,
  pt: '%',
}

/** Units written as a word, which takes the plural of the number before it. */
const COUNTED_WORDS: Partial<Record<UnitCode, 'month' | 'year'>> = { mo: 'month', a: 'year' }

const numberFormats = new Map<string, Intl.NumberFormat>()

/** Making an Intl.NumberFormat costs a hundred times more than using it. */
function numberFormat(locale: Locale, decimals: number | undefined, word?: 'month' | 'year'): Intl.NumberFormat {
  const key = `${locale} ${decimals ?? ''} ${word ?? ''}`
  let format = numberFormats.get(key)
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 6,
      ...(word === undefined ? {} : { style: 'unit', unit: word, unitDisplay: 'long' }),
    })
    numberFormats.set(key, format)
  }
  return format
}

/** The number in the language's digits and separators, without unit. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return numberFormat(locale, decimals).format(value)
}

/** Joins two formatted ends the way the language writes a range. */
export function joinRange(min: string, max: string, locale: Locale, belowZero = false): string {
  const { dash, word } = RANGE[locale]
  return `${min}${belowZero ? word : dash}${max}`
}

/** Keeps a text together where the page runs right to left; other languages get it unchanged. */
export function isolate(text: string, locale: Locale): string {
  return LOCALE_FACTS[locale].direction === 'rtl' ? `${ISOLATE}${text}${END_ISOLATE}` : text
}

/** The unit as printed after a number, with the space that belongs before it. */
function suffix(unit: UnitCode, locale: Locale): string {
  if (unit === 'count') return ''
  if (unit === '%') return PERCENT_SUFFIX[locale]
  if (unit === 'deg') return UNIT_SYMBOLS[locale].deg
  return `${NO_BREAK_SPACE}${UNIT_SYMBOLS[locale][unit]}`
}

/**
 * A quantity already in the unit it shall be shown in: "15–80 N·m", "±3 %", "٢٤ شهرًا". No conversion, no rounding.
 */
export function formatInUnit(
  quantity: number | QuantityRange,
  unit: UnitCode,
  locale: Locale,
  format: QuantityFormat = {},
): string {
  const sign = format.plusMinus === true ? '±' : ''
  const word = COUNTED_WORDS[unit]
  if (typeof quantity === 'number') {
    const text =
      word === undefined
        ? formatNumber(quantity, locale, format.decimals) + suffix(unit, locale)
        : numberFormat(locale, format.decimals, word).format(quantity)
    return isolate(sign + text, locale)
  }
  if (word !== undefined) {
    return isolate(numberFormat(locale, format.decimals, word).formatRange(quantity.min, quantity.max), locale)
  }
  const ends = joinRange(
    formatNumber(quantity.min, locale, format.decimals),
    formatNumber(quantity.max, locale, format.decimals),
    locale,
    quantity.min < 0,
  )
  return isolate(sign + ends + suffix(unit, locale), locale)
}

/**
 * A stored quantity as a buyer of this language and unit system reads it: converted to the system's unit, rounded to
 * what the source suggests, with the language's digits, range sign and symbol. Arabic comes in bidi isolates.
 *
 * @param unit the unit the quantity is in
 */
export function formatQuantity(
  quantity: number | QuantityRange,
  unit: UnitCode,
  locale: Locale,
  unitSystem: UnitSystem,
  format: QuantityFormat = {},
): string {
  if (typeof quantity === 'number') {
    const shown = displayUnit(unit, unitSystem, quantity)
    return formatInUnit(convertForDisplay(quantity, unit, shown), shown, locale, format)
  }
  const shown = displayUnit(unit, unitSystem, Math.max(Math.abs(quantity.min), Math.abs(quantity.max)))
  const range = { min: convertForDisplay(quantity.min, unit, shown), max: convertForDisplay(quantity.max, unit, shown) }
  return formatInUnit(range, shown, locale, format)
}
