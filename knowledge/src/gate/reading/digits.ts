import type { Locale } from '@tradewind/schema/locales'

export interface ReadNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  /** Digits after the decimal sign, as written. */
  readonly decimals: number
  /** "3.2.1": a version or an address, no quantity. Compared as text. */
  readonly opaque?: string
}

/** Languages whose decimal sign is the comma. */
const COMMA: ReadonlySet<Locale> = new Set(['de', 'es', 'pt'])

const NUMBER =
  /(?<![A-Za-z\d_])(?<![A-Za-z]-)(?<!\d[.,'])(\d+ \d+\/\d+|\d+\/\d+(?![\d/])|\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,']\d+)*)/gu

function grouped(text: string): ReadNumber['value'] {
  return Number(text.replace(/[.,' ]/gu, ''))
}

function fraction(text: string): number {
  const [whole, part] = text.includes(' ') ? text.split(' ') : ['0', text]
  const [over, under] = (part ?? '').split('/').map(Number)
  return Number(whole) + (over ?? 0) / (under || 1)
}

/** Value and decimals of a number written in Latin digits, the way the language writes them. */
function read(text: string, locale: Locale): Pick<ReadNumber, 'value' | 'decimals' | 'opaque'> {
  if (text.includes('/')) return { value: fraction(text), decimals: 4 }
  const signs = text.match(/[.,']/gu) ?? []
  if (signs.length === 0) return { value: grouped(text), decimals: 0 }
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const kinds = new Set(signs)
  const isGrouping = /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*$/u.test(text) && !text.startsWith('0')
  if (kinds.size === 1 && signs.length > 1) {
    return isGrouping ? { value: grouped(text), decimals: 0 } : { value: Number.NaN, decimals: 0, opaque: text }
  }
  const decimal = COMMA.has(locale) ? ',' : '.'
  if (kinds.size === 1 && (signs[0] === "'" || (isGrouping && signs[0] !== decimal))) {
    return { value: grouped(text), decimals: 0 }
  }
  const fractionText = text.slice(last + 1)
  const head = text.slice(0, last)
  if (kinds.size > 1 && !/^\d{1,3}(?:[.,']\d{3})+$/u.test(head)) return { value: Number.NaN, decimals: 0, opaque: text }
  return { value: Number(`${grouped(head)}.${fractionText}`), decimals: fractionText.length }
}

/** Every number written in digits in a plain text, in order. Signs are left to the reader of quantities. */
export function readNumbers(text: string, locale: Locale): ReadNumber[] {
  return [...text.matchAll(NUMBER)].map((found) => {
    const start = found.index
    return { start, end: start + found[0].length, ...read(found[0], locale) }
  })
}
