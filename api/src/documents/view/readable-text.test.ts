import { describe, expect, it } from 'vitest'
import { figure, isolated, leftToRight, line, lines } from './readable-text.ts'

const FSI = '\u2068'
const LRI = '\u2066'
const PDI = '\u2069'

describe('text as typed by somebody', () => {
  it('becomes one line without control characters', () => {
    expect(line('  ACME\u0000\u0007 \t Tools\r\nLtd ')).toBe('ACME Tools Ltd')
  })

  it('loses the marks that could rearrange its neighbours', () => {
    expect(line('safe\u202eexe.fdp\u2066x\u2069\u200f')).toBe('safeexe.fdpx')
  })

  it('has no half characters, which no JSON reader takes', () => {
    expect(line('a\ud800b')).toBe('a\ufffdb')
  })

  it('breaks a Japanese list at its commas only', () => {
    expect(line('CE、UKCA、UL、RoHS、REACH、ISO')).toBe('CE、UKCA、UL、RoHS、REACH、ISO')
  })

  it('keeps paragraphs apart and drops empty ones', () => {
    expect(lines('one\n\n two\r\nthree\u2028')).toEqual(['one', 'two', 'three'])
  })

  it('can wrap inside a word that has no break, without losing a letter', () => {
    const word = 'W'.repeat(300)
    const wrapped = line(word)
    expect(wrapped.replaceAll('\u200b', '')).toBe(word)
    expect(Math.max(...wrapped.split('\u200b').map((piece) => piece.length))).toBeLessThanOrEqual(8)
  })

  it('never breaks inside an accented letter or an emoji family', () => {
    const word = 'e\u0301'.repeat(40)
    expect(
      line(word)
        .split('\u200b')
        .every((piece) => piece.startsWith('e\u0301')),
    ).toBe(true)
  })

  it('leaves a mail address as it can be copied', () => {
    expect(line('sales@corvane.example')).toBe('sales@corvane.example')
  })

  it('leaves ordinary long German words to hyphenation', () => {
    for (const word of ['Drehmomentaufnehmersysteme', 'Akku-Impulsschrauberzubehör']) expect(line(word)).toBe(word)
  })
})

describe('direction', () => {
  it('isolates a Latin name in an Arabic document and an Arabic one in a German document', () => {
    expect(isolated('Lakeshore Inc.', 'ar')).toBe(`${FSI}Lakeshore Inc.${PDI}`)
    expect(isolated('شركة الخليج', 'de')).toBe(`${FSI}شركة الخليج${PDI}`)
    expect(isolated('Lakeshore Inc.', 'de')).toBe('Lakeshore Inc.')
  })

  it('keeps a figure with its unit in one left-to-right run', () => {
    expect(figure('200 N·m', 'ar')).toBe(`${LRI}200\u00a0N·m${PDI}`)
    expect(leftToRight('BP-80', 'ar')).toBe(`${LRI}BP-80${PDI}`)
    expect(figure('200 N·m', 'de')).toBe('200\u00a0N·m')
  })

  it('isolates Latin runs inside an Arabic sentence, and leaves lone numbers to it', () => {
    expect(isolated('بطاريتان 18 V / 5.0 Ah وشاحن', 'ar')).toBe(`${FSI}بطاريتان ${LRI}18 V / 5.0 Ah${PDI} وشاحن${PDI}`)
    expect(isolated('خلال 12 يومًا', 'ar')).toBe(`${FSI}خلال 12 يومًا${PDI}`)
  })
})
