import { expect, test } from 'vitest'
import { changeText } from './value-text.ts'

test('a rate changes by points, anything else by a share of what it was', () => {
  const rate = (value: number) => ({ unit: 'rate' as const, value })
  expect(changeText(0.2, 'en', rate(0.24))).toBe('+4 points')
  expect(changeText(-0.5, 'de', rate(0.125))).toBe('-12,5 Prozentpunkte')
  expect(changeText(0, 'en', rate(0.3))).toBe('0 points')
  expect(changeText(0.2, 'en', { unit: 'count', value: 24 })).toBe('+20%')
  expect(changeText(0.2, 'en')).toBe('+20%')
})

test('what is not known to have changed says nothing, and what fell to nothing says so', () => {
  expect(changeText(null, 'en', { unit: 'rate', value: 0.2 })).toBeNull()
  expect(changeText(-1, 'en', { unit: 'rate', value: 0 })).toBe('-100%')
})
