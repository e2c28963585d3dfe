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

it.each<[Locale, string, string, string]>([
  ['en', 'How many litres does the biggest pneumatic gun gulp?', 'AP-300', 'airConsumption'],
  ['en', 'The strongest 36 V pistol: how many tightenings per charge?', 'BP-200', 'tighteningsPerCharge'],
  ['zh', '最大的气动枪耗气多少？', 'AP-300', 'airConsumption'],
  ['es', '¿Cuántos litros traga la pistola neumática más grande?', 'AP-300', 'airConsumption'],
  ['ar', 'كم يستهلك أكبر مفك هوائي من الهواء؟', 'AP-300', 'airConsumption'],
  ['ja', '一番大きいエア工具の空気消費量は？', 'AP-300', 'airConsumption'],
  ['de', 'Wie viel Luft braucht der größte Druckluftschrauber?', 'AP-300', 'airConsumption'],
  ['pt', 'Quantos litros de ar a maior ferramenta pneumática consome?', 'AP-300', 'airConsumption'],
])('asks the first of its kind for another property: %s: %s', (locale, text, sku, code) => {
  const { skus, parameters, extreme } = read(text, locale)
  expect(extreme).toBeUndefined()
  expect(skus).toEqual([sku])
  expect(parameters).toEqual(['torqueRange', code])
})

it('takes a size for the product beside its kind only', () => {
  expect(read('What is the biggest bolt that fits an air gun of yours?', 'en').skus).toEqual([])
  expect(read('How much air does the biggest hall need for an air gun?', 'en').skus).toEqual([])
})

it.each<[Locale, string, string[]]>([
  ['en', 'How far does the wireless signal of the BP-25C reach?', ['wirelessRange']],
  ['de', 'Wie weit reicht der Funk der CX-1W?', ['wirelessRange']],
  ['zh', 'BP-25C 的无线信号能传多远？', ['wirelessRange']],
  ['zh', 'BP-60 一块电池能打多少颗螺丝？', ['tighteningsPerCharge']],
  ['en', 'Which wireless does the BP-25C have?', ['wireless']],
  ['en', 'Which colour temperature does the LED of the BP-40 have?', ['ledLight']],
  ['pt', 'Qual é a temperatura de cor do LED da BP-40?', ['ledLight']],
])('reads the property that is meant, not the word within: %s: %s', (locale, text, parameters) => {
  expect(read(text, locale).parameters).toEqual(parameters)
})

it.each<[Locale, string, string]>([
  ['en', 'Can I get the DN-150 with ¾ inch instead of ½?', 'other'],
  ['es', '¿Puedo pedir la DN-150 con ¾ en lugar de ½ pulgada?', 'other'],
  ['pt', 'Posso pedir a DN-150 com ¾ em vez de ½ polegada?', 'other'],
  ['ja', 'DN-150を1/2の代わりに3/4で注文できますか。', 'other'],
  ['zh', 'DN-150 能用 3/4 代替 1/2 吗？', 'other'],
  ['en', 'Is there an alternative to the DN-150 from your competitors?', 'competitor'],
])('asks others only where others are named: %s: %s', (locale, text, kind) => {
  expect(read(text, locale).kind).toBe(kind)
})

it('compares two models only where a difference is asked for', () => {
  expect(read('How many AP-300 can the AC-FRL-38 feed at once?', 'en').kind).not.toBe('difference')
  expect(read('BP-60 or BP-80?', 'en').kind).toBe('difference')
  expect(read('BP-80 oder BP-80A, was ist anders?', 'de').kind).toBe('difference')
})
