import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['en', 'budget $5k-8k', { min: 5000, amount: 8000, currency: 'USD', bound: 'between', per: 'total' }],
  ['de', 'max. 1.200 € pro Stück', { amount: 1200, currency: 'EUR', bound: 'atMost', per: 'unit' }],
  ['es', '25 mil pesos mexicanos en total', { amount: 25000, currency: 'MXN', per: 'total' }],
  ['pt', 'até R$ 25.000', { amount: 25000, currency: 'BRL', per: 'total' }],
  ['zh', '总预算2万5千美元', { amount: 25000, currency: 'USD', per: 'total' }],
  ['zh', '预算1万2一台', { amount: 12000, per: 'unit' }],
  ['ja', '予算は総額2万5千ドル', { amount: 25000, currency: 'USD', per: 'total' }],
  ['ar', 'أربعة آلاف يورو للقطعة', { amount: 4000, currency: 'EUR', per: 'unit' }],
] as const)('%s: %s', (locale, text, expected) => {
  expect(read(locale, text).budget).toMatchObject(expected)
})

test('the currency may stand apart, the budget having been asked for', () => {
  const { budget } = read('en', 'four grand a piece, euros', 'budget')
  expect(budget).toMatchObject({ amount: 4000, currency: 'EUR', per: 'unit' })
})

test.each([
  ['en', 'what does it cost for 20 pcs?'],
  ['de', '20 Stück zu je 5 kg'],
] as const)('no money: %s: %s', (locale, text) => {
  expect(read(locale, text).budget).toBeUndefined()
})
