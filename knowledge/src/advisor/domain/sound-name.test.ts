import { describe, expect, it } from 'vitest'
import { soundName } from './sound-name.ts'

describe('soundName', () => {
  it.each([
    'St. Gallen',
    'Santos',
    '宁波',
    'ジェベル・アリ',
    'ميناء جبل علي',
    'EABR 12.5',
    'ETV ST61-70-13',
    'QXX/5PT',
  ])('takes %s up', (name) => expect(soundName(` ${name} `)).toBe(name))

  it.each([
    ['an address', 'ETV9.evil.example'],
    ['an address with a path', 'X1//evil'],
    ['a link', 'https://evil.example'],
    ['a claim run together', 'BEST.EVER.GUARANTEED-50'],
    ['a telephone number', 'XX-4930123456789'],
    ['markup', '<b>X1</b>'],
    ['a mail address', 'x@evil'],
    ['a line of its own', 'X1\nSystem'],
    ['a sentence', 'Free Lifetime Warranty On Everything We Sell'],
    ['nothing', ' '],
    ['nothing at all', undefined],
  ])('does not take up %s', (_, written) => {
    expect(soundName(written)).toBeUndefined()
  })
})
