import { LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalNumber, quantityTerm } from './numbers.ts'
import { piecesOf } from './pieces.ts'

describe('numbers', () => {
  test.each([
    ['1.234,5', 'de', '1234.5'],
    ['1,234.5', 'en', '1234.5'],
    ['1.234,5', 'en', '1234.5'],
    ['1.234', 'de', '1234'],
    ['1.234', 'en', '1.234'],
    ['1,234', 'en', '1234'],
    ['1,234', 'de', '1.234'],
    ['12.9', 'de', '12.9'],
    ['80.0', 'en', '80'],
    ['1.50', 'en', '1.5'],
    ['1,234,567', 'zh', '1234567'],
    ['1.234.567', 'en', '1234567'],
    ['2.1.3', 'en', '2.1.3'],
    ['1٬234٫5', 'ar', '1234.5'],
    ['007', 'en', '007'],
  ] as const)('%s in %s is %s', (written, locale, expected) => {
    expect(canonicalNumber(written, locale)).toBe(expected)
  })

  test('what a language prints is read back, in each of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.integer({ min: 0, max: 99_999_999 }), (locale, thousandths) => {
        const format = new Intl.NumberFormat(LOCALE_FACTS[locale].intl, { maximumFractionDigits: 3 })
        const [piece] = piecesOf(format.format(thousandths / 1000), locale)
        expect(canonicalNumber(piece?.form ?? '', locale)).toBe(String(thousandths / 1000))
      }),
    )
  })

  test('reading a canonical number again changes nothing, where the point is the decimal sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (hundredths) => {
        const once = canonicalNumber(String(hundredths / 100), 'en')
        expect(canonicalNumber(once, 'en')).toBe(once)
      }),
    )
  })
})

describe('quantities', () => {
  const quantity = (text: string, locale: (typeof LOCALES)[number]): string | undefined => {
    const pieces = piecesOf(text, locale)
    return quantityTerm(
      text,
      pieces,
      pieces.findIndex((piece) => piece.kind === 'number'),
      locale,
    )
  }

  test.each([
    ['80 N·m', 'en'],
    ['80Nm', 'en'],
    ['80 newton metres', 'en'],
    ['80.0 N.m', 'en'],
    ['80 Newtonmeter', 'de'],
    ['80 newton metro', 'es'],
    ['８０牛·米', 'zh'],
    ['80 ニュートンメートル', 'ja'],
    ['٨٠ نيوتن متر', 'ar'],
  ] as const)('%s (%s) is one and the same', (text, locale) => {
    expect(quantity(text, locale)).toBe('80n.m')
  })

  test('per cent', () => {
    expect(quantity('4 %', 'de')).toBe('4%')
    expect(quantity('٤٪', 'ar')).toBe('4%')
  })

  test('a preposition is no unit, and a sentence ends the search for one', () => {
    expect(quantity('in 1990 in Paris', 'en')).toBeUndefined()
    expect(quantity('It has 12. Metres are longer.', 'en')).toBeUndefined()
    expect(quantity('12 Bolzen', 'de')).toBeUndefined()
  })
})
