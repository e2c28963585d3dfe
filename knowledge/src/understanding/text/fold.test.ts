import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'

const sliceOf = (source: string, part: string): string => {
  const folded = fold(source)
  const start = folded.text.indexOf(part)
  return source.slice(folded.from[start], folded.to[start + part.length - 1])
}

describe('one spelling', () => {
  test.each([
    ['ＢＰ－８０', 'bp-80'],
    ['Drehmomentschlüssel', 'drehmomentschlussel'],
    ['Straße', 'strasse'],
    ['neumático', 'neumatico'],
    ['١٢٫٥ نيوتن', '12.5 نيوتن'],
    ['أُريد', 'اريد'],
    ['氣動脈衝', '气动脉冲'],
    ['コントローラー', 'コントローラ'],
    ['ｶﾞｽ', 'ガス'],
    ['2½', '2 1/2'],
    ['20ー80', '20-80'],
    ['20，30', '20, 30'],
    ['１，２００', '1,200'],
  ])('%s is %s', (source, expected) => {
    expect(fold(source).text).toBe(expected)
  })

  test('every unit knows where it stood', () => {
    expect(sliceOf('a ㎏ b', 'kg')).toBe('㎏')
    expect(sliceOf('Größe: Ｍ１２', 'm12')).toBe('Ｍ１２')
    expect(sliceOf('العَزْم ٢٠', '20')).toBe('٢٠')
    expect(sliceOf('😀 80 Nm', '80 nm')).toBe('80 Nm')
  })
})
