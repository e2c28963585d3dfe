import { expect, it } from 'vitest'
import { periodBuckets } from './period-buckets.ts'

const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) })
const starts = (...args: Parameters<typeof periodBuckets>) =>
  periodBuckets(...args).map(({ from }) => from.toISOString())

it('begins weeks on Monday in the reader’s own time zone', () => {
  expect(starts(period('2026-11-21T16:00:00Z', '2026-12-01T00:00:00Z'), 'week', 'Asia/Shanghai')).toEqual([
    '2026-11-21T16:00:00.000Z',
    '2026-11-22T16:00:00.000Z',
    '2026-11-29T16:00:00.000Z',
  ])
})

it('cuts months and quarters where the calendar does, across a change of the clock', () => {
  const year = period('2026-02-10T00:00:00Z', '2026-07-02T00:00:00Z')
  expect(starts(year, 'quarter', 'Europe/Berlin')).toEqual([
    '2026-02-10T00:00:00.000Z',
    '2026-03-31T22:00:00.000Z',
    '2026-06-30T22:00:00.000Z',
  ])
  expect(starts(year, 'month', 'UTC')).toHaveLength(6)
})

it('shares out the whole period without gap and overlap', () => {
  const whole = period('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z')
  for (const bucket of ['week', 'month', 'quarter'] as const) {
    const buckets = periodBuckets(whole, bucket, 'America/Sao_Paulo')
    expect(buckets[0]?.from).toEqual(whole.from)
    expect(buckets.at(-1)?.to).toEqual(whole.to)
    for (const [index, { from }] of buckets.entries()) if (index > 0) expect(from).toEqual(buckets[index - 1]?.to)
  }
})
