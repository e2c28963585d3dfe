import { DEMO_PRODUCTS, type DemoProduct } from '@tradewind/schema/demo'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { UNIT_SYMBOLS } from '@tradewind/schema/units'
import { describe, expect, it } from 'vitest'
import { figuresIn, numbersIn } from './figures.ts'
import { PRODUCT_TEXTS, type Words } from './index.ts'
import { breaches, everything, familyWords, productWords, wordsOf } from './word-lists.ts'

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

  it('spell units as the data sheets of their language do', () => {
    const foreign: Partial<Record<Locale, RegExp>> = {
      zh: /\d (?:Nm|rpm|min⁻¹)/,
      es: /\d (?:Nm|L\/min)/,
      ja: /\d (?:Nm|rpm)/,
      de: /\d (?:N·m|rpm|L\/min)/,
      pt: /\d (?:Nm|r\/min)/,
      ar: /[٠-٩] (?:نيوتن متر|كجم|أمبير ساعة|Nm|kg|mm)/,
    }
    expect(breaches(everything(), (text, locale) => foreign[locale]?.test(text) ?? false)).toEqual([])
    for (const locale of ['zh', 'es', 'ja', 'de', 'pt', 'ar'] as const) {
      expect(PRODUCT_TEXTS['BP-80']?.summary[locale], locale).toContain(UNIT_SYMBOLS[locale]['N.m'])
    }
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

  /** Figures of a family that are no specification of its own: worked examples, rules of law, neighbouring families. */
  const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
    'battery-pulse-tools': ['65 %'],
    'dc-nutrunners': [],
    'air-pulse-tools': ['85 dB(A)', '2400 L/min'],
    'torque-wrenches': ['110 Nm', '410 N'],
    'torque-sensors': [],
    controllers: ['48 V'],
    accessories: ['6.3 bar', '90 Wh', '144 Wh'],
  }

  it('name in a family what its products have', () => {
    const unexplained = CATEGORIES.flatMap((category) => {
      const own = new Set(
        DEMO_PRODUCTS.filter((product) => product.category === category).flatMap((product) =>
          [product.specifications, ...product.options.map((option) => option.changes)].flatMap((specifications) =>
            Object.values(specifications).flatMap((value) =>
              value.kind === 'range' ? [value.min, value.max] : value.kind === 'number' ? [value.value] : [],
            ),
          ),
        ),
      )
      return familyWords()
        .filter(([place]) => place.startsWith(`${category} `))
        .flatMap(([place, words]) =>
          figuresIn(words.en, 'en')
            .filter(({ value, unit }) => !own.has(value) && !EXPLAINED[category]?.includes(`${value} ${unit}`))
            .map(({ value, unit }) => `${place}: ${value} ${unit}`),
        )
    })
    expect(unexplained).toEqual([])
  })
})
