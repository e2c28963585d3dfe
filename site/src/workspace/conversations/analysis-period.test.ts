import { describe, expect, it } from 'vitest'
import { daysOf, presetDays, readPeriod } from './analysis-period.ts'

/** A Saturday noon in Berlin. */
const NOW = '2026-11-28T11:00:00.000Z'
const read = (query: string, timeZone = 'Europe/Berlin') => readPeriod(new URLSearchParams(query), NOW, timeZone)

describe('the period of the analysis', () => {
  it('is last week, Monday to Sunday where the reader is, as the weekly mail tells it', () => {
    expect(read('')).toEqual({ from: '2026-11-15T23:00:00.000Z', to: '2026-11-22T23:00:00.000Z' })
    expect(read('', 'Asia/Shanghai')).toEqual({ from: '2026-11-15T16:00:00.000Z', to: '2026-11-22T16:00:00.000Z' })
  })

  it('may be given by instants, as the mail’s link does', () => {
    const period = { from: '2026-11-15T23:00:00.000Z', to: '2026-11-22T23:00:00.000Z' }
    expect(read(new URLSearchParams(period).toString())).toEqual(period)
  })

  it('may be given by days, the last one included', () => {
    const period = read('first=2026-10-25&last=2026-10-25')
    expect(period).toEqual({ from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z' })
    expect(daysOf(period, 'Europe/Berlin')).toEqual({ first: '2026-10-25', last: '2026-10-25' })
  })

  it.each(['from=yesterday&to=today', 'first=2026-1-1&last=x', 'from=2026-11-15T23:00:00Z'])(
    'is last week when the address says nothing that can be read: %s',
    (query) => {
      expect(read(query)).toEqual(read(''))
    },
  )
})

it('the periods asked for often', () => {
  expect(presetDays('thisWeek', NOW, 'UTC')).toEqual({ first: '2026-11-23', last: '2026-11-28' })
  expect(presetDays('lastWeek', NOW, 'UTC')).toEqual({ first: '2026-11-16', last: '2026-11-22' })
  expect(presetDays('month', NOW, 'UTC')).toEqual({ first: '2026-10-30', last: '2026-11-28' })
  expect(presetDays('thisWeek', '2026-11-22T23:30:00Z', 'Asia/Shanghai').first).toBe('2026-11-23')
})
