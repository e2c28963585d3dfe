import { PROBLEM_CODES } from '@tradewind/schema/contracts/selector'
import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { presentProblem } from '../presentation/problems.ts'
import { phrasesOf } from './index.ts'

describe('phrases', () => {
  it.each(PROBLEM_CODES)('%s is said differently in every language', (code) => {
    const said = LOCALES.map(
      (locale) => presentProblem({ code, path: [], subject: 'x', parameter: 'weight' }, locale).message,
    )
    expect(new Set(said).size).toBe(LOCALES.length)
    for (const sentence of said) expect(sentence).toMatch(/[.。]$/)
  })

  it('counts as each language counts', () => {
    const gives = (locale: (typeof LOCALES)[number], count: number) =>
      phrasesOf(locale).gives('X', count, String(count), false)
    expect(gives('en', 1)).toBe('X gives 1 product')
    expect(gives('en', 3)).toBe('X gives 3 products')
    expect(gives('de', 1)).toBe('X ergibt 1 Produkt')
    expect([1, 2, 3, 11, 100].map((count) => gives('ar', count))).toEqual([
      'بهذا التعديل يتوفر منتج واحد: X',
      'بهذا التعديل يتوفر منتجان: X',
      'بهذا التعديل يتوفر 3 منتجات: X',
      'بهذا التعديل يتوفر 11 منتجًا: X',
      'بهذا التعديل يتوفر 100 منتج: X',
    ])
  })

  it('repeats only the beginning of what somebody typed', () => {
    const { message } = presentProblem({ code: 'unknown-unit', path: [], subject: 'x'.repeat(5000) }, 'en')
    expect(message.length).toBeLessThan(120)
  })
})
