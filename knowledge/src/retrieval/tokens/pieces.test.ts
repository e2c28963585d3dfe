import { LOCALES } from '@tradewind/schema/locales'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

const forms = (text: string, locale: (typeof LOCALES)[number]): readonly string[] =>
  piecesOf(text, locale).map((piece) => piece.form)

describe('words of each language', () => {
  test.each([
    ['en', 'The BP-80 delivers 80Nm.', ['the', 'bp', '80', 'delivers', '80', 'nm']],
    ['de', 'Größtes Drehmoment: 1.234,5 N·m', ['größtes', 'drehmoment', '1.234,5', 'n', 'm']],
    ['es', '¿Qué par de apriete máximo?', ['qué', 'par', 'de', 'apriete', 'máximo']],
    ['pt', 'Não há calibração', ['não', 'há', 'calibração']],
    ['ar', 'عزم الدوران ٨٠ نيوتن·متر', ['عزم', 'الدوران', '80', 'نيوتن', 'متر']],
    ['zh', '最大扭矩是80牛·米', ['最大', '扭矩', '是', '80', '牛', '米']],
    ['ja', 'トルクレンチの校正は12か月', ['トルクレンチ', 'の', '校正', 'は', '12', 'か', '月']],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(forms(text, locale)).toEqual(expected)
  })

  test('full width is read as half width, and keeps its place in the text', () => {
    const [letters, number] = piecesOf('型号ＢＰ－８０'.slice(2), 'zh')
    expect([letters?.form, number?.form]).toEqual(['bp', '80'])
    expect(number).toMatchObject({ kind: 'number', start: 3, end: 5, gap: '－' })
  })
})

test('sentences are counted, a decimal point ends none', () => {
  const pieces = piecesOf('It weighs 1.5 kg. It is light!\n软管内径。', 'en')
  expect(pieces.map((piece) => piece.sentence)).toEqual(expect.arrayContaining([0, 1, 2]))
  expect(pieces.find((piece) => piece.form === 'kg')?.sentence).toBe(0)
  expect(pieces.at(-1)?.sentence).toBe(2)
})

test('pieces follow one another and stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LOCALES), (text, locale) => {
      let end = 0
      for (const piece of piecesOf(text, locale)) {
        expect(text.slice(end, piece.start)).toBe(piece.gap)
        expect(piece.end).toBeGreaterThan(piece.start)
        expect(piece.form).toMatch(/^\S+$/u)
        end = piece.end
      }
    }),
  )
})
