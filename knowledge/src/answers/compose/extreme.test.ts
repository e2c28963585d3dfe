import type { Locale } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { extremeIn } from '../question/asking/extremes.ts'
import { everydayCategories } from '../question/asking/families.ts'
import { ordered } from '../question/first-of-kind.ts'
import { demoParts } from '../testing/demo-parts.ts'

it.each<[Locale, string, string, string, string]>([
  ['en', 'Which is your lightest battery tool?', 'weight', 'lowest', 'battery-pulse-tools'],
  ['zh', '哪款气动枪最轻', 'weight', 'lowest', 'air-pulse-tools'],
  ['de', 'Welcher Akkuschrauber ist am leisesten?', 'noiseLevel', 'lowest', 'battery-pulse-tools'],
  ['es', '¿Qué herramienta neumática es la más potente?', 'torqueRange', 'highest', 'air-pulse-tools'],
  ['pt', 'Qual parafusadeira a bateria pesa menos?', 'weight', 'lowest', 'battery-pulse-tools'],
  ['ar', 'ما أخف مفك بطارية لديكم؟', 'weight', 'lowest', 'battery-pulse-tools'],
  ['ja', '一番軽いエア工具はどれですか', 'weight', 'lowest', 'air-pulse-tools'],
])('%s: %s', (locale, text, parameter, end, category) => {
  expect(extremeIn(text, locale)).toEqual({ parameter, end })
  expect(everydayCategories(text)).toEqual([category])
})

it('asks for no extreme where none is named', () => {
  expect(extremeIn('How light is the BP-80?', 'en')).toBeUndefined()
  expect(extremeIn('Wie leicht ist der BP-80?', 'de')).toBeUndefined()
})

it('puts the least first, or the most, and leaves out what is not stated', () => {
  const all = demoParts(memoryEngine()).catalogue()?.products ?? []
  const values = (products: typeof all) =>
    products
      .map(({ publication }) => publication.specifications.weight)
      .map((it) => (it?.kind === 'number' ? it.value : 0))
  const lightest = values(ordered(all, { parameter: 'weight', end: 'lowest' }))
  expect(lightest.length).toBeGreaterThan(3)
  expect(lightest).toEqual([...lightest].sort((a, b) => a - b))
  expect(values(ordered(all, { parameter: 'weight', end: 'highest' }))[0]).toBe(Math.max(...lightest))
  const air = ordered(all, { parameter: 'airConsumption', end: 'lowest' })
  expect(air.every(({ publication }) => publication.specifications.airConsumption !== undefined)).toBe(true)
})
