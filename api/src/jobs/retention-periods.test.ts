import { expect, it } from 'vitest'
import { forgottenBefore } from './retention-periods.ts'

const before = (now: string) => {
  const { visits, talks } = forgottenBefore(new Date(now))
  return [visits.toISOString(), talks.toISOString()]
}

it('counts months of the calendar', () => {
  expect(before('2026-11-28T02:30:00Z')).toEqual(['2025-10-28T02:30:00.000Z', '2024-11-28T02:30:00.000Z'])
})

it('ends with a month that is shorter', () => {
  expect(before('2027-03-31T02:30:00Z')[0]).toBe('2026-02-28T02:30:00.000Z')
  expect(before('2028-02-29T02:30:00Z')[1]).toBe('2026-02-28T02:30:00.000Z')
})
