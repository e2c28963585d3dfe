import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNIT_CODES, type UnitCode } from './codes.ts'
import { convert, DimensionMismatch } from './conversion.ts'
import { dimensionOf } from './dimensions.ts'

const unit = fc.constantFrom(...UNIT_CODES)

describe('published values', () => {
  /** NIST SP 811 (2008), appendix B.8, with the digits printed there; temperatures are fixed points. */
  test.each<[number, UnitCode, number, UnitCode, number]>([
    [1, 'lbf.ft', 1.355818, 'N.m', 6],
    [1, 'lbf.in', 0.1129848, 'N.m', 7],
    [1, 'kgf.m', 9.80665, 'N.m', 5],
    [1, 'kgf.cm', 0.0980665, 'N.m', 7],
    [12, 'lbf.in', 1, 'lbf.ft', 12],
    [100, 'cN.m', 1, 'N.m', 12],
    [1, 'lb', 0.45359237, 'kg', 8],
    [1, 'oz', 28.34952, 'g', 5],
    [1, 'in', 25.4, 'mm', 10],
    [1, 'ft', 0.3048, 'm', 10],
    [1, 'psi', 6.894757, 'kPa', 6],
    [1, 'bar', 14.50377, 'psi', 5],
    [1, 'MPa', 10, 'bar', 12],
    [1, 'cfm', 28.316847, 'L/min', 6],
    [1, 'm3/min', 1000, 'L/min', 9],
    [100, 'Cel', 212, '[degF]', 9],
    [-40, 'Cel', -40, '[degF]', 9],
    [0, 'K', -459.67, '[degF]', 9],
    [2, 'a', 24, 'mo', 12],
    [1.5, 'kHz', 1500, 'Hz', 9],
  ])('%d %s is %d %s', (value, from, expected, to, digits) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, digits)
  })
})

test('converting there and back gives the value again', () => {
  const pairs = fc.tuple(unit, unit).filter(([from, to]) => dimensionOf(from) === dimensionOf(to))
  fc.assert(
    fc.property(pairs, fc.double({ min: -1e6, max: 1e6, noNaN: true }), ([from, to], value) => {
      const there = convert(value, from, to)
      if (there instanceof DimensionMismatch) throw there
      const back = convert(there, to, from)
      // An offset of 459.67 K costs the digits below it.
      expect(Math.abs((back as number) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
    }),
    { numRuns: 2000 },
  )
})

test('going by way of a third unit gives the same value', () => {
  const triples = fc
    .tuple(unit, unit, unit)
    .filter(([a, b, c]) => dimensionOf(a) === dimensionOf(b) && dimensionOf(b) === dimensionOf(c))
  fc.assert(
    fc.property(triples, fc.double({ min: 0.001, max: 1e5, noNaN: true }), ([a, b, c], value) => {
      const direct = convert(value, a, c) as number
      const detour = convert(convert(value, a, b) as number, b, c) as number
      expect(Math.abs(direct - detour)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(direct)))
    }),
    { numRuns: 2000 },
  )
})

test('units of two dimensions do not convert, and say so without throwing', () => {
  const mismatch = convert(1, 'N.m', 'kg')
  expect(mismatch).toBeInstanceOf(DimensionMismatch)
  expect(mismatch).toMatchObject({
    code: 'UNIT.DIMENSION_MISMATCH',
    from: 'N.m',
    to: 'kg',
    fromDimension: 'torque',
    toDimension: 'mass',
  })
})
