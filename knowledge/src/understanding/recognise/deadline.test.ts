import { describe, expect, test } from 'vitest'
import { read } from '../testing/read.ts'
import { dayOf, endOfMonth, endOfWeek, fridayOfWeek, nextWeekday, nextYearOf } from './calendar.ts'

describe('calendar', () => {
  test('weeks begin on Monday and end on Friday', () => {
    expect(endOfWeek('2026-11-23', 0)).toBe('2026-11-27')
    expect(endOfWeek('2026-11-29', 1)).toBe('2026-12-04')
    expect(nextWeekday('2026-11-23', 1)).toBe('2026-11-30')
    expect(fridayOfWeek(2027, 1)).toBe('2027-01-08')
  })

  test('months end where they end', () => {
    expect(endOfMonth(2028, 2)).toBe('2028-02-29')
    expect(endOfMonth(2026, 13)).toBe('2027-01-31')
    expect(dayOf(2027, 2, 29)).toBeUndefined()
  })

  test('a day that is over comes next year', () => {
    expect(nextYearOf('2026-11-23', 3, 1)).toBe(2027)
    expect(nextYearOf('2026-11-23', 11, 23)).toBe(2026)
  })
})

// Monday, 23 November 2026.
test.each([
  ['en', 'before the year is out', { date: '2026-12-31' }],
  ['en', "in six weeks' time", { days: 42 }],
  ['en', 'by 15 March', { date: '2027-03-15' }],
  ['de', 'bis KW 12', { date: '2027-03-26' }],
  ['de', 'Ende Januar', { date: '2027-01-31' }],
  ['es', 'para mediados de febrero', { date: '2027-02-15' }],
  ['pt', 'até sexta', { date: '2026-11-27' }],
  ['zh', '下周五之前', { date: '2026-12-04' }],
  ['zh', '本月中', { date: '2026-11-15' }],
  ['ja', '今月中に', { date: '2026-11-30' }],
  ['ja', '今年中に', { date: '2026-12-31' }],
  ['ar', 'قبل ما تخلص السنة', { date: '2026-12-31' }],
  ['ar', 'خلال أسبوعين', { days: 14 }],
] as const)('%s: %s', (locale, text, expected) => {
  expect(read(locale, text, 'deadline').deadline).toMatchObject(expected)
})

test.each([
  ['en', 'two years of warranty'],
  ['en', 'calibrated every 12 months'],
  ['en', 'your customer since March'],
  ['de', 'Zahlungsziel 30 Tage'],
  ['pt', 'a chave quebrou no segundo dia'],
  ['ar', 'لا أحد يرد على الهاتف'],
] as const)('no deadline: %s: %s', (locale, text) => {
  expect(read(locale, text).deadline).toBeUndefined()
})
