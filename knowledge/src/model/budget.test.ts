import { expect, it } from 'vitest'
import { costOf, dayOf, emptySpending, onDay, refusal, spend } from './budget.ts'

const limits = { visitorTokens: 1_000, totalTokens: 3_000, totalCost: 0.01 }
const prices = { input: 1, output: 4 }
const use = { input: 400, output: 100 }

it('counts input and output tokens at their own prices', () => {
  expect(costOf({ input: 1_000_000, output: 500_000 }, prices)).toBe(3)
})

it('stops one visitor and leaves the others their share', () => {
  let spending = emptySpending('2026-11-28')
  spending = spend(spending, 'a', use, prices)
  expect(refusal(spending, 'a', limits)).toBeUndefined()
  spending = spend(spending, 'a', use, prices)
  expect(refusal(spending, 'a', limits)).toBe('visitor')
  expect(refusal(spending, 'b', limits)).toBeUndefined()
})

it('stops everybody when the day is used up', () => {
  let spending = emptySpending('2026-11-28')
  for (const visitor of ['a', 'b', 'c', 'd', 'e', 'f'])
    spending = spend(spending, visitor, use, { input: 0, output: 0 })
  expect(refusal(spending, 'new', limits)).toBe('day')
})

it('stops everybody when the money is used up', () => {
  const spending = spend(emptySpending('2026-11-28'), 'a', { input: 200, output: 100 }, { input: 20, output: 80 })
  expect(refusal(spending, 'b', limits)).toBe('cost')
  expect(refusal(spending, 'b', { ...limits, totalCost: undefined })).toBeUndefined()
})

it('begins anew on the next day', () => {
  const spending = spend(emptySpending('2026-11-28'), 'a', { input: 5_000, output: 0 }, prices)
  expect(refusal(onDay(spending, '2026-11-28'), 'a', limits)).toBe('visitor')
  expect(refusal(onDay(spending, '2026-11-29'), 'a', limits)).toBeUndefined()
  expect(dayOf(Date.UTC(2026, 10, 28, 23, 59))).toBe('2026-11-28')
})
