import type { Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../passages/question-units.ts'
import type { WrittenQuestion } from './words.ts'
import { writtenQuestionsOf } from './written-questions.ts'

const NO_GLOSSARY = { terms: () => [] }

const about = (chunkId: string, text: string, more: Partial<WrittenQuestion> = {}): WrittenQuestion => ({
  text,
  locale: 'en',
  permission: 'public',
  chunkIds: [chunkId],
  skus: [],
  ...more,
})

const like = (
  all: readonly WrittenQuestion[],
  asked: string,
  { locale = 'en' as Locale, permission = 'public' as const, limit = 10, names = [] as readonly string[] } = {},
) => writtenQuestionsOf(all).like(unitsOf(asked, locale, names, NO_GLOSSARY), locale, permission, limit)
const places = (...given: Parameters<typeof like>) => like(...given).map(({ written }) => written.chunkIds[0])

const HOUSE = [
  about('splash', 'Will a few splashes kill it?'),
  about('rain', 'Can I leave the tool in the rain overnight?'),
  about('oil', 'How often does the oil have to be changed?'),
  about('filter', 'How often does the filter have to be changed?'),
]

describe('the questions most like one that is asked', () => {
  it('come best first', () => {
    expect(places(HOUSE, 'How often must I change the oil?')).toEqual(['oil', 'filter'])
    expect(places(HOUSE, 'Is it bad when splashes hit it?')[0]).toBe('splash')
    expect(places(HOUSE, 'tools left overnight')[0]).toBe('rain')
  })

  it('are none where no word is shared', () => {
    expect(places(HOUSE, 'What is the capital of France?')).toEqual([])
  })

  it('are at most as many as wanted', () => {
    expect(places(HOUSE, 'How often must I change the oil?', { limit: 1 })).toEqual(['oil'])
  })

  it.each<[Locale, string, string, string]>([
    ['zh', '换一次油要多久？', '电池怎么存放？', '多久换油'],
    ['es', '¿Cada cuánto se cambia el aceite?', '¿Cómo se guarda la batería?', '¿Cuándo cambiar aceites?'],
    ['ar', 'متى يجب تغيير الزيت؟', 'كيف أخزّن البطارية؟', 'كل كم يتم تغيير زيت المفك؟'],
    ['ja', 'オイルはいつ交換しますか', 'バッテリーの保管方法は？', 'オイル交換の時期'],
    ['de', 'Wann muss das Öl gewechselt werden?', 'Wie lagere ich den Akku?', 'Öle wechseln'],
    ['pt', 'Quando se troca o óleo?', 'Como guardo a bateria?', 'trocar os óleos'],
  ])('are found in inflections and writings of their language: %s', (locale, oil, battery, asked) => {
    const all = [about('battery', battery, { locale }), about('oil', oil, { locale })]
    expect(places(all, asked, { locale })[0]).toBe('oil')
  })

  it('are looked for in the language of the question', () => {
    expect(places([about('oil', 'Motor?', { locale: 'de' })], 'Motor?')).toEqual([])
    expect(places([about('oil', 'Motor?', { locale: 'de' })], 'Motor?', { locale: 'de' })).toEqual(['oil'])
  })
})

describe('how like they are', () => {
  const likeness = (text: string, asked: string) => like([...HOUSE, about('this', text)], asked)[0]?.likeness ?? 0

  it('is one for the same words, whatever their order, endings and stop words', () => {
    expect(likeness('Does frost harm the battery?', 'Is the battery harmed by frosts')).toBeCloseTo(1)
  })

  it('is less for every word that one of the two says alone', () => {
    const same = likeness('Does frost harm the battery?', 'Does frost harm the battery?')
    const asksMore = likeness('Does frost harm the battery?', 'Does frost harm the battery and charger?')
    const saysMore = likeness('Does frost harm the battery and charger?', 'Does frost harm the battery?')
    expect(asksMore).toBeLessThan(same)
    expect(saysMore).toBeLessThan(same)
    expect(likeness('Does frost harm the battery?', 'Is there a battery?')).toBeLessThan(asksMore)
  })

  it('counts a word that few written questions hold for more than one that many do', () => {
    const all = [about('frost', 'frost battery'), ...Array.from({ length: 9 }, (_, at) => about(`b${at}`, 'battery'))]
    const of = (asked: string) => like(all, asked).find(({ written }) => written.chunkIds[0] === 'frost')?.likeness ?? 0
    expect(of('frost')).toBeGreaterThan(of('battery'))
  })

  it('counts what stands for a word nearly as much as the word', () => {
    const glossary = { terms: () => [{ id: '1', term: { en: 'zephrolene' }, synonyms: { en: ['spindle grease'] } }] }
    const of = (text: string) =>
      writtenQuestionsOf([about('grease', text)]).like(
        unitsOf('zephrolene interval', 'en', [], glossary),
        'en',
        'public',
        1,
      )[0]?.likeness ?? 0
    expect(of('spindle grease interval')).toBeLessThan(of('zephrolene interval'))
    expect(of('spindle grease interval')).toBeGreaterThan(of('interval'))
  })

  it('tells of each word of the question whether it is said', () => {
    const [best] = like(HOUSE, 'oil zebra changed')
    expect(best?.held).toEqual([1, 0, 1])
  })
})

it.each([
  ['public', ['public']],
  ['account', ['public', 'account']],
  ['staff', ['public', 'account', 'staff']],
] as const)('%s: what the reader may not read does not answer', (permission, expected) => {
  const all = (['public', 'account', 'staff'] as const).map((it) => about(it, 'Which solvent?', { permission: it }))
  const asked = unitsOf('Which solvent?', 'en', [], NO_GLOSSARY)
  const found = writtenQuestionsOf(all).like(asked, 'en', permission, 10)
  expect(found.map(({ written }) => written.permission).sort()).toEqual([...expected].sort())
})
