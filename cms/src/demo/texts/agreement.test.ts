import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { batteryCost } from './content/articles/battery-cost/article.ts'
import { calibration } from './content/articles/calibration/article.ts'
import { torqueCapacity } from './content/articles/torque-capacity/article.ts'
import { textsOf } from './content/blocks.ts'
import { PAGES } from './content/pages/pages.ts'
import { TERMS } from './content/terms/terms.ts'
import type { Article } from './content/types.ts'
import { numbersIn } from './figures.ts'
import { FAMILY_TEXTS, PRODUCT_TEXTS } from './index.ts'

/** The text of a manual or guide that is kept as Markdown. */
function manual(path: string): string {
  return readFileSync(new URL(`../knowledge/manuals/${path}`, import.meta.url), 'utf8')
}

function textOf({ body }: Pick<Article, 'body'>, locale: Locale): string {
  return textsOf(body[locale]).join('\n')
}

function answersOf(category: keyof typeof FAMILY_TEXTS, locale: Locale): string {
  return FAMILY_TEXTS[category].faq.map(({ answer }) => answer[locale]).join('\n')
}

/** Buyers are answered from any of these documents, so each rule has to read the same in all of them. */
describe('documents on the same matter', () => {
  it.each(['en', 'de', 'pt'] as const)(
    'ask for a reaction bar and a reserve as the joint guide does in %s',
    (locale) => {
      const rules = numbersIn(manual(`guide-joint-class-2026-05/${locale}.md`), locale)
      expect(rules).toEqual(expect.arrayContaining([200, 0.65]))
    },
  )

  it.each(LOCALES)('reckon with 200 N at the grip and 0.65 on soft joints in %s', (locale) => {
    expect(numbersIn(textOf(torqueCapacity, locale), locale)).toEqual(expect.arrayContaining([200, 0.65]))
    expect(numbersIn(answersOf('battery-pulse-tools', locale), locale)).toContain(65)
    expect(PRODUCT_TEXTS['BP-40']?.sellingPoints[0]?.[locale]).toContain('BP-60')
  })

  it.each(LOCALES)('put the ISO 6789-2 certificate into the box of every wrench in %s', (locale) => {
    const terms = TERMS.find(({ code }) => code === 'calibration')?.text[locale] ?? ''
    const [wrenches, optional] = terms.split(/(?<=[.。])/u)
    expect(wrenches).toContain('ISO 6789-2')
    expect(optional).toContain('ISO/IEC 17025')
    expect(optional).not.toContain('6789')
    expect(textOf(calibration, locale)).toMatch(/TW(?!-\d)/u)
  })

  it.each(LOCALES)('allow the AP tools alone into explosive atmospheres in %s', (locale) => {
    const about = PAGES.find(({ slug }) => slug.includes('about'))
    const sentence = textsOf(about?.body[locale] ?? []).find((text) => text.includes('ATEX'))
    expect(sentence).toMatch(/AP/u)
  })

  it.each(LOCALES)('say on whose prices the payback of a battery tool rests in %s', (locale) => {
    const market = {
      en: 'United States',
      zh: '中国市场',
      es: 'España',
      ar: 'الإمارات',
      ja: '日本市場',
      de: 'Deutschland',
      pt: 'Brasil',
    }
    expect(textOf(batteryCost, locale)).toContain(market[locale])
  })
})
