import { askRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { createRuleReader } from '../../understanding/rule-reader.ts'
import { readQuestion } from '../question/read-question.ts'
import { demoParts } from '../testing/demo-parts.ts'
import { everydayNamesOf } from './everyday-names.ts'
import { writtenQuestionsOf } from './written-questions.ts'

const names = everydayNamesOf([
  {
    skus: ['CX-8'],
    names: [
      { locale: 'en', text: 'grey fridge' },
      { locale: 'zh', text: '大灰柜' },
      { locale: 'ar', text: 'الثلاجة الرمادية' },
      { locale: 'ja', text: '灰色の冷蔵庫' },
      { locale: 'de', text: 'grauer Kühlschrank' },
    ],
  },
  { skus: ['BP-80A'], names: [{ locale: 'ja', text: '80のアングル' }] },
  { skus: ['BP-60', 'BP-80'], names: [{ locale: 'en', text: 'hummer' }] },
])
const parts = demoParts(memoryEngine(), { words: { names: () => names, questions: () => writtenQuestionsOf([]) } })
const read = (question: string, locale: Locale, skus: string[] = []) =>
  readQuestion(askRequest.parse({ question, locale, skus }), parts)

it.each<[Locale, string, string]>([
  ['en', 'How heavy is the grey fridge?', 'How heavy is the CX-8?'],
  ['zh', '大灰柜有多重？', 'CX-8有多重?'],
  ['ar', 'كم تزن الثلاجة الرمادية؟', 'كم تزن CX-8؟'],
  ['ja', '灰色の冷蔵庫の重さは？', 'CX-8の重さは?'],
  ['de', 'Was wiegen die grauen Kühlschränke?', 'Was wiegen die CX-8?'],
])('%s: a name is read as its product: %s', (locale, question, text) => {
  const { named, skus, text: asRead } = read(question, locale)
  expect(named).toEqual(['CX-8'])
  expect(skus).toEqual(['CX-8'])
  expect(asRead).toBe(text)
})

it('in another language than the page is one, too, when it is plain which language that is', () => {
  const reader = createRuleReader(() => ['CX-8'], Date.now)
  const readBy = (question: string, locale: Locale) =>
    readQuestion(askRequest.parse({ question, locale }), { ...parts, reader }).named
  expect(readBy('How heavy is the grey fridge, please?', 'de')).toEqual(['CX-8'])
  expect(readBy('كم تزن الثلاجة الرمادية؟', 'en')).toEqual(['CX-8'])
})

it('goes before the product of the page', () => {
  expect(read('How heavy is the grey fridge?', 'en', ['CX-4']).skus).toEqual(['CX-8'])
})

it('beside models keeps them apart', () => {
  expect(read('CX-4大灰柜CX-8', 'zh').named).toEqual(['CX-4', 'CX-8'])
  expect(read('BP-80のアングル、頭の高さは？', 'ja').named).toEqual(['BP-80A'])
})

it('of several products narrows a question that names none', () => {
  const { named, family, text } = read('How heavy is the hummer?', 'en')
  expect(named).toEqual([])
  expect([...family]).toEqual(expect.arrayContaining(['BP-60', 'BP-80']))
  expect(text).toBe('How heavy is the hummer?')
  expect(read('Is the BP-80 a hummer?', 'en').family.size).toBe(0)
})

it('that is none leaves the question as it was written', () => {
  const question = 'How heavy is the “copper wardrobe”？'
  expect(read(question, 'en').text).toBe(question)
})
