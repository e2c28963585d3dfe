import { describe, expect, it } from 'vitest'
import { formatDay } from './dates.ts'
import { formatAmount } from './money.ts'

describe('formatting', () => {
  it('writes money as the language does, exactly as the wire says', () => {
    expect(formatAmount({ amount: '1480.00', currency: 'USD' }, 'en')).toBe('$1,480')
    expect(formatAmount({ amount: '1480.00', currency: 'USD' }, 'en', 'always')).toBe('$1,480.00')
    expect(formatAmount({ amount: '1480.50', currency: 'EUR' }, 'de')).toBe('1.480,50\u00a0€')
    expect(formatAmount({ amount: '223900', currency: 'JPY' }, 'ja')).toBe('￥223,900')
    // Beyond what a binary fraction can hold: the decimal string itself is formatted.
    expect(formatAmount({ amount: '9007199254740993.25', currency: 'USD' }, 'en')).toBe('$9,007,199,254,740,993.25')
  })

  it('keeps an Arabic amount together', () => {
    expect(formatAmount({ amount: '10', currency: 'AED' }, 'ar')).toMatch(/^\u2068.*١٠.*\u2069$/u)
  })

  it('writes days in the Gregorian calendar, the same in every time zone', () => {
    expect(formatDay('2026-12-21', 'de')).toBe('21. Dezember 2026')
    expect(formatDay('2026-12-21T23:59:00.000Z', 'ja')).toBe('2026年12月21日')
    expect(formatDay('2026-12-21', 'ar')).toBe('٢١ ديسمبر ٢٠٢٦')
    expect(formatDay('soon', 'en')).toBeUndefined()
    expect(formatDay(undefined, 'en')).toBeUndefined()
  })
})
