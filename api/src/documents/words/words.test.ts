import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { counted, DOCUMENT_WORDS, fill } from './index.ts'

/** Path → text of every leaf. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const SAME_IN_TWO_LANGUAGES = new Set([
  'version',
  'total',
  'subtotal',
  'position',
  'title',
  'technicalData',
  'certificates',
  'buyer',
  'terms',
  'other',
  'one',
  'many',
  'validUntil',
  'amount',
])

describe('words of the documents', () => {
  it.each(LOCALES)('%s says everything and keeps every mark to be filled in', (locale) => {
    const english = new Map(leaves(DOCUMENT_WORDS.en))
    const own = new Map(leaves(DOCUMENT_WORDS[locale]))
    for (const [path, text] of english) {
      if (path.includes('leadTimeDays')) continue
      expect(own.get(path)?.trim(), path).toBeTruthy()
      const marks = (sentence: string | undefined) => [...(sentence ?? '').matchAll(/\{\w+\}/g)].map(String).sort()
      expect(marks(own.get(path)), path).toEqual(marks(text))
    }
  })

  it.each(LOCALES.filter((locale) => locale !== 'en'))('%s is no copy of the English', (locale) => {
    const english = new Map(leaves(DOCUMENT_WORDS.en))
    const copied = leaves(DOCUMENT_WORDS[locale]).filter(
      ([path, text]) => english.get(path) === text && !SAME_IN_TWO_LANGUAGES.has(path.split('.').at(-1) ?? ''),
    )
    expect(copied).toEqual([])
  })

  it('counts days by the rules of each language', () => {
    const days = (count: number, locale: (typeof LOCALES)[number]) =>
      counted(DOCUMENT_WORDS[locale].quotation.leadTimeDays, count, locale)
    expect([days(1, 'en'), days(21, 'en')]).toEqual(['1 day', '21 days'])
    expect([days(1, 'de'), days(21, 'de')]).toEqual(['1 Tag', '21 Tage'])
    expect([days(1, 'ar'), days(2, 'ar'), days(5, 'ar'), days(21, 'ar'), days(100, 'ar')]).toEqual([
      'يوم واحد',
      'يومان',
      '٥ أيام',
      '٢١ يومًا',
      '١٠٠ يوم',
    ])
  })

  it('fills values in as they are', () => {
    expect(fill('{name}: {price}', { name: '$& {price}', price: '1' })).toBe('$& {price}: 1')
  })
})
