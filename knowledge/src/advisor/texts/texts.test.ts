import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { advisorPhrases } from './advisor-phrases.ts'

/** Every sentence of a language by its path, functions called with stand-ins. */
function sentences(locale: Locale): Map<string, string> {
  const found = new Map<string, string>()
  const words = ['A', 'B', 'C', 'D', 'E']
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value)
    else if (typeof value === 'function') found.set(path, String(call(path, value as never)))
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`)
  }
  const call = (path: string, phrase: (...given: unknown[]) => string): string => {
    if (path === '.fitNow') return phrase(3, 9, String)
    if (path === '.recommend') return phrase(3, 8, 'A', String)
    if (path === '.pieces' || path === '.days') return phrase(12, '12')
    if (path === '.tradeOff' || path === '.estimate') {
      return phrase(new Proxy({}, { get: (_target, key) => `<${String(key)}>` }))
    }
    return phrase(...words)
  }
  walk(advisorPhrases(locale), '')
  return found
}

const english = sentences('en')
/** International words that are the same in more than one language. */
const SHARED = new Set(['.factLabel.incoterm', '.factLabel.budget', '.choice.no'])

describe('texts of the advisor', () => {
  it.each(LOCALES.filter((locale) => locale !== 'en'))(
    '%s has every sentence, none of them the English one',
    (locale) => {
      const own = sentences(locale)
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [path, text] of own) {
        expect(text.trim(), path).not.toBe('')
        if (!SHARED.has(path)) expect(text, path).not.toBe(english.get(path))
      }
    },
  )

  it.each(LOCALES)('%s praises nothing and smiles at nobody', (locale) => {
    for (const [path, text] of sentences(locale)) {
      expect(text, path).not.toMatch(/\p{Extended_Pictographic}/u)
      expect(text, path).not.toMatch(
        /leading|innovative|führend|innovativ|líder|inovador|innovador|领先|创新|革新|رائد/i,
      )
    }
  })

  it.each(LOCALES)('%s names everything it is given', (locale) => {
    const { tradeOff, estimate, recommend, replaced, assumed } = advisorPhrases(locale)
    const named = (text: string, ...words: string[]) => {
      for (const word of words) expect(text).toContain(word)
    }
    const trade = {
      first: 'BP-1',
      second: 'BP-2',
      firstLabel: 'La',
      firstValue: 'Va',
      firstAgainst: 'Wa',
      secondLabel: 'Lb',
      secondValue: 'Vb',
      secondAgainst: 'Wb',
    }
    named(tradeOff(trade), ...Object.values(trade))
    named(estimate({ lines: 'L1', total: 'T1', terms: 'FOB', days: 'D1' }), 'L1', 'T1', 'FOB', 'D1')
    named(recommend(3, 8, 'BP-1', String), '3', 'BP-1')
    named(replaced('Torque', '120', '80'), 'Torque', '120', '80')
    named(assumed.joint('M12 8.8', 'wheels'), 'M12 8.8', 'wheels')
  })

  it('counts as each language counts', () => {
    expect([1, 2].map((n) => advisorPhrases('en').pieces(n, String(n)))).toEqual(['1 piece', '2 pieces'])
    expect([1, 2].map((n) => advisorPhrases('de').days(n, String(n)))).toEqual(['1 Tag', '2 Tage'])
    expect([1, 2].map((n) => advisorPhrases('es').pieces(n, String(n)))).toEqual(['1 unidad', '2 unidades'])
    expect([1, 2].map((n) => advisorPhrases('pt').days(n, String(n)))).toEqual(['1 dia', '2 dias'])
    expect([1, 2, 3, 11, 100].map((n) => advisorPhrases('ar').pieces(n, String(n)))).toEqual([
      'قطعة واحدة',
      'قطعتان',
      '3 قطع',
      '11 قطعة',
      '100 قطعة',
    ])
    expect([1, 2, 3, 11, 100].map((n) => advisorPhrases('ar').days(n, String(n)))).toEqual([
      'يوم واحد',
      'يومان',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ])
  })
})
