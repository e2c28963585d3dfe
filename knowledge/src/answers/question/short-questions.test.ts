import { askRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { demoParts } from '../testing/demo-parts.ts'
import { type Question, readQuestion } from './read-question.ts'

const parts = demoParts(memoryEngine())
const read = (question: string, locale: Locale, skus: string[] = []) =>
  readQuestion(askRequest.parse({ question, locale, skus }), parts)

it.each<[Locale, string, Partial<Question>]>([
  ['ar', 'كم يزن مفك البطارية BP-80 مع بطاريته؟', { named: ['BP-80'], parameters: ['weight'], kind: 'specification' }],
  ['de', 'Wie laut wird die bp 80', { named: ['BP-80'], parameters: ['noiseLevel'], kind: 'specification' }],
  ['en', 'Will a few splashes kill the BP80?', { named: ['BP-80'], parameters: ['ipClass'], kind: 'specification' }],
  ['ja', 'ＢＰ－８０は手で持つと何キロですか', { named: ['BP-80'], parameters: ['weight'], kind: 'specification' }],
])('%s: %s', (locale, question, expected) => {
  expect(read(question, locale)).toMatchObject(expected)
})

it('takes everyday words for a property of a product only', () => {
  expect(read('Why do rain and splashes matter?', 'en').parameters).toEqual([])
  expect(read('Will a few splashes hurt it?', 'en', ['BP-80']).parameters).toEqual(['ipClass'])
})

it.each<[Locale, string]>([
  ['en', 'How do I clean the BP-80 after rain?'],
  ['de', 'Wie reinige ich den BP-80 von Staub?'],
  ['en', 'How often should the BP-80 get its service?'],
])('leaves the upkeep to the manuals: %s: %s', (locale, question) => {
  expect(read(question, locale).kind).toBe('maintenance')
})

it('reads the least and the most of a kind of product', () => {
  expect(read('Which is your lightest battery tool?', 'en').extreme).toEqual({
    parameter: 'weight',
    end: 'lowest',
    of: ['battery-pulse-tools'],
  })
  expect(read('Which battery tool with 60 Nm is the lightest?', 'en').extreme).toBeUndefined()
  expect(read('Which of your products is the lightest?', 'en').extreme).toBeUndefined()
  expect(read('Is the BP-80 your lightest battery tool?', 'en').extreme).toBeUndefined()
})
