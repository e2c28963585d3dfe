import type { Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { withBuyersWords } from './buyers-words.ts'
import { type DocumentParts, FAQ_PART, knowledgeDocument, textBody } from './document.ts'

const origin = { collection: 'products', id: 1, changedAt: '2026-11-28T00:00:00.000Z' } as const

function document(locale: Locale, more: Partial<DocumentParts> = {}) {
  return knowledgeDocument(origin, { kind: 'product', locale, title: 'BP-80', body: textBody('## Setting'), ...more })
}

const faq = (locale: Locale, heading: string) =>
  document(locale, { kind: 'faq', part: FAQ_PART, body: textBody(`## ${heading}\n\nYes.`) })

/** Questions by the document they went to, as `locale text @ section`. */
function told(documents: Parameters<typeof withBuyersWords>[0], row: Parameters<typeof withBuyersWords>[1]) {
  return Object.fromEntries(
    withBuyersWords(documents, row).map(({ id, questions }) => [
      id,
      questions.map(({ locale, text, section }) => `${locale} ${text}${section === undefined ? '' : ` @ ${section}`}`),
    ]),
  )
}

describe('a question of buyers', () => {
  it('goes with the version in its language, under the heading of that version', () => {
    const row = {
      askedQuestions: [
        {
          section: { en: 'Setting', de: 'Einstellen' },
          questions: { en: 'How do I set it?\nwhich way to turn', de: 'Wie stelle ich es ein?' },
        },
        { questions: { de: 'Was ist das?' } },
      ],
    }
    expect(told([document('en'), document('de')], row)).toEqual({
      'products:1:en': ['en How do I set it? @ Setting', 'en which way to turn @ Setting'],
      'products:1:de': ['de Wie stelle ich es ein? @ Einstellen', 'de Was ist das?'],
    })
  })

  it('in a language the document is not in goes with the English version, else with the first', () => {
    const row = {
      askedQuestions: [{ section: { en: 'Setting', zh: '设置', ja: '設定' }, questions: { ar: 'كيف أضبطه؟' } }],
    }
    expect(told([document('en'), document('zh')], row)).toEqual({
      'products:1:en': ['ar كيف أضبطه؟ @ Setting'],
      'products:1:zh': [],
    })
    expect(told([document('zh'), document('de')], row)).toEqual({
      'products:1:zh': ['ar كيف أضبطه؟ @ 设置'],
      'products:1:de': [],
    })
    // The only version has no heading written: English says it, else whatever language does.
    expect(told([document('de')], row)).toEqual({ 'products:1:de': ['ar كيف أضبطه؟ @ Setting'] })
    const [japanese] = row.askedQuestions.map(({ questions }) => ({ section: { ja: '設定' }, questions }))
    expect(told([document('de')], { askedQuestions: [japanese ?? {}] })).toEqual({
      'products:1:de': ['ar كيف أضبطه؟ @ 設定'],
    })
  })

  it('about a section that one version alone has goes with that version', () => {
    const row = { askedQuestions: [{ section: { de: 'Ersatzteile' }, questions: { en: 'spare parts', de: 'Teile' } }] }
    expect(told([document('en'), document('de')], row)).toEqual({
      'products:1:en': [],
      'products:1:de': ['en spare parts @ Ersatzteile', 'de Teile @ Ersatzteile'],
    })
  })

  it('goes with the questions and answers when its section is one of them', () => {
    const documents = [document('en'), document('de'), faq('en', 'Is BP\\_80 light?')]
    const row = {
      askedQuestions: [
        { section: { en: 'Is BP_80  light?', de: 'Ist es leicht?' }, questions: { en: 'heavy?', de: 'schwer?' } },
        { section: { en: 'Setting' }, questions: { en: 'how to set' } },
      ],
    }
    expect(told(documents, row)).toEqual({
      'products:1:en': ['en how to set @ Setting'],
      'products:1:de': [],
      'products:1.faq:en': ['en heavy? @ Is BP_80  light?', 'de schwer? @ Is BP_80  light?'],
    })
  })

  it('goes with the questions and answers when there is nothing else, and never with a file or a rival', () => {
    const row = { askedQuestions: [{ questions: { en: 'how heavy' } }], alsoCalled: { en: 'the gun' } }
    const file = { form: 'file', path: '/x', filename: 'x', mimeType: 'application/pdf', sha256: 'x' } as const
    const others = [document('en', { part: 'c1' }), document('en', { part: '5f', body: file })]
    expect(told([faq('en', 'Light?'), ...others], row)).toEqual({
      'products:1.faq:en': ['en how heavy'],
      'products:1.c1:en': [],
      'products:1.5f:en': [],
    })
    expect(withBuyersWords(others, row).flatMap(({ names }) => names)).toEqual([])
    expect(withBuyersWords([], row)).toEqual([])
  })

  it('that breaks the rule of today is left out, and no more are sent than may be', () => {
    const questions = { en: `no\n${'x'.repeat(201)}\nfine one` }
    expect(told([document('en')], { askedQuestions: [{ questions }] })).toEqual({ 'products:1:en': ['en fine one'] })
    const many = Array.from({ length: 200 }, (_, row) => ({
      questions: { en: Array.from({ length: 40 }, (_, line) => `question ${row}.${line}`).join('\n') },
    }))
    expect(told([document('en')], { askedQuestions: many })['products:1:en']).toHaveLength(5_000)
  })
})

describe('names', () => {
  const row = { alsoCalled: { de: 'Knackschlüssel\nRätsche', ar: 'مفتاح طقطقة' } }

  it('go with the English version in every language they are written in, else with the first version', () => {
    const names = [
      { locale: 'ar', text: 'مفتاح طقطقة' },
      { locale: 'de', text: 'Knackschlüssel' },
      { locale: 'de', text: 'Rätsche' },
    ]
    const told = withBuyersWords([document('de'), document('en'), faq('en', 'Light?')], row)
    expect(told.map((document) => document.names)).toEqual([[], names, []])
    expect(withBuyersWords([document('zh'), document('de')], row).map((version) => version.names)).toEqual([names, []])
  })
})
