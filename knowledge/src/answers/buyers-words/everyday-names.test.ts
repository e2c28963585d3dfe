import type { Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { everydayNamesOf, type NamedProducts } from './everyday-names.ts'

const called = (
  skus: readonly string[],
  words: Readonly<Partial<Record<Locale, readonly string[]>>>,
): NamedProducts => ({
  skus,
  names: Object.entries(words).flatMap(([locale, texts]) => texts.map((text) => ({ locale: locale as Locale, text }))),
})

const CABINET = called(['CX-8'], {
  en: ['eight-spindle cabinet', 'spindle cabinet'],
  zh: ['八轴控制柜'],
  es: ['armario de ocho husillos'],
  ar: ['خزانة المغازل الثمانية'],
  ja: ['八軸盤'],
  de: ['Spindelschrank', 'großer Schaltschrank'],
  pt: ['armário de oito fusos'],
})
const names = everydayNamesOf([
  CABINET,
  called(['CX-4'], { en: ['four-spindle cabinet', 'cabinet'], zh: ['控制柜'] }),
  called(['BP-80'], { en: ['green one'] }),
  called(['BP-60'], { en: ['green one'] }),
  called(['DN-75', 'DN-75A'], { en: ['right-angle nutrunner'] }),
])
const found = (text: string, locale: Locale = 'en') =>
  names(text, locale).map(({ skus, start, end }) => [text.slice(start, end), ...skus])

describe('everyday names', () => {
  it.each<[Locale, string, string]>([
    ['en', 'How heavy is the eight-spindle cabinet?', 'eight-spindle cabinet'],
    ['zh', '请问八轴控制柜有多重？', '八轴控制柜'],
    ['es', '¿Cuánto pesa el armario de ocho husillos?', 'armario de ocho husillos'],
    ['ar', 'كم تزن خزانة المغازل الثمانية؟', 'خزانة المغازل الثمانية'],
    ['ja', 'あの八軸盤の重さは？', '八軸盤'],
    ['de', 'Wie schwer ist der Spindelschrank?', 'Spindelschrank'],
    ['pt', 'Quanto pesa o armário de oito fusos?', 'armário de oito fusos'],
  ])('are found where they stand, in %s', (locale, text, name) => {
    expect(found(text, locale)).toEqual([[name, 'CX-8']])
  })

  it.each<[Locale, string, string]>([
    ['en', 'Do you sell Eight-Spindle Cabinets?', 'Eight-Spindle Cabinets'],
    ['es', 'los armarios de ocho husillos', 'armarios de ocho husillos'],
    ['de', 'die Tür des großen Schaltschranks', 'großen Schaltschranks'],
    ['pt', 'os armários de oito fusos', 'armários de oito fusos'],
  ])('are found in any inflection, in %s: %s', (locale, text, name) => {
    expect(found(text, locale)).toEqual([[name, 'CX-8']])
  })

  it('are the longest at each place', () => {
    expect(found('four-spindle cabinet or eight-spindle cabinet, or just a cabinet?')).toEqual([
      ['four-spindle cabinet', 'CX-4'],
      ['eight-spindle cabinet', 'CX-8'],
      ['cabinet', 'CX-4'],
    ])
    expect(found('八轴控制柜和控制柜', 'zh')).toEqual([
      ['八轴控制柜', 'CX-8'],
      ['控制柜', 'CX-4'],
    ])
  })

  it('that two products share mean one of them', () => {
    expect(found('the green one')).toEqual([['green one', 'BP-80', 'BP-60']])
  })

  it('of a document about several products mean them all', () => {
    expect(found('a right-angle nutrunner')).toEqual([['right-angle nutrunner', 'DN-75', 'DN-75A']])
  })

  it('are known in the language they were written in alone', () => {
    expect(found('armario de ocho husillos', 'en')).toEqual([])
    expect(found('green one', 'de')).toEqual([])
  })

  it('are no single word of theirs', () => {
    expect(found('a spindle of eight')).toEqual([])
    expect(found('green')).toEqual([])
  })

  it('are no part of a longer word', () => {
    const slang = everydayNamesOf([called(['TW-60C'], { de: ['Drehmo'] })])
    expect(slang('Welches Drehmoment braucht die Impulseinheit?', 'de')).toEqual([])
    expect(slang('Wo liegt der Drehmo?', 'de')).toHaveLength(1)
  })

  it('take in the model that they go on from, and no other', () => {
    const angle = everydayNamesOf([called(['BP-80A'], { ja: ['80のアングル'] })])
    const found = (text: string) => angle(text, 'ja').map(({ start, end }) => text.slice(start, end))
    expect(found('BP-80のアングル、頭の高さは？')).toEqual(['BP-80のアングル'])
    expect(found('あの80のアングル、頭の高さは？')).toEqual(['80のアングル'])
    expect(found('AP-80のアングル、頭の高さは？')).toEqual([])
    expect(found('180のアングル')).toEqual([])
  })

  it('are none when nobody wrote any', () => {
    expect(everydayNamesOf([])('the eight-spindle cabinet', 'en')).toEqual([])
  })

  it('end with the unit of their figure, and are none before another unit', () => {
    const pneumatic = everydayNamesOf([called(['AP-200'], { es: ['neumático de 200'] })])
    const of = (text: string) => pneumatic(text, 'es').map(({ start, end }) => text.slice(start, end))
    expect(of('¿Cuánto pesa el neumático de 200 Nm?')).toEqual(['neumático de 200 Nm'])
    expect(of('¿Cuánto pesa el neumático de 200?')).toEqual(['neumático de 200'])
    expect(of('Busco un neumático de 200 mm de largo')).toEqual([])
  })
})
