import { DEMO_OPTION_CODES, DEMO_PRODUCTS, type DemoProduct } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { describe, expect, it } from 'vitest'
import { figuresIn, numbersIn } from './figures.ts'
import { FAMILY_TEXTS, OPTION_TEXTS, PRODUCT_TEXTS, type ProductTexts, type Words } from './index.ts'
import { DESCRIPTION_LIMIT, TITLE_LIMIT } from './products/search-texts.ts'

const familyWords = (): [string, Words][] =>
  CATEGORIES.flatMap((category) => {
    const family = FAMILY_TEXTS[category]
    return (
      [
        ['name', family.name],
        ['summary', family.summary],
        ['intro', family.intro],
        ['operatingConditions', family.operatingConditions],
        ['seoTitle', family.seoTitle],
        ['seoDescription', family.seoDescription],
        ...family.scenes.flatMap((scene, n) => [
          [`scene ${n} title`, scene.title],
          [`scene ${n}`, scene.text],
        ]),
        ...family.faq.flatMap((faq, n) => [
          [`question ${n}`, faq.question],
          [`answer ${n}`, faq.answer],
        ]),
      ] as [string, Words][]
    ).map(([field, words]): [string, Words] => [`${category} ${field}`, words])
  })

const wordsOf = (texts: ProductTexts): [string, Words][] => [
  ['name', texts.name],
  ['summary', texts.summary],
  ...texts.sellingPoints.map((point, n): [string, Words] => [`point ${n}`, point]),
  ['seoTitle', texts.seoTitle],
  ['seoDescription', texts.seoDescription],
]

const productWords = (): [string, Words][] =>
  Object.entries(PRODUCT_TEXTS).flatMap(([sku, texts]) =>
    wordsOf(texts).map(([field, words]): [string, Words] => [`${sku} ${field}`, words]),
  )

const optionWords = (): [string, Words][] => Object.entries(OPTION_TEXTS)
const everything = (): [string, Words][] => [...familyWords(), ...productWords(), ...optionWords()]

/** Places where a text breaks a rule, as one readable list. */
function breaches(all: [string, Words][], broken: (text: string, locale: Locale, english: string) => boolean) {
  return all.flatMap(([place, words]) =>
    LOCALES.filter((locale) => broken(words[locale] ?? '', locale, words.en)).map(
      (locale) => `${place} ${locale}: ${words[locale]}`,
    ),
  )
}

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

describe('the figures in the words', () => {
  it('are the same in every language', () => {
    // A range carries its unit once in one language and twice in another: so a figure may meet a bare number.
    const missing = (figuresOf: Locale, within: Locale, words: Words) => {
      const there = numbersIn(words[within], within)
      return figuresIn(words[figuresOf], figuresOf).filter(({ value }) => !there.includes(value))
    }
    const differing = [...familyWords(), ...productWords()]
      .filter(([place]) => !place.includes('seo'))
      .flatMap(([place, words]) =>
        LOCALES.flatMap((locale) => [
          ...missing('en', locale, words).map(({ value, unit }) => `${place}: ${value} ${unit} is not in ${locale}`),
          ...missing(locale, 'en', words).map(({ value, unit }) => `${place}: ${value} ${unit} only in ${locale}`),
        ]),
      )
    expect(differing).toEqual([])
  })

  const catalogue = new Map(DEMO_PRODUCTS.map((product) => [product.sku, product]))
  const numberOf = (product: DemoProduct, code: 'weight' | 'torqueResolution' | 'overloadCapacity') => {
    const value = product.specifications[code]
    return value?.kind === 'number' ? value.value : undefined
  }
  const close = (a: number, b: number) => Math.abs(a - b) < 1e-6

  /** A torque is right when it lies in the product's range, or is its resolution, its overload, or a sibling's top. */
  function torqueFits(product: DemoProduct, torque: number): boolean {
    const range = product.specifications.torqueRange
    if (range?.kind === 'range') {
      if (torque >= range.min && torque <= range.max) return true
      const overload = numberOf(product, 'overloadCapacity')
      if (overload !== undefined && close(torque, (range.max * overload) / 100)) return true
      const resolution = numberOf(product, 'torqueResolution')
      if (resolution !== undefined && close(torque, resolution)) return true
    }
    return product.accessories.some((sku) => topTorque(sku) === torque) || (range === undefined && tops.has(torque))
  }
  const topTorque = (sku: string) => {
    const range = catalogue.get(sku)?.specifications.torqueRange
    return range?.kind === 'range' ? range.max : undefined
  }
  const tops = new Set(DEMO_PRODUCTS.map((product) => topTorque(product.sku)))

  it('name torques the product has', () => {
    const wrong = Object.entries(PRODUCT_TEXTS).flatMap(([sku, texts]) => {
      const product = catalogue.get(sku)
      if (product === undefined) return [`${sku} is not in the catalogue`]
      return wordsOf(texts).flatMap(([field, words]) =>
        figuresIn(words.en, 'en')
          .filter(({ value, unit }) => unit === 'Nm' && !torqueFits(product, value))
          .map(({ value }) => `${sku} ${field}: ${value} Nm`),
      )
    })
    expect(wrong).toEqual([])
  })

  it('name the top torque in the summary of every product that has one', () => {
    const silent = [...catalogue.values()].filter((product) => {
      const top = topTorque(product.sku)
      const summary = PRODUCT_TEXTS[product.sku]?.summary.en ?? ''
      return top !== undefined && !figuresIn(summary, 'en').some(({ value, unit }) => unit === 'Nm' && value === top)
    })
    expect(silent.map((product) => product.sku)).toEqual([])
  })

  it('name weights the product has, or its difference to a sibling', () => {
    const wrong = Object.entries(PRODUCT_TEXTS).flatMap(([sku, texts]) => {
      const own = numberOf(catalogue.get(sku) as DemoProduct, 'weight') ?? Number.NaN
      const differences = DEMO_PRODUCTS.map((other) => Math.abs(own - (numberOf(other, 'weight') ?? Number.NaN)))
      return wordsOf(texts).flatMap(([field, words]) =>
        figuresIn(words.en, 'en')
          .filter(({ value, unit }) => unit === 'kg' && !close(value, own) && !differences.some((d) => close(d, value)))
          .map(({ value }) => `${sku} ${field}: ${value} kg, the product weighs ${own} kg`),
      )
    })
    expect(wrong).toEqual([])
  })

  it('name mass, speed, noise, vibration and air as specified', () => {
    const codes = { rpm: 'freeSpeed', 'L/min': 'airConsumption' } as const
    const wrong = Object.entries(PRODUCT_TEXTS).flatMap(([sku, texts]) =>
      wordsOf(texts).flatMap(([field, words]) =>
        figuresIn(words.en, 'en').flatMap(({ value, unit }) => {
          if (unit !== 'rpm' && unit !== 'L/min') return []
          const values = [sku, ...(words.en.match(/[A-Z]{2}-[A-Z0-9-]+/g) ?? [])].map((named) => {
            const specified = catalogue.get(named)?.specifications[codes[unit]]
            return specified?.kind === 'number' ? specified.value : Number.NaN
          })
          const difference = Math.abs((values[0] ?? 0) - (values[1] ?? 0))
          return values.includes(value) || value === difference ? [] : [`${sku} ${field}: ${value} ${unit}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})
