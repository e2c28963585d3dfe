import { expect, it } from 'vitest'
import { stageWinProbability } from './win-probability.ts'

it('is the assumption as long as nothing was decided', () => {
  expect(stageWinProbability({ decided: 0, won: 0 }, 0.4, 0, 3)).toBe(0.4)
  expect(stageWinProbability({ decided: 0, won: 0 }, null, 1, 3)).toBe(0.5)
})

it('stands in the middle after as many cases as the assumption is worth', () => {
  expect(stageWinProbability({ decided: 20, won: 20 }, 0.4, 0, 3)).toBeCloseTo(0.7)
})

it('believes experience when there is much of it', () => {
  expect(stageWinProbability({ decided: 2_000, won: 500 }, 0.9, 0, 3)).toBeCloseTo(0.2564, 3)
})
