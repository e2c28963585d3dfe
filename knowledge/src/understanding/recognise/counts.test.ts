import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['en', 'a dozen or so', 12],
  ['en', '60 instead of 40 tools', 60],
  ['en', '20x BP-80', 20],
  ['de', 'fünfundzwanzig Stück', 25],
  ['de', '1.200 Stück', 1200],
  ['es', 'necesitamos quince', 15],
  ['pt', 'só uma', 1],
  ['zh', '就一台', 1],
  ['zh', '一打左右', 12],
  ['ja', '20台ではなく30台', 30],
  ['ar', 'قطعتين', 2],
] as const)('%s: %s', (locale, text, expected) => {
  expect(read(locale, text, 'quantity').quantity?.value).toBe(expected)
})

test('ranges keep both ends', () => {
  expect(read('ja', '5台から8台').quantity).toMatchObject({ value: 5, max: 8 })
})

test.each([
  ['en', 'a tool with 8 programs'],
  ['zh', '每台3000欧元'],
  ['zh', '要一个轻一点的'],
  ['de', 'ein Schrauber für M8'],
  ['en', 'a 2 year warranty'],
] as const)('nothing is ordered: %s: %s', (locale, text) => {
  expect(read(locale, text).quantity).toBeUndefined()
})
