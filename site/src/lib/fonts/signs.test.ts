import { describe, expect, it } from 'vitest'
import { collectSigns, unicodeRange } from './signs.ts'

describe('the signs of a page', () => {
  it('are those of East Asian scripts, and new ones are noticed', () => {
    const known = new Set<number>()
    expect(collectSigns('<p>BP-80 – 締付トルク、範囲</p> ﾄﾙｸ（Ｎ）', known)).toBe(true)
    expect(String.fromCodePoint(...known)).toBe('締付トルク、範囲ﾄﾙｸ（Ｎ）')
    expect(collectSigns('範囲と', known)).toBe(true)
    expect(collectSigns('締付 range 15–80 N·m نص 😀', known)).toBe(false)
  })

  it('are written as CSS wants them', () => {
    expect(unicodeRange([0x529b, 0x3043, 0x3042, 0x3044])).toBe('U+3042-3044,U+529b')
    expect(unicodeRange([])).toBe('')
  })
})
