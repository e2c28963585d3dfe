import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { textsOf } from './blocks.ts'
import { ARTICLES, COMPANY_TEXTS, HOME, NAVIGATION, PAGES, TERMS } from './index.ts'
import { localize } from './localize.ts'
import type { Block, RichWords, Words } from './types.ts'

/** Texts that are rightly the same as in English: names, figures and words two languages share. */
const SAME_AS_ENGLISH = new Set(['Corvane Torque Technology (Ningbo) Co., Ltd.', 'Selector', 'Compare'])

/** A bare figure with its unit reads the same in several languages. */
const isFigure = (text: string) => !/\p{L}{2}/u.test(text)

interface Found {
  readonly path: string
  readonly words: Readonly<Record<Locale, unknown>>
}

/** Every place in a tree that holds one value per language. */
function localized(value: unknown, path: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value) return [{ path, words: value as Found['words'] }]
  return Object.entries(value).flatMap(([key, branch]) => localized(branch, `${path}.${key}`))
}

const ALL = localized({ ARTICLES, PAGES, HOME, NAVIGATION, COMPANY_TEXTS, TERMS }, '')
const isText = (found: Found) => typeof found.words.en === 'string'
const bodies: readonly (readonly [string, RichWords])[] = [...ARTICLES, ...PAGES].map(({ slug, body }) => [slug, body])

function plain(value: unknown): string {
  return typeof value === 'string' ? value : textsOf(value as readonly Block[]).join(' ')
}

/** Latin and Arabic texts are counted in words, Chinese and Japanese in characters. */
function lengthOf(locale: Locale, blocks: readonly Block[]): number {
  const text = plain(blocks)
  return locale === 'zh' || locale === 'ja'
    ? text.replace(/\s/g, '').length
    : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

const RANGES: Readonly<Record<Locale, readonly [number, number]>> = {
  en: [250, 400],
  es: [250, 400],
  ar: [250, 400],
  de: [250, 400],
  pt: [250, 400],
  zh: [500, 850],
  ja: [700, 1100],
}

describe('the editorial texts', () => {
  it('are found: enough places to make the checks below mean something', () => {
    expect(ALL.filter(isText).length).toBeGreaterThan(150)
    expect(ARTICLES).toHaveLength(6)
    expect(PAGES.map((page) => page.slug)).toEqual(['about', 'contact', 'privacy', 'imprint'])
    expect(HOME.whyUs).toHaveLength(4)
    expect(HOME.industries).toHaveLength(6)
    expect(HOME.cases).toHaveLength(3)
    expect(TERMS.length).toBeGreaterThanOrEqual(6)
  })

  it('exist in all seven languages and are never empty', () => {
    for (const { path, words } of ALL) {
      expect(Object.keys(words).sort(), path).toEqual([...LOCALES].sort())
      for (const locale of LOCALES) {
        const texts = typeof words[locale] === 'string' ? [words[locale]] : textsOf(words[locale] as readonly Block[])
        expect(texts.length, `${path} ${locale}`).toBeGreaterThan(0)
        for (const text of texts.filter((cell) => cell !== '')) expect(text, `${path} ${locale}`).toBe(text.trim())
        expect(texts.join(''), `${path} ${locale}`).not.toBe('')
      }
    }
  })

  it('are no English copies', () => {
    for (const { path, words } of ALL.filter(isText)) {
      for (const locale of LOCALES.filter((other) => other !== 'en')) {
        if (isFigure(String(words.en)) || SAME_AS_ENGLISH.has(String(words.en))) continue
        expect(words[locale], `${path} ${locale}`).not.toBe(words.en)
      }
    }
    for (const [slug, body] of bodies) {
      const english = new Set(textsOf(body.en).filter((text) => text.length > 25 && /\p{Ll}{4}/u.test(text)))
      for (const locale of LOCALES.filter((other) => other !== 'en')) {
        expect(
          textsOf(body[locale]).filter((text) => english.has(text)),
          `${slug} ${locale}`,
        ).toEqual([])
      }
    }
  })

  it('are written in the script of their language', () => {
    const scripts = {
      ar: /\p{Script=Arabic}/u,
      zh: /\p{Script=Han}/u,
      ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    }
    for (const { path, words } of ALL) {
      for (const locale of ['ar', 'zh', 'ja'] as const) {
        const text = plain(words[locale])
        const bare = text.replace(/[\d٠-٩\s→←+.,%٪–-]/g, '')
        if (bare !== '' && !SAME_AS_ENGLISH.has(text)) expect(text, `${path} ${locale}`).toMatch(scripts[locale])
      }
    }
    for (const [slug, body] of bodies) {
      expect(plain(body.ja), slug).toMatch(/\p{Script=Hiragana}/u)
      expect(plain(body.zh), slug).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)
      for (const locale of ['en', 'de', 'es', 'pt'] as const) {
        expect(plain(body[locale]), `${slug} ${locale}`).not.toMatch(
          /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}]/u,
        )
      }
    }
  })

  it('write Arabic quantities in Arabic digits, as the site does', () => {
    for (const { path, words } of ALL) {
      expect(plain(words.ar), path).not.toMatch(
        /(?<![A-Za-z0-9.:/@-])\d+ ?(نيوتن|درهم|يوم|شهر|سنة|ساعة|دقيقة|ثانية|٪|%)/u,
      )
    }
  })

  it('are punctuated in full width in Chinese and Japanese', () => {
    const halfWidth =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,;:?!(]|[,;:?!)][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
    for (const { path, words } of ALL) {
      const texts = (['zh', 'ja'] as const).flatMap((locale) => {
        const value = words[locale]
        return typeof value === 'string' ? [value] : textsOf(value as readonly Block[])
      })
      expect(
        texts.filter((text) => halfWidth.test(text)),
        path,
      ).toEqual([])
    }
  })

  it('keep the lengths search engines show', () => {
    const seo = [...ARTICLES, ...PAGES, HOME] as readonly { readonly seoTitle: Words; readonly seoDescription: Words }[]
    for (const { seoTitle, seoDescription } of seo) {
      for (const locale of LOCALES) {
        expect(seoTitle[locale].length, seoTitle[locale]).toBeLessThanOrEqual(60)
        expect(seoDescription[locale].length, seoDescription[locale]).toBeLessThanOrEqual(155)
      }
    }
  })
})

describe('articles', () => {
  it.each(ARTICLES.map((article) => [article.slug, article] as const))(
    '%s has the asked length in every language',
    (_, article) => {
      for (const locale of LOCALES) {
        const length = lengthOf(locale, article.body[locale])
        expect(length, locale).toBeGreaterThanOrEqual(RANGES[locale][0])
        expect(length, locale).toBeLessThanOrEqual(RANGES[locale][1])
      }
      expect(article.readingMinutes).toBeGreaterThanOrEqual(1)
      expect(article.publishedAt).toMatch(/^2026-\d{2}-\d{2}$/)
    },
  )

  it('have addresses of their own and point to products that exist', () => {
    expect(new Set(ARTICLES.map((article) => article.slug)).size).toBe(ARTICLES.length)
    const known = new Set(DEMO_PRODUCTS.map((product) => product.sku))
    for (const { slug, relatedSkus } of ARTICLES) {
      expect(
        relatedSkus.filter((sku) => !known.has(sku)),
        slug,
      ).toEqual([])
    }
  })

  it('name no model that does not exist', () => {
    const known = new Set(DEMO_PRODUCTS.map((product) => product.sku))
    for (const { path, words } of ALL) {
      for (const locale of LOCALES) {
        const named = plain(words[locale]).match(/\b(?:BP|DN|AP|TW|TS|CX|AC)-[A-Z0-9]+(?:-[0-9]+)?\b/g) ?? []
        expect(
          named.filter((sku) => !known.has(sku)),
          `${path} ${locale}`,
        ).toEqual([])
      }
    }
  })

  it('mark the case as a sample in every language', () => {
    const marks: Words = {
      en: 'sample case',
      zh: '示例案例',
      es: 'caso de ejemplo',
      ar: 'حالة نموذجية',
      ja: 'モデルケース',
      de: 'musterfall',
      pt: 'caso de exemplo',
    }
    const cases = ARTICLES.filter((article) => article.kind === 'case')
    expect(cases.length).toBeGreaterThan(0)
    for (const { title, body } of cases) {
      for (const locale of LOCALES) {
        expect(title[locale].toLowerCase()).toContain(marks[locale])
        expect(body[locale][0]?.kind).toBe('quote')
      }
    }
    for (const locale of LOCALES) expect(HOME.sampleLabel[locale].toLowerCase()).toBe(marks[locale])
  })
})

it('tables have as many cells in every row as in the head', () => {
  const tables = bodies.flatMap(([slug, body]) =>
    LOCALES.flatMap((locale) =>
      body[locale].flatMap((block) => (block.kind === 'table' ? [{ slug, locale, block }] : [])),
    ),
  )
  expect(tables.length).toBeGreaterThanOrEqual(7 * 8)
  for (const { slug, locale, block } of tables) {
    for (const row of block.rows) expect(row.length, `${slug} ${locale}: ${row[0]}`).toBe(block.head.length)
  }
})

it('refuses texts of different shapes', () => {
  const full = { title: 'a', text: 'b' }
  const partial = { title: 'a' } as typeof full
  expect(() => localize({ en: full, zh: full, es: full, ar: full, ja: full, de: partial, pt: full })).toThrow(
    /text is missing in de/,
  )
})
