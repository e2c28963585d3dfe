import { describe, expect, it } from 'vitest'
import { characterGrams, searchable, searchWords } from './search-text.ts'

describe('a searchable text', () => {
  it.each([
    ['case and accents', 'Größe ÉTALONNAGE', 'große etalonnage'],
    ['width', 'ＢＰ－８０　Ｎｍ', 'bp-80 nm'],
    ['vowel marks, hamza and stretching of Arabic', 'أَدَاةُ الشَّــدّ', 'اداة الشد'],
    ['white space', ' a \n\t b ', 'a b'],
  ])('does not mind %s', (_what, text, plain) => {
    expect(searchable(text)).toBe(plain)
  })

  it('keeps the voicing of kana, which tells words apart', () => {
    expect(searchable('ガイド')).toBe('ガイド')
    expect(searchable('ｶﾞｲﾄﾞ')).toBe('ガイド')
  })
})

it('Chinese and Japanese characters are indexed alone and in pairs, within their run', () => {
  expect(characterGrams('扭矩 bp-80 扳手').sort()).toEqual(['扭', '扭矩', '扳', '扳手', '手', '矩'].sort())
  expect(characterGrams('torque')).toEqual([])
})

describe('a query', () => {
  it('is its words, with the characters the index is asked for', () => {
    expect(searchWords(' Torque  扭矩 ')).toEqual([
      { text: 'torque', grams: [] },
      { text: '扭矩', grams: ['扭', '扭矩', '矩'] },
    ])
  })
  it('of nothing has no words, and one without end few', () => {
    expect(searchWords('  ')).toEqual([])
    expect(searchWords('a '.repeat(100))).toHaveLength(8)
  })
})
