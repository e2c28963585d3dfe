import { describe, expect, it } from 'vitest'
import { fittingLines, lineFault, linesOf } from './lines.ts'

const LIMITS = { shortest: 3, longest: 10, most: 3 }

describe('linesOf', () => {
  it('trims, leaves out blank lines and what stands twice', () => {
    expect(linesOf(' one \r\n\n two\none\n')).toEqual(['one', 'two'])
    expect(linesOf(' \n ')).toEqual([])
  })
})

describe('lineFault', () => {
  it('finds none in what fits to the last character and line', () => {
    expect(lineFault('abc\n\n  0123456789  \nabc\nthree', LIMITS)).toBeUndefined()
    expect(lineFault('', LIMITS)).toBeUndefined()
  })

  it('names the line as the editor counts it', () => {
    expect(lineFault('abc\n\nab', LIMITS)).toEqual({ kind: 'length', line: 3, length: 2 })
    expect(lineFault('abc\n01234567890', LIMITS)).toEqual({ kind: 'length', line: 2, length: 11 })
    expect(lineFault('one\ntwo\n\nthree\nfour\nfive', LIMITS)).toEqual({ kind: 'count', line: 5, count: 5 })
  })
})

describe('fittingLines', () => {
  it('keeps what fits of a text that does not', () => {
    expect(fittingLines('ab\none\n01234567890\ntwo\nthree\nfour', LIMITS)).toEqual(['one', 'two', 'three'])
  })
})
