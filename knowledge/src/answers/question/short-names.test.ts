import { describe, expect, it } from 'vitest'
import { plain } from '../../gate/reading/normalise.ts'
import { shortlyNamed, shortNamesOf, spelledOut } from './short-names.ts'

const SKUS =
  'BP-12 BP-25 BP-25C BP-40 BP-60 BP-80 BP-80A AP-15 AP-50 AP-80 AP-300 DN-8 DN-40 DN-40A DN-75 DN-75A DN-150 DN-150F CX-1 CX-4 CX-8 CX-G TS-20R TW-25C TW-30D TW-340C TW-340D AC-BAT18-25'
const names = shortNamesOf(SKUS.split(' '))
const named = (text: string) => shortlyNamed(plain(text), names)

describe('is a product', () => {
  it.each<[string, readonly string[]]>([
    ['How heavy is the 340D?', ['TW-340D']],
    ['the TW340D', ['TW-340D']],
    ['how long is the 40A', ['DN-40A']],
    ['Was wiegt der 150F?', ['DN-150F']],
    ['BP80', ['BP-80']],
    ['bp80', ['BP-80']],
    ['bp 80 weight', ['BP-80']],
    ['BP‑80', ['BP-80']],
    ['BP–80', ['BP-80']],
    ['BP—80', ['BP-80']],
    ['BP−80', ['BP-80']],
    ['AP 300 laut?', ['AP-300']],
    ['ＢＰ－８０の重さ', ['BP-80']],
    ['كم يزن BP-٨٠؟', ['BP-80']],
    ['CX4', ['CX-4']],
    ['cx-g', ['CX-G']],
    ['BP 60 or 80', ['BP-60', 'BP-80']],
    ['BP-60/80', ['BP-60', 'BP-80']],
    ['BP-60 oder 80A', ['BP-60', 'BP-80A']],
    ['BP-60还是80', ['BP-60', 'BP-80']],
    ['AP80は何キロ', ['AP-80']],
    ['AP 15, 50 and 80', ['AP-15', 'AP-50', 'AP-80']],
  ])('%s', (text, skus) => {
    expect(named(text)).toEqual(skus)
  })
})

describe('is none', () => {
  it.each([
    'M8',
    '40 Nm',
    'IP54',
    'ISO 6789',
    '24 V',
    '24V',
    '80 %',
    'a fuse of 40A',
    'on a 40A fuse',
    'Which tool for 80?',
    'the 80',
    'AP 80 mm',
    'bp 80 Nm',
    'BP-800',
    'XBP-80',
    'BP-80X',
    'AP 1.15',
    'class 340d',
    'DIN 75A-2',
    'FAP-80',
    '18-25',
    'AP a',
  ])('%s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('is no second product when it is a measure', () => {
    expect(named('Is the BP-60 or 80 Nm enough?')).toEqual(['BP-60'])
    expect(named('BP-60 and 40.5')).toEqual(['BP-60'])
  })
})

it('writes them out', () => {
  expect(spelledOut('Is the bp 60 or 80 lighter than the 340D?', names)).toBe(
    'Is the BP-60 or BP-80 lighter than the TW-340D?',
  )
  expect(spelledOut('Does the BP-80 turn M8 with 40 Nm?', names)).toBe('Does the BP-80 turn M8 with 40 Nm?')
})

it('knows a figure with its letter only where one product has it', () => {
  expect(shortlyNamed('the 25C', names)).toEqual([])
  expect(shortlyNamed('the TW 25C', names)).toEqual(['TW-25C'])
})
