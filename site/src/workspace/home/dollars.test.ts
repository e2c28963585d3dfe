import { expect, it } from 'vitest'
import { formatDollars, formatHours, formatMonth, formatRate } from './dollars.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069\u200e\u200f]/g, '')

it('writes dollars as the reader does, short where there is little room', () => {
  expect(formatDollars(1_234_567.8, 'en')).toBe('$1,234,568')
  expect(formatDollars(1_234_567.8, 'en', true)).toBe('$1.2M')
  expect(plain(formatDollars(1_234_567.8, 'de'))).toBe('1.234.568 $')
  expect(formatDollars(1234, 'ar')).toMatch(/^\u2068.*١٬٢٣٤.*US\$\u200e\u2069$/)
})

it('writes rates, waiting times and months', () => {
  expect(formatRate(0.0834, 'en')).toBe('8.3%')
  expect(formatHours(20, 'en')).toBe('20 hr')
  expect(formatHours(72, 'en')).toBe('3 days')
  expect(formatMonth('2027-01-01T00:00:00.000Z', 'en')).toBe('Jan 2027')
  expect(formatMonth('2026-12-01T00:00:00.000Z', 'de')).toBe('Dez')
  expect(formatMonth('2026-12-31T23:00:00.000Z', 'en', 'Europe/Berlin')).toBe('Jan 2027')
})
