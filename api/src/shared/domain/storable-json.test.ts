import { describe, expect, it } from 'vitest'
import { isStorableJson } from './storable-json.ts'

describe('what PostgreSQL can store as text', () => {
  it.each([
    [{ a: 'Grüße 日本語 😀' }],
    ['\\u0000 written out'],
    ['\\\\ud800 written out'],
    ['tab\tand\nline'],
    [null],
    [undefined],
    [{ nested: [{ deep: 'plain' }] }],
  ])('%j', (value) => {
    expect(isStorableJson(value)).toBe(true)
  })
  it.each([['\u0000'], [{ a: [{ b: 'x\u0000y' }] }], ['\ud800'], ['x\udc00'], [{ 'key\u0000': 1 }], ['\\\u0000']])(
    'not %j',
    (value) => {
      expect(isStorableJson(value)).toBe(false)
    },
  )
})
