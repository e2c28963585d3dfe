import { LOCALES } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { CUSTOMER_CATEGORIES, CUSTOMER_NUMBERS, DEAL_CATEGORIES, DEAL_NUMBERS } from '../domain/features.ts'
import { FACTOR_WORDS } from './factor-words.ts'
import { wordFactor } from './factors.ts'

const CODES = [...new Set([...DEAL_NUMBERS, ...CUSTOMER_NUMBERS, ...DEAL_CATEGORIES, ...CUSTOMER_CATEGORIES])]

describe('the words of factors', () => {
  it('has a sentence of its own in every language for each feature a score may name', () => {
    expect(Object.keys(FACTOR_WORDS).sort()).toEqual([...CODES].sort())
    for (const words of Object.values(FACTOR_WORDS)) {
      for (const variant of [words.known, words.zero, words.unknown]) {
        if (variant === undefined) continue
        expect(LOCALES.filter((locale) => variant[locale].trim() === '')).toEqual([])
        expect(LOCALES.filter((locale) => locale !== 'en' && variant[locale] === variant.en)).toEqual([])
        const shows = variant.en.includes('{value}')
        expect(LOCALES.filter((locale) => variant[locale].includes('{value}') !== shows)).toEqual([])
      }
    }
  })

  it('writes figures as the language does', () => {
    expect(wordFactor({ code: 'silentDays', data: { value: 12.4 } })).toMatchObject({
      en: 'Days since the buyer was last heard of: 12',
      ar: 'الأيام منذ آخر نشاط للمشتري: ١٢',
    })
    expect(wordFactor({ code: 'ownerWinRate', data: { value: 0.304 } }).de).toMatch(/^Abschlussquote .*: 30\s%$/)
    expect(wordFactor({ code: 'quotedUsd', data: { value: 48_000 } }).pt).toMatch(/48\.000/)
  })

  it('names categories, what is nought, and what is not known', () => {
    expect(wordFactor({ code: 'country', data: { value: 'DE' } }).ja).toBe('国：ドイツ')
    expect(wordFactor({ code: 'channel', data: { value: 'trade_fair' } }).zh).toBe('来源：展会')
    expect(wordFactor({ code: 'industry', data: { value: 'automotive' } }).en).not.toContain('automotive')
    expect(wordFactor({ code: 'quoteViewed', data: { value: 0 } }).es).toBe('El comprador no ha abierto la cotización')
    expect(wordFactor({ code: 'quoteOpenDays', data: {} }).en).toBe('No open quotation')
    expect(wordFactor({ code: 'of_old', data: { value: 1 } }).en).toBe('of_old')
  })
})
