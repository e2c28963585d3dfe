import { expect, test } from 'vitest'
import { bigramsOf } from './cjk.ts'
import { visitTextGrams, wordGrams } from './grams.ts'

function grams(plain: string): readonly string[] {
  const visited: string[] = []
  const count = visitTextGrams(plain, (gram) => visited.push(gram))
  expect(count).toBe(visited.length)
  return visited
}

test('a word has the groups of four letters with its borders', () => {
  expect(wordGrams('bolt')).toEqual(['_bol', 'bolt', 'olt_'])
  expect(wordGrams('m8')).toEqual(['_m8_'])
})

test('a text has them across its words', () => {
  expect(grams('to go')).toEqual([' to ', 'to g', 'o go', ' go '])
})

test('Chinese and Japanese have pairs and single characters, beside Latin words', () => {
  expect(grams('扭矩 bp')).toEqual(['扭矩', '扭', '矩', ' bp '])
  expect(bigramsOf('扭矩和bp扳手')).toEqual(['扭矩', '矩和', '扳手'])
})

test('of nothing there is nothing', () => {
  expect(grams('')).toEqual([])
  expect(grams('扭')).toEqual(['扭'])
})
