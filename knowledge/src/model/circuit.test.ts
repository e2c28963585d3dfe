import { expect, it } from 'vitest'
import { afterFailure, CLOSED, isPaused } from './circuit.ts'

it('pauses after three failures in a row, tries again after half a minute, and pauses at once when that fails', () => {
  let circuit = afterFailure(afterFailure(CLOSED, 0), 0)
  expect(isPaused(circuit, 1)).toBe(false)
  circuit = afterFailure(circuit, 0)
  expect(isPaused(circuit, 29_999)).toBe(true)
  expect(isPaused(circuit, 30_000)).toBe(false)
  circuit = afterFailure(circuit, 30_000)
  expect(isPaused(circuit, 30_001)).toBe(true)
})
