import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { modelKey, modelTerms, namedModels } from './models.ts'
import { piecesOf } from './pieces.ts'

describe('model numbers', () => {
  test.each(['BP-80', 'bp80', 'BP 80', 'ＢＰ－８０', 'bp–80', 'BP/80', 'Bp_80'])('%s is bp80', (written) => {
    expect(modelKey(written)).toBe('bp80')
    const pieces = piecesOf(`what about ${written}?`, 'en')
    expect([...pieces.map((piece) => piece.form), ...modelTerms(pieces)]).toContain('bp80')
  })

  test.each([
    ['AC-BAT18-25 fits', 'acbat1825'],
    ['M12x1.5', 'm12x15'],
    ['ISO 6789', 'iso6789'],
    ['最大扭矩BP-80是', 'bp80'],
  ])('%s holds %s', (text, key) => {
    expect(modelTerms(piecesOf(text, 'zh'))).toContain(key)
  })

  test('words joined by a hyphen, and dates, are none', () => {
    expect(modelTerms(piecesOf('state-of-the-art, 2026-03-01, follow-up', 'en'))).toEqual([])
  })

  test('the key of a key is itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (sku) => modelKey(modelKey(sku)) === modelKey(sku)))
  })
})

describe('models that a question names', () => {
  const known = new Set(['bp25', 'bp25c', 'bp80', 'acbat1825'])
  const named = (text: string): readonly string[] => namedModels(piecesOf(text, 'en'), (key) => known.has(key))

  test('are found however they are spelled, the longest first', () => {
    expect(named('Is the bp 25 c lighter than BP-80?')).toEqual(['bp25c', 'bp80'])
    expect(named('BP-25 charger AC-BAT18-25')).toEqual(['bp25', 'acbat1825'])
    expect(named('ＢＰ８０')).toEqual(['bp80'])
  })

  test('are only those that exist', () => {
    expect(named('BP-81, 80 bolts, bp')).toEqual([])
  })
})
