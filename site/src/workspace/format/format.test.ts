import { describe, expect, it } from 'vitest'
import { endOfDay, formatDate, formatDistance, formatInstant, fromLocalField, toLocalField } from './dates.ts'
import { countryName, formatDuration, formatExactAmount, formatPoints, formatShare, parseDecimal } from './figures.ts'

const NOW = '2026-11-21T10:00:00.000Z'
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069\u200e\u200f]/g, '')

describe('dates of the workspace', () => {
  it('are written in the reader’s language and time zone', () => {
    const at = '2026-11-21T23:30:00.000Z'
    expect(plain(formatInstant(at, 'en', 'UTC'))).toBe('Nov 21, 2026, 11:30 PM')
    expect(plain(formatInstant(at, 'de', 'Europe/Berlin'))).toBe('22.11.2026, 00:30')
    expect(formatInstant(at, 'ja', 'Asia/Tokyo')).toContain('2026/11/22 8:30')
    expect(formatInstant(at, 'ar', 'Asia/Dubai')).toMatch(/٢٢/)
    expect(formatInstant('nonsense', 'en', 'UTC')).toBe('–')
  })

  it('do not move a plain day to another day', () => {
    expect(formatDate('2026-12-01', 'de', 'America/Los_Angeles')).toBe('01.12.2026')
  })

  it('are told by distance only while that says more than a date', () => {
    expect(formatDistance('2026-11-21T09:55:00Z', NOW, 'en', 'UTC')).toBe('5 minutes ago')
    expect(formatDistance('2026-11-20T09:00:00Z', NOW, 'de', 'UTC')).toBe('gestern')
    expect(formatDistance('2026-11-24T10:00:00Z', NOW, 'es', 'UTC')).toBe('dentro de 3 días')
    expect(formatDistance('2026-10-01T10:00:00Z', NOW, 'de', 'UTC')).toBe('01.10.2026')
  })

  it.each(['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kolkata'])(
    'come back from a form field in %s',
    (zone) => {
      for (const iso of ['2026-03-29T00:30:00.000Z', '2026-07-01T12:34:00.000Z', NOW]) {
        expect(fromLocalField(toLocalField(iso, zone), zone)).toBe(iso)
      }
      expect(fromLocalField('', zone)).toBeUndefined()
    },
  )
})

describe('the end of the day', () => {
  it('is the reader’s, not Greenwich’s', () => {
    expect(endOfDay('2026-11-21T23:30:00.000Z', 'Asia/Tokyo')).toBe('2026-11-22T15:00:00.000Z')
    expect(endOfDay('2026-11-21T23:30:00.000Z', 'America/Sao_Paulo')).toBe('2026-11-22T03:00:00.000Z')
  })
})

describe('figures of the workspace', () => {
  it('writes money as the reader does', () => {
    expect(plain(formatExactAmount({ amount: '1234.5', currency: 'EUR' }, 'de'))).toBe('1.234,50 €')
    expect(plain(formatExactAmount({ amount: '1234.50', currency: 'USD' }, 'en'))).toBe('$1,234.50')
    expect(plain(formatExactAmount({ amount: '98000', currency: 'JPY' }, 'ja'))).toBe('￥98,000')
    expect(plain(formatExactAmount({ amount: '1234', currency: 'AED' }, 'ar'))).toContain('١٬٢٣٤٫٠٠')
    expect(formatExactAmount({ amount: '1234', currency: 'USD' }, 'ar')).toMatch(/US\$\u200e\u2069$/)
    expect(plain(formatExactAmount({ amount: '9007199254740993.25', currency: 'USD' }, 'en'))).toBe(
      '$9,007,199,254,740,993.25',
    )
  })

  it('signs points and rounds shares', () => {
    expect(formatPoints(15, 'en')).toBe('+15')
    expect(formatPoints(-3, 'en')).toBe('-3')
    expect(plain(formatShare(0.256, 'de'))).toBe('26 %')
  })

  it('names countries', () => {
    expect(countryName('DE', 'es')).toBe('Alemania')
    expect(countryName('x', 'es')).toBe('x')
  })

  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['١٢٫٥', '12.5'],
    [' 7 ', '7'],
  ])('reads %j as %s', (typed, meant) => expect(parseDecimal(typed)).toBe(meant))

  it.each(['', 'abc', '-1', '1e5', '1.2.3'])('refuses %j', (typed) => expect(parseDecimal(typed)).toBeUndefined())
})

describe('how long something took', () => {
  it.each([
    [12.4, 'en', '12 ms'],
    [999, 'de', '999 ms'],
    [1_430, 'en', '1.4 sec'],
    [12_345, 'de', '12 Sek.'],
  ] as const)('%s ms in %s: %s', (milliseconds, locale, text) => {
    expect(plain(formatDuration(milliseconds, locale))).toBe(text)
  })
})
