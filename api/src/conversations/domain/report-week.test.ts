import { describe, expect, it } from 'vitest'
import { reportDue } from './report-week.ts'

const due = (now: string, timeZone: string) => {
  const week = reportDue(new Date(now), timeZone)
  return week && [week.from.toISOString(), week.to.toISOString()]
}

describe('the report of last week is due', () => {
  it.each([
    [
      'Monday, seven in Berlin',
      '2026-11-23T06:00:00Z',
      'Europe/Berlin',
      '2026-11-15T23:00:00.000Z',
      '2026-11-22T23:00:00.000Z',
    ],
    [
      'Monday, seven in Shanghai',
      '2026-11-22T23:00:00Z',
      'Asia/Shanghai',
      '2026-11-15T16:00:00.000Z',
      '2026-11-22T16:00:00.000Z',
    ],
    [
      'half past seven in Delhi',
      '2026-11-23T02:00:00Z',
      'Asia/Kolkata',
      '2026-11-15T18:30:00.000Z',
      '2026-11-22T18:30:00.000Z',
    ],
    [
      'Monday, seven in São Paulo',
      '2026-11-23T10:00:00Z',
      'America/Sao_Paulo',
      '2026-11-16T03:00:00.000Z',
      '2026-11-23T03:00:00.000Z',
    ],
    [
      'the week the clock went back, an hour longer',
      '2026-10-26T06:00:00Z',
      'Europe/Berlin',
      '2026-10-18T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ],
    [
      'the week the clock went forward, an hour shorter',
      '2026-03-30T05:00:00Z',
      'Europe/Berlin',
      '2026-03-22T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ],
    [
      'late in the morning, after a pause',
      '2026-11-23T10:59:00Z',
      'Europe/Berlin',
      '2026-11-15T23:00:00.000Z',
      '2026-11-22T23:00:00.000Z',
    ],
  ])('%s', (_when, now, timeZone, from, to) => {
    expect(due(now, timeZone)).toEqual([from, to])
  })
})

describe('it is not due', () => {
  it.each([
    ['before seven', '2026-11-23T05:59:00Z', 'Europe/Berlin'],
    ['from noon on', '2026-11-23T11:00:00Z', 'Europe/Berlin'],
    ['on Sunday, though it is Monday in Shanghai', '2026-11-22T23:00:00Z', 'Europe/Berlin'],
    ['on Tuesday', '2026-11-24T07:00:00Z', 'Europe/Berlin'],
  ])('%s', (_when, now, timeZone) => {
    expect(due(now, timeZone)).toBeUndefined()
  })
})
