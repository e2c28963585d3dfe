import { describe, expect, it } from 'vitest'
import { countryCalendar } from '../calendar/country-calendar.ts'
import { addWorkingDays, isOfficeTime, nextOfficeTime } from './business-time.ts'

const at = (iso: string) => new Date(iso)

describe('office time where the customer is', () => {
  it.each([
    ['DE', '2026-11-25T10:00:00Z', true],
    ['DE', '2026-11-25T07:30:00Z', false],
    ['DE', '2026-11-25T16:00:00Z', false],
    ['DE', '2026-11-28T10:00:00Z', false],
    ['JP', '2026-11-25T01:00:00Z', true],
    ['JP', '2026-11-23T01:00:00Z', false],
    ['SA', '2026-11-27T09:00:00Z', false],
    ['SA', '2026-11-29T09:00:00Z', true],
    ['US', '2026-11-26T16:00:00Z', false],
    [null, '2026-11-25T10:00:00Z', true],
  ])('%s %s: %s', (country, iso, open) => expect(isOfficeTime(at(iso), countryCalendar(country))).toBe(open))

  it.each([
    // Friday evening in Germany → Monday at nine.
    ['DE', '2026-11-27T18:00:00Z', '2026-11-30T08:00:00.000Z'],
    // Christmas Eve afternoon is work in Germany, the two days after are not, then comes the weekend.
    ['DE', '2026-12-24T17:00:00Z', '2026-12-28T08:00:00.000Z'],
    // Thursday evening in Saudi Arabia → Sunday.
    ['SA', '2026-11-26T20:00:00Z', '2026-11-29T06:00:00.000Z'],
    // National Day in China lasts for days.
    ['CN', '2026-10-01T02:00:00Z', '2026-10-05T01:00:00.000Z'],
    // Before opening: the same day.
    ['BR', '2026-11-25T09:00:00Z', '2026-11-25T12:00:00.000Z'],
    // Summer time begins on 29 March.
    ['DE', '2026-03-27T18:00:00Z', '2026-03-30T07:00:00.000Z'],
  ])('%s %s opens at %s', (country, iso, opens) =>
    expect(nextOfficeTime(at(iso), countryCalendar(country)).toISOString()).toBe(opens),
  )

  it('counts working days and keeps the hour', () => {
    const germany = countryCalendar('DE')
    expect(addWorkingDays(at('2026-11-26T13:20:00Z'), 3, germany).toISOString()).toBe('2026-12-01T13:20:00.000Z')
    expect(addWorkingDays(at('2026-12-23T09:00:00Z'), 2, germany).toISOString()).toBe('2026-12-28T09:00:00.000Z')
    expect(addWorkingDays(at('2026-11-26T21:00:00Z'), 1, germany).toISOString()).toBe('2026-11-27T15:00:00.000Z')
  })
})
