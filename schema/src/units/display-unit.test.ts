import { expect, test } from 'vitest'
import { UNIT_CODES } from './codes.ts'
import { dimensionOf } from './dimensions.ts'
import { displayUnit } from './display-unit.ts'

test('imperial readers get the partner, small torques and masses the small one', () => {
  expect(displayUnit('N.m', 'imperial', 80)).toBe('lbf.ft')
  expect(displayUnit('N.m', 'imperial', 10)).toBe('lbf.ft')
  expect(displayUnit('N.m', 'imperial', 9.9)).toBe('lbf.in')
  expect(displayUnit('kg', 'imperial', 1.4)).toBe('lb')
  expect(displayUnit('kg', 'imperial', 0.3)).toBe('oz')
  expect(displayUnit('Cel', 'imperial')).toBe('[degF]')
})

test('what both systems share stays', () => {
  for (const unit of ['rpm', 'V', 'dB(A)', '%', 'mo', 'count'] as const) {
    expect(displayUnit(unit, 'imperial')).toBe(unit)
    expect(displayUnit(unit, 'metric')).toBe(unit)
  }
  expect(displayUnit('N.m', 'metric', 80)).toBe('N.m')
  expect(displayUnit('psi', 'metric', 90)).toBe('bar')
})

test('the shown unit always measures the same', () => {
  for (const unit of UNIT_CODES) {
    for (const unitSystem of ['metric', 'imperial'] as const) {
      for (const magnitude of [0.01, 1, 1000]) {
        expect(dimensionOf(displayUnit(unit, unitSystem, magnitude))).toBe(dimensionOf(unit))
      }
    }
  }
})
