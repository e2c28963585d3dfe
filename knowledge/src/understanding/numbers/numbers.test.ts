import { describe, expect, test } from 'vitest'
import { readDigits, readFraction } from './digits.ts'
import { readGermanNumber } from './german.ts'
import { readHanNumber } from './han.ts'

describe('digits', () => {
  test.each([
    ['1.234,5', 'de', [1234.5]],
    ['1,234.5', 'de', [1234.5]],
    ['1.200', 'de', [1200, 1.2]],
    ['1.200', 'en', [1.2, 1200]],
    ['1,200', 'en', [1200, 1.2]],
    ['1,5', 'en', [1.5]],
    ['0.125', 'de', [0.125]],
    ["1'234.5", 'en', [1234.5]],
    ['1 234,5', 'pt', [1234.5]],
    ['1.234.567', 'es', [1234567]],
    ['12.3.2027', 'de', []],
  ] as const)('%s in %s', (written, locale, expected) => {
    expect(readDigits(written, locale)).toEqual(expected)
  })

  test.each([
    ['3/8', 0.375],
    ['1 1/2', 1.5],
    ['1-1/2', 1.5],
    ['20/80', undefined],
    ['24/7', undefined],
  ])('fraction %s', (written, expected) => {
    expect(readFraction(written)).toBe(expected)
  })
})

test.each([
  ['二十', 20],
  ['二十五', 25],
  ['两百五', 250],
  ['一百零五', 105],
  ['三万五千', 35000],
  ['一〇五', 105],
  ['三点五', 3.5],
  ['十', 10],
  ['百个', undefined],
])('%s', (written, expected) => {
  expect(readHanNumber(written)).toBe(expected)
})

test.each([
  ['einundzwanzig', 21],
  ['zweihundertfunfzig', 250],
  ['zweihundertfuenfzig', 250],
  ['tausendzweihundert', 1200],
  ['zweieinhalb', 2.5],
  ['anderthalb', 1.5],
  ['schraube', undefined],
  ['undzwanzig', undefined],
])('%s', (written, expected) => {
  expect(readGermanNumber(written)).toBe(expected)
})
