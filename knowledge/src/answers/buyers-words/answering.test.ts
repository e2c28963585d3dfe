import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Answer, type AskRequest, askRequest } from '@tradewind/schema/contracts/answers'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedEngine } from '../../retrieval/embedded/embedded-engine.ts'
import type { RetrievalEngine } from '../../retrieval/engine.ts'
import { answerWhole } from '../answer.ts'
import { fillEngine, textDocument } from '../testing/corpus.ts'
import { demoParts, SMALL_CORPUS } from '../testing/demo-parts.ts'
import { answerWords } from '../words/answer-words.ts'
import { createBuyersWords } from './buyers-words.ts'

/** Nobody who asks uses a word of the section "Storage", nor one that stands for it. */
const WRITTEN: Readonly<Record<Locale, string>> = {
  en: 'May I let it sleep in the van over Christmas?',
  zh: '春节期间把它丢在面包车里行不行？',
  es: '¿Puede dormir en la furgoneta durante las Navidades?',
  ar: 'هل أتركها تنام في الشاحنة طوال العيد؟',
  ja: 'お正月のあいだ車に置きっぱなしでも平気？',
  de: 'Darf er über Weihnachten im Lieferwagen schlafen?',
  pt: 'Pode dormir na furgoneta durante o Natal?',
}
const ASKED: Readonly<Record<Locale, string>> = {
  en: 'Can we let them sleep in the van during Christmas?',
  zh: '春节把它丢面包车里可以吗？',
  es: 'En Navidades, ¿pueden dormir en la furgoneta?',
  ar: 'أيمكن أن نتركها تنام في الشاحنة في العيد؟',
  ja: '車に置きっぱなしで、お正月は平気ですか。',
  de: 'Kann der im Lieferwagen schlafen, über Weihnachten?',
  pt: 'No Natal eles podem dormir na furgoneta?',
}
const STORAGE: Readonly<Partial<Record<Locale, string>>> = { en: 'Storage', de: 'Lagerung' }

/** Stands beside the manuals of two families. */
const SQUEAK = { locale: 'en', text: 'Who silences the squeak in the morning?' } as const

/** Beside the German manual stands the German question alone, all others beside the English one. */
const questionsBeside = (manual: Locale): KnowledgeDocument['questions'] =>
  LOCALES.filter((it) => (it === 'de') === (manual === 'de')).map((locale) => ({
    locale,
    text: WRITTEN[locale],
    section: STORAGE[manual] ?? '',
  }))

const withQuestions = (document: KnowledgeDocument): KnowledgeDocument => ({
  ...document,
  questions: [...questionsBeside(document.locale), ...(document.locale === 'en' ? [SQUEAK] : [])],
})

const CORPUS: readonly KnowledgeDocument[] = [
  ...SMALL_CORPUS.map((document): KnowledgeDocument => {
    if (document.source === 'manuals:bp') return withQuestions(document)
    if (document.id !== 'manuals:cx:zh') return document
    const names = [
      { locale: 'en' as const, text: 'grey fridge' },
      { locale: 'ar' as const, text: 'خزانة المغازل' },
      { locale: 'zh' as const, text: '大灰柜' },
    ]
    return { ...document, names, questions: [SQUEAK] }
  }),
  {
    ...textDocument({
      source: 'manuals:notes',
      locale: 'en',
      kind: 'guide',
      title: 'Price notes, internal',
      markdown: '## Goodwill\n\nThe plant manager may waive the first two hours of a repair.',
      questions: [{ locale: 'en', text: 'Will you turn a blind eye to a bent spindle?' }],
    }),
    permission: 'staff',
  },
]

let engine: RetrievalEngine
const words = createBuyersWords()
const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewind-buyers-words-'))

beforeAll(async () => {
  engine = createEmbeddedEngine({ folder })
  await fillEngine(engine, CORPUS, undefined, words)
}, 30_000)
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

type More = Partial<AskRequest>
const never = new AbortController().signal
const ask = (question: string, locale: Locale = 'en', more: More = {}): Promise<Answer> =>
  answerWhole(askRequest.parse({ question, locale, ...more }), demoParts(engine, { words }), never)
/** The same house where nobody has written anything. */
const askBefore = (question: string, locale: Locale = 'en', more: More = {}): Promise<Answer> =>
  answerWhole(askRequest.parse({ question, locale, ...more }), demoParts(engine), never)

const UNKNOWN = { outcome: 'unknown', citations: [] }

describe('a question in words that the document lacks', () => {
  test.each(LOCALES)('%s: is unknown until somebody writes one like it beside the passage', async (locale) => {
    expect(await askBefore(ASKED[locale], locale)).toMatchObject(UNKNOWN)
    const given = await ask(ASKED[locale], locale)
    expect(given.outcome).toBe('answered')
    expect(given.citations[0]).toMatchObject({ documentId: `manuals:bp:${locale === 'de' ? 'de' : 'en'}` })
    expect(given.citations[0]?.quote).toMatch(
      locale === 'de' ? /Lagern Sie den Akku/ : /Store the battery half charged/,
    )
  })

  test.each(LOCALES)('%s: what was written is compared, never said', async (locale) => {
    const given = await ask(WRITTEN[locale], locale)
    expect(given.outcome).toBe('answered')
    expect(JSON.stringify(given)).not.toContain(WRITTEN[locale])
  })

  test('is answered in the language of the question, out of what there is', async () => {
    const given = await ask(ASKED.ar, 'ar')
    expect(given.citations[0]).toMatchObject({ locale: 'en' })
    expect(given.text).toMatch(/\p{Script=Arabic}/u)
  })

  test.each<[Locale, string]>([
    ['en', 'Do you hire out vans?'],
    ['en', 'Where do your people sleep?'],
    ['de', 'Welchen Lieferwagen fahren Sie?'],
    ['zh', '春节放几天假？'],
  ])('%s: is not answered for a word in common: %s', async (locale, question) => {
    expect(await ask(question, locale)).toMatchObject(UNKNOWN)
  })

  test.each<[Locale, string]>([
    ['en', 'May I let it sleep in the van over Christmas in Nairobi?'],
    ['es', '¿Puede dormir en la furgoneta durante las Navidades en Nairobi?'],
    ['pt', 'Pode dormir na furgoneta durante o Natal em Nairobi?'],
  ])('%s: stays unknown when it is about somewhere that nothing is said of: %s', async (locale, question) => {
    expect(await ask(question, locale)).toMatchObject(UNKNOWN)
  })
})

test.each([
  ['BP-80', 'manuals:bp:en'],
  ['CX-4', 'manuals:cx:zh'],
])('of two manuals that answer it, that of the %s does when it is named', async (sku, documentId) => {
  const given = await ask(`Who silences the ${sku} when it squeaks in the morning?`)
  expect(given.citations[0]).toMatchObject({ documentId })
})

describe('what the public may not read', () => {
  const QUESTION = 'Will you turn a blind eye to the bent spindle?'

  test.each(['public', 'account'] as const)('%s: is not found by its written question', async (permission) => {
    const given = await ask(QUESTION, 'en', { permission })
    expect(given).toMatchObject(UNKNOWN)
    expect(JSON.stringify(given)).not.toMatch(/two hours|waive|Goodwill|manuals:notes/u)
  })

  test('is found by those who may', async () => {
    const given = await ask(QUESTION, 'en', { permission: 'staff' })
    expect(given.citations[0]).toMatchObject({ documentId: 'manuals:notes:en' })
    expect(given.citations[0]?.quote).toContain('the first two hours')
  })
})

describe('a product by its everyday name', () => {
  test.each<[Locale, string]>([
    ['en', 'How heavy is the grey fridge?'],
    ['en', 'Do those grey fridges speak OPC UA?'],
    ['ar', 'كم تزن خزانة المغازل؟'],
    ['zh', '大灰柜有多重？'],
  ])('%s: has its data: %s', async (locale, question) => {
    const given = await ask(question, locale)
    expect(given).toMatchObject({ outcome: 'answered', kind: 'specification' })
    expect(given.text).toContain('CX-4')
    expect(given.citations[0]).toMatchObject({ kind: 'product', skus: ['CX-4'] })
    const before = await askBefore(question, locale)
    expect(before.citations.filter(({ skus }) => skus.includes('CX-4'))).toEqual([])
  })

  test('is answered out of its manual', async () => {
    const given = await ask('What does the alarm E17 of the grey fridge mean?')
    expect(given.citations[0]).toMatchObject({ documentId: 'manuals:cx:zh' })
  })

  test('that nobody has written means nothing', async () => {
    const given = await ask('How heavy is the copper wardrobe?')
    expect(given.citations.filter(({ skus }) => skus.includes('CX-4'))).toEqual([])
    expect(given.text).toContain(answerWords('en').say.handOff)
  })
})
