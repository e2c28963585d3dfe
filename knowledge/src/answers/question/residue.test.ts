import { askRequest } from '@tradewind/schema/contracts/answers'
import type { Locale } from '@tradewind/schema/locales'
import { expect, it } from 'vitest'
import { memoryEngine } from '../../ingestion/testing/memory-engine.ts'
import { demoParts } from '../testing/demo-parts.ts'
import { COMPOUNDS, DECIDING, ENDS, LIGHT } from './light-words.ts'
import { readQuestion } from './read-question.ts'
import { residueOf } from './residue.ts'

const parts = demoParts(memoryEngine())

function residue(text: string, locale: Locale, titles: string[] = []) {
  const question = readQuestion(askRequest.parse({ question: text, locale }), parts)
  const { beside } = question
  return residueOf(beside === undefined ? question : { ...question, text: beside }, parts, titles)
}

it.each<[Locale, string]>([
  ['en', 'What voltage does the CX-4 work with inside a production hall?'],
  ['de', 'Welches Drehmoment schafft der BP-200 höchstens?'],
  ['es', '¿Qué presión necesita la herramienta AP-300 para trabajar?'],
  ['pt', 'Qual pressão a ferramenta AP-300 precisa receber?'],
  ['zh', 'AP-300 需要的气压是多少？'],
  ['ja', 'AP-300に必要な圧力は？'],
  ['ar', 'ما الضغط المطلوب للأداة AP-300؟'],
])('words without a fact leave nothing open: %s: %s', (locale, text) => {
  expect(residue(text, locale)).toMatchObject({ technical: [], isDeciding: false, isNothing: true })
})

it.each<[Locale, string]>([
  ['en', 'Which colour does the housing of the BP-60 have?'],
  ['en', 'Which bearing does the drive of the DN-20 have?'],
  ['en', 'What is the hardness of the square drive of the BP-60?'],
  ['en', 'Is there an app for the wireless of the BP-25C?'],
  ['en', 'Which RAL does the housing of the BP-60 have?'],
  ['de', 'Welche Farbtemperatur hat das Licht des BP-40?'],
  ['es', '¿De qué color es la carcasa del BP-60?'],
  ['pt', 'Qual é a temperatura de cor da luz da BP-40?'],
  ['zh', 'BP-60 外壳是什么颜色？'],
  ['zh', 'BP-40 的灯色温是多少？'],
  ['ja', 'BP-40のライトの色温度は？'],
  ['ar', 'ما لون هيكل BP-60؟'],
])('what no sheet has a row for stays open: %s: %s', (locale, text) => {
  expect(residue(text, locale)).toMatchObject({ isDeciding: true, isNothing: false })
})

it('knows a product by its own name', () => {
  const text = 'What is the supply voltage of the CX-4 cabinet?'
  expect(residue(text, 'en').technical).toEqual(['cabinet'])
  expect(residue(text, 'en', ['CX-4 four-channel control cabinet']).technical).toEqual([])
})

it('takes no word for a property that only begins like it', () => {
  const open = residue('Schalldruckpegel der AP-200 mit Schalldämpfer?', 'de')
  expect(open.technical).toEqual(['Schalldämpfer'])
})

it('finds every word of its lists in the lexicon', () => {
  expect(LIGHT.size).toBeGreaterThan(120)
  expect(ENDS.size).toBeGreaterThan(8)
  expect(DECIDING.size).toBeGreaterThan(25)
  expect(COMPOUNDS.size).toBeGreaterThan(4)
})
