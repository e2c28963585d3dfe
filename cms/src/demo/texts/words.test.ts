import { DEMO_OPTION_CODES, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { describe, expect, it } from 'vitest'
import { FAMILY_TEXTS, OPTION_TEXTS, PRODUCT_TEXTS } from './index.ts'
import { DESCRIPTION_LIMIT, TITLE_LIMIT } from './products/search-texts.ts'
import { breaches, everything } from './word-lists.ts'

describe('the words of the demo company', () => {
  it('cover every product, family and option', () => {
    expect(Object.keys(PRODUCT_TEXTS)).toEqual(DEMO_PRODUCTS.map((product) => product.sku))
    expect(Object.keys(FAMILY_TEXTS)).toEqual([...CATEGORIES])
    expect(Object.keys(OPTION_TEXTS).sort()).toEqual([...DEMO_OPTION_CODES].sort())
  })

  it('say something in all seven languages, each its own', () => {
    expect(breaches(everything(), (text) => text.trim().length < 2)).toEqual([])
    expect(breaches(everything(), (text, locale, english) => locale !== 'en' && text === english)).toEqual([])
  })

  it('are written in the script of their language', () => {
    const script: Partial<Record<Locale, RegExp>> = {
      ar: /\p{Script=Arabic}{2}/u,
      zh: /\p{Script=Han}/u,
      ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    }
    const figuresOnly = /^[^\p{L}]*(?:\p{Script=Latin}[^\p{L}]*)+$/u
    expect(
      breaches(everything(), (text, locale, english) => {
        const wanted = script[locale]
        return (
          wanted !== undefined && !wanted.test(text) && !(figuresOnly.test(text) && /^[\d\s×,.A-Z]+/u.test(english))
        )
      }),
    ).toEqual([])
  })

  it('use Arabic digits for values in Arabic and no CJK in European languages', () => {
    expect(
      breaches(
        everything(),
        (text, locale) => locale === 'ar' && /(?<![\w./-])\d+(?:\.\d+)?\s*(?:نيوتن|كغم|مم|٪|فولت)/u.test(text),
      ),
    ).toEqual([])
    expect(
      breaches(
        everything(),
        (text, locale) => 'en es de pt'.includes(locale) && /[\p{Script=Han}\p{Script=Arabic}]/u.test(text),
      ),
    ).toEqual([])
  })

  it('fit search engines and cards', () => {
    const all = everything()
    const named = (end: string) => all.filter(([place]) => place.endsWith(end))
    expect(breaches(named('seoTitle'), (text) => text.length > TITLE_LIMIT)).toEqual([])
    expect(breaches(named('seoDescription'), (text) => text.length > DESCRIPTION_LIMIT)).toEqual([])
    expect(breaches(named('point 0'), (text) => text.length > 160)).toEqual([])
    for (const category of CATEGORIES) {
      for (const locale of ['en', 'es', 'ar', 'de', 'pt'] as const) {
        const length = FAMILY_TEXTS[category].intro[locale].split(/\s+/).length
        expect(length, `${category} intro ${locale}`).toBeGreaterThanOrEqual(80)
        expect(length, `${category} intro ${locale}`).toBeLessThanOrEqual(locale === 'en' ? 120 : 125)
      }
    }
    for (const [sku, texts] of Object.entries(PRODUCT_TEXTS)) {
      expect(texts.sellingPoints.length, sku).toBeGreaterThanOrEqual(3)
      expect(texts.sellingPoints.length, sku).toBeLessThanOrEqual(5)
    }
  })

  it('avoid the words that say nothing', () => {
    const hollow =
      /\b(?:leading|innovative|cutting-edge|world-class|state-of-the-art|führend|innovativ|líder|innovador|inovador)/iu
    expect(breaches(everything(), (text) => hollow.test(text))).toEqual([])
  })

  it('give no two products the same words', () => {
    for (const field of ['summary', 'name', 'seoTitle'] as const) {
      for (const locale of LOCALES) {
        const texts = Object.values(PRODUCT_TEXTS).map((product) => product[field][locale])
        expect(new Set(texts).size, `${field} ${locale}`).toBe(texts.length)
      }
    }
  })
})
