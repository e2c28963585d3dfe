import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord, plainText, withoutAccents, writtenWord } from './fold.ts'

describe('a word in one spelling', () => {
  test.each([
    ['ＢＰ－８０', 'bp-80', 'full width'],
    ['ﾄﾙｸ', 'トルク', 'half-width Katakana'],
    ['㎏', 'kg', 'compatibility sign'],
    ['Dreh\u00admoment', 'drehmoment', 'soft hyphen'],
    ['عَزْم', 'عزم', 'vowel signs'],
    ['عـــزم', 'عزم', 'tatweel'],
    ['أداة', 'اداه', 'alef with hamza, ta marbuta'],
    ['إلى', 'الي', 'alef maksura'],
    ['مؤشر', 'موشر', 'hamza on waw'],
    ['٨٠', '80', 'Arabic digits'],
    ['۸۰', '80', 'Persian digits'],
    ['\u2067العزم\u2069', 'العزم', 'marks of direction'],
    ['Größe', 'größe', 'accents stay'],
  ])('%s is %s (%s)', (written, folded) => {
    expect(foldWord(written)).toBe(folded)
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text))
      }),
    )
  })

  test('a stemmer reads the word as it was written, but for case and idle marks', () => {
    expect(writtenWord('السُّرعة')).toBe('السرعة')
    expect(writtenWord('CALIBRACIÓN')).toBe('calibración')
  })
})

test('accents come off Latin letters only', () => {
  expect(withoutAccents('calibração')).toBe('calibracao')
  expect(withoutAccents('größe')).toBe('grosse')
  expect(withoutAccents('ガス')).toBe('ガス')
})

test('plain text keeps letters, digits and single spaces', () => {
  expect(plainText('  Drehmoment: 16–80 N·m (BP-80)!')).toBe('drehmoment 16 80 n m bp 80')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainText(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      expect(plainText(plainText(text))).toBe(plainText(text))
    }),
  )
})
