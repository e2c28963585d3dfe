import { PLACEHOLDERS } from '@tradewind/schema/contracts/playbook'
import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { LIBRARY_ITEMS } from '../library/items.ts'
import { LIBRARY_CODES } from '../library/types.ts'
import { fillLine, fillText } from './fill-text.ts'

describe('filling a text', () => {
  it('puts values in, and never reads a value as a mark', () => {
    expect(fillText('For {company}, from {person}.', { company: 'A {person} Ltd. B', person: 'Jo' }, 'en')).toBe(
      'For A {person} Ltd. B, from Jo.',
    )
  })
  it('drops a sentence whose mark has no value, and the line with it', () => {
    expect(fillText('One. Valid until {valid_until}. Two.', {}, 'en')).toBe('One. Two.')
    expect(fillText('First line\n– You look at {product}.\nLast line', {}, 'en')).toBe('First line\nLast line')
    expect(fillText('有效期至 {valid_until}。通常卡在三件事。', {}, 'zh')).toBe('通常卡在三件事。')
  })
  it('keeps names in Arabic in their own direction', () => {
    expect(fillText('عرض {company} هنا.', { company: 'ACME' }, 'ar')).toBe('عرض \u2068ACME\u2069 هنا.')
  })
  it('leaves no hole in a subject', () => {
    expect(fillLine('Your quotation {quote_number}: what would help?', {}, 'en')).toBe(
      'Your quotation: what would help?',
    )
  })
})

describe('the library that is shipped', () => {
  it.each(LIBRARY_CODES)('%s stands in seven languages, each its own, with known marks only', (code) => {
    const item = LIBRARY_ITEMS.find((one) => one.code === code)
    const texts = item?.texts as Record<string, { subject?: string; body: string }>
    const names = item?.name as Record<string, string>
    expect(Object.keys(texts).sort()).toEqual([...LOCALES].sort())
    expect(new Set(Object.values(texts).map(({ body }) => body)).size).toBe(LOCALES.length)
    const marksOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()
    const english = marksOf(`${texts.en?.subject} ${texts.en?.body}`)
    for (const mark of english) expect(PLACEHOLDERS).toContain(mark)
    for (const locale of LOCALES) {
      expect(marksOf(`${texts[locale]?.subject} ${texts[locale]?.body}`), locale).toEqual(english)
      expect(texts[locale]?.subject === undefined).toBe(texts.en?.subject === undefined)
      expect(names[locale]?.length).toBeGreaterThan(2)
    }
  })

  it('reads whole with no value at all', () => {
    for (const { texts, code } of LIBRARY_ITEMS)
      for (const [locale, { body }] of Object.entries(texts)) {
        const filled = fillText(body, {}, locale as (typeof LOCALES)[number])
        expect(filled.length, `${code} ${locale}`).toBeGreaterThan(20)
        expect(filled, `${code} ${locale}`).not.toMatch(/[{}]/)
      }
  })
})
