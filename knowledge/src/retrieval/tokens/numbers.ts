import type { Locale } from '@tradewind/schema/locales'
import { parseUnit } from '@tradewind/schema/units'
import type { Piece } from './pieces.ts'
import { isStopWord } from './stop-words.ts'

/** Languages that write 1.234,5. In the others, a point before exactly three digits is a decimal point. */
const POINT_GROUPS: ReadonlySet<Locale> = new Set<Locale>(['es', 'de', 'pt'])

const DIGITS = /^\d+$/
const isGrouped = (groups: readonly string[]): boolean =>
  groups.length > 1 && /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))

function withoutIdleZeros(whole: string, fraction: string): string {
  const digits = fraction.replace(/0+$/, '')
  return digits === '' ? whole : `${whole}.${digits}`
}

/**
 * A number as it is compared: no group separators, a point before decimals, no zeros at their end. "1.234,50" is
 * 1234.5 everywhere; "1.234" is 1234 in German and 1.234 in English. What is no number (2.1.3) stays as it is.
 */
export function canonicalNumber(form: string, locale: Locale): string {
  const text = form.replaceAll('٬', '').replaceAll('٫', '.')
  if (DIGITS.test(text)) return text
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const separator = text[last]
  const other = separator === '.' ? ',' : '.'
  const whole = text.slice(0, last)
  const fraction = text.slice(last + 1)
  if (whole.includes(other)) {
    const groups = whole.split(other)
    return isGrouped(groups) ? withoutIdleZeros(groups.join(''), fraction) : text
  }
  const groups = text.split(separator ?? '.')
  const separatesGroups = groups.length > 2 || (separator === '.') === POINT_GROUPS.has(locale)
  if (separatesGroups && isGrouped(groups)) return groups.join('')
  return groups.length === 2 ? withoutIdleZeros(whole, fraction) : text
}

/** Words a unit may have: "kilogram force centimetre", and more in Chinese, where each character may be one. */
const UNIT_WORDS = 5
const LONGEST_UNIT = 28

/**
 * Number and unit as one term, the same however they are written: "80 N·m", "80Nm", "80 newton metres" → 80n.m.
 * Undefined when no unit follows the number at `at`.
 */
export function quantityTerm(text: string, pieces: readonly Piece[], at: number, locale: Locale): string | undefined {
  const number = pieces[at]
  if (number?.kind !== 'number') return undefined
  const value = canonicalNumber(number.form, locale)
  for (let words = UNIT_WORDS; words >= 1; words -= 1) {
    const last = pieces[at + words]
    if (last === undefined || last.sentence !== number.sentence || last.end - number.end > LONGEST_UNIT) continue
    // "in 1990 in Paris" names no inches.
    if (words === 1 && last.gap !== '' && isStopWord(last.form, locale)) continue
    const unit = parseUnit(text.slice(number.end, last.end), locale)
    if (unit !== undefined) return `${value}${unit.toLowerCase()}`
  }
  return /^\s?[%％٪]/u.test(text.slice(number.end, number.end + 2)) ? `${value}%` : undefined
}
