import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['en', 'no, 35 pieces instead of 20', 'quantity', 35],
  ['de', 'Korrektur: 35 Stück statt 20', 'quantity', 35],
  ['ja', '20台ではなく35台', 'quantity', 35],
] as const)('taken back: %s: %s', (locale, text, field, value) => {
  const { corrections, quantity } = read(locale, text)
  expect(corrections.map((entry) => entry.field)).toEqual([field])
  expect(quantity?.value).toBe(value)
})

test.each([
  ['en', 'I don’t know the torque yet', [], ['torqueRange']],
  ['en', 'neither the torque nor the weight is known, no idea', [], ['torqueRange', 'weight']],
  ['de', 'Budget steht noch nicht fest', ['quantity'], ['budget']],
  ['es', 'me da lo mismo', ['powerSource'], ['powerSource']],
  ['pt', 'não faço a menor ideia', ['torqueRange'], ['torqueRange']],
  ['zh', '预算还没批下来', [], ['budget']],
  ['ja', '見当もつきません', ['torqueRange'], ['torqueRange']],
  ['ar', 'الميزانية لم تحدد بعد', [], ['budget']],
] as const)('not known: %s: %s', (locale, text, asked, expected) => {
  expect(read(locale, text, ...asked).unknown.map(({ field }) => field)).toEqual(expected)
})

test('whatever will do says nothing where nothing was asked', () => {
  expect(read('en', 'whatever').unknown).toEqual([])
})

test('to refuse one thing and want another takes nothing back, unless it was known', () => {
  const text = 'kein PROFINET, sondern EtherCAT'
  expect(read('de', text).corrections).toEqual([])
  expect(read('de', text).protocols.map(({ code, negated }) => [code, negated])).toEqual([
    ['profinet', true],
    ['ethercat', false],
  ])
})
