import { describe, expect, it } from 'vitest'
import { lastPeriod, periodAround, periodBefore, periodDue } from './report-period.ts'

const iso = ({ from, to }: { from: Date; to: Date }) => [from.toISOString(), to.toISOString()]

describe('the period of a report', () => {
  it('is the day before in the reader’s time zone, not in UTC', () => {
    const now = new Date('2026-11-27T23:30:00Z')
    expect(iso(lastPeriod('daily', now, 'Asia/Shanghai'))).toEqual([
      '2026-11-26T16:00:00.000Z',
      '2026-11-27T16:00:00.000Z',
    ])
    expect(iso(lastPeriod('daily', now, 'UTC'))).toEqual(['2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z'])
  })

  it('is the last whole week from Monday to Monday', () => {
    expect(iso(lastPeriod('weekly', new Date('2026-11-28T12:00:00Z'), 'UTC'))).toEqual([
      '2026-11-16T00:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
    ])
  })

  it('has 25 hours on the day the clock goes back, and 23 when it goes forward', () => {
    const back = periodAround('daily', new Date('2026-10-25T12:00:00Z'), 'Europe/Berlin')
    expect((back.to.getTime() - back.from.getTime()) / 3_600_000).toBe(25)
    const forward = periodAround('daily', new Date('2026-03-29T12:00:00Z'), 'Europe/Berlin')
    expect((forward.to.getTime() - forward.from.getTime()) / 3_600_000).toBe(23)
  })

  it('follows on the one before without gap or overlap, over a change of the clock too', () => {
    const week = periodAround('weekly', new Date('2026-10-28T12:00:00Z'), 'Europe/Berlin')
    expect(periodBefore('weekly', week, 'Europe/Berlin').to).toEqual(week.from)
    const day = periodAround('daily', new Date('2026-10-26T12:00:00Z'), 'Europe/Berlin')
    expect(periodBefore('daily', day, 'Europe/Berlin').to).toEqual(day.from)
  })
})

describe('a report', () => {
  const daily = { kind: 'daily', hour: 7, weekday: null } as const
  const weekly = { kind: 'weekly', hour: 8, weekday: 5 } as const

  it.each([
    ['06:59', undefined],
    ['07:00', '2026-11-26T23:00:00.000Z'],
    ['12:59', '2026-11-26T23:00:00.000Z'],
    ['13:00', undefined],
  ])('for seven by Berlin’s clock: at %s', (time, from) => {
    expect(periodDue(daily, new Date(`2026-11-28T${time}:00+01:00`), 'Europe/Berlin')?.from.toISOString()).toBe(from)
  })

  it('of the week is due on its weekday only', () => {
    expect(periodDue(weekly, new Date('2026-11-27T09:00:00Z'), 'UTC')).toBeDefined()
    expect(periodDue(weekly, new Date('2026-11-28T09:00:00Z'), 'UTC')).toBeUndefined()
  })
})
