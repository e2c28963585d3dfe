import { askRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { demoParts } from '../testing/demo-parts.ts'
import { readQuestion } from './read-question.ts'

const parts = demoParts(memoryEngine())
const read = (question: string, locale: Locale) => readQuestion(askRequest.parse({ question, locale }), parts)

it.each<[Locale, string, string]>([
  ['en', 'What does the BP-80 need by way of maintenance?', 'maintenance'],
  ['en', 'How many tightenings is the service interval of the BP-80?', 'specification'],
  ['de', 'Wie stelle ich beim AP-50 das Drehmoment ein?', 'maintenance'],
  ['de', 'Welches Drehmoment hat der AP-50?', 'specification'],
  ['es', '¿Cómo ajusto el par de la AP-50?', 'maintenance'],
  ['en', 'What is the annual turnover of Corvane?', 'company'],
  ['en', 'What is the free speed of the BP-80?', 'specification'],
])('%s: %s is a question of kind %s', (locale, question, kind) => {
  expect(read(question, locale).kind).toBe(kind)
})

it.each([
  ['Wie viel Luft verbraucht der AP-15?', 'airConsumption'],
  ['Wie hoch ist der Luftverbrauch des AP-15?', 'airConsumption'],
])('knows the property of: %s', (question, code) => {
  expect(read(question, 'de').parameters).toContain(code)
})

it('takes no property from half of its name', () => {
  expect(read('Ist Luft im Getriebe des AP-15?', 'de').parameters).not.toContain('airConsumption')
  expect(read('Was verbraucht die Wartung des AP-15?', 'de').parameters).not.toContain('airConsumption')
})
