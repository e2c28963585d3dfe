import type { Locale } from '@tradewind/schema/locales'
import type { CategoryCode } from '@tradewind/schema/ontology'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { demoParts } from '../testing/demo-parts.ts'
import { figureNamed } from './figure-names.ts'

const products = demoParts(memoryEngine()).catalogue()?.products ?? []
const named = (text: string, locale: Locale, categories: CategoryCode[] = []) =>
  figureNamed(text, locale, categories, products)?.skus ?? []

it.each<[Locale, string]>([
  ['en', 'Which has the slimmer head, the 40 or the 75 right-angle nutrunner?'],
  ['zh', '弯头的 40 和 75，哪个头更薄?'],
  ['es', '¿Cuál tiene el cabezal más bajo, la 40 o la 75 angular?'],
  ['ar', 'أيهما رأسه أنحف، الـ40 أو الـ75 بالرأس الزاوي؟'],
  ['ja', 'アングルの40と75、ヘッドが薄いのはどっち?'],
  ['de', 'Welcher hat den flacheren Kopf, der 40er oder der 75er Winkelschrauber?'],
  ['pt', 'Qual tem a cabeça mais baixa, a 40 ou a 75 angular?'],
])('%s: %s', (locale, text) => {
  expect(named(text, locale)).toEqual(['DN-40A', 'DN-75A'])
})

it('takes the build from the words beside the figure', () => {
  expect(named('Is the 135 digital wrench lighter than the 85?', 'en', ['torque-wrenches'])).toEqual([
    'TW-135D',
    'TW-85D',
  ])
})

it.each<[string, CategoryCode[]]>([
  ['The angle head takes 40 Nm or 75 Nm', []],
  ['Is the angle of the 40 bolts measured?', []],
  ['Is the 40 any good?', []],
  // There is a pistol and an angle nutrunner with this figure.
  ['Is the 40 nutrunner any good?', ['dc-nutrunners']],
  ['We have 75 angle tools', []],
])('reads no model into: %s', (text, categories) => {
  expect(named(text, 'en', categories)).toEqual([])
})
