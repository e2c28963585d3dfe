import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UnitCode } from './codes.ts'
import { convertWithin } from './conversion.ts'
import { convertForDisplay, decimalsOf, withoutNoise } from './rounding.ts'

describe('as many digits as the source suggests', () => {
  test.each<[number, UnitCode, number, UnitCode]>([
    [80, 'N.m', 59, 'lbf.ft'],
    [15, 'N.m', 11, 'lbf.ft'],
    [340, 'N.m', 251, 'lbf.ft'],
    [0.5, 'N.m', 4.4, 'lbf.in'],
    [8, 'bar', 116, 'psi'],
    [6.3, 'bar', 91, 'psi'],
    [1.4, 'kg', 3.1, 'lb'],
    [235, 'mm', 9.3, 'in'],
    [10, 'm', 33, 'ft'],
    [-10, 'Cel', 14, '[degF]'],
    [36.6, 'Cel', 97.9, '[degF]'],
    [0, 'N.m', 0, 'lbf.ft'],
  ])('%d %s shows as %d %s', (value, from, expected, to) => {
    expect(convertForDisplay(value, from, to)).toBe(expected)
  })
})

test('no digit finer than the source has, unless rounding coarser would move the value by over 1 %', () => {
  const value = fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, decimals]) => withoutNoise(digits / 10 ** decimals))
  const pair = fc.constantFrom<[UnitCode, UnitCode]>(['N.m', 'lbf.ft'], ['kg', 'lb'], ['bar', 'psi'], ['mm', 'in'])
  fc.assert(
    fc.property(value, pair, (source, [from, to]) => {
      const exact = convertWithin(source, from, to)
      const shown = convertForDisplay(source, from, to)
      expect(Math.abs(shown - exact) / exact).toBeLessThanOrEqual(0.01 + 1e-9)
      const step = (10 ** -decimalsOf(source) * exact) / source
      const finest = 10 ** -decimalsOf(shown)
      const coarser = Number(exact.toFixed(Math.max(0, decimalsOf(shown) - 1)))
      const needed = Math.abs(coarser - exact) / exact > 0.01
      // The nearest decimal place is at most a factor of √10 finer than one step of the source.
      expect(decimalsOf(shown) === 0 || needed || finest >= step / Math.sqrt(10) - 1e-12).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('decimals are counted as written, noise apart', () => {
  expect(decimalsOf(1.4)).toBe(1)
  expect(decimalsOf(80)).toBe(0)
  expect(decimalsOf(0.1 + 0.2)).toBe(1)
  expect(decimalsOf(1.5e-7)).toBe(8)
  expect(Object.is(withoutNoise(-0), 0)).toBe(true)
})
