import { DOCUMENT_KINDS } from '@tradewind/schema/contracts/passages'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Random } from '../../selector/testing/synthesis.ts'
import type { Chunk, IndexedDocument } from '../engine.ts'
import { words as ar } from '../tokens/stop-words/ar.ts'
import { words as de } from '../tokens/stop-words/de.ts'
import { words as en } from '../tokens/stop-words/en.ts'
import { words as es } from '../tokens/stop-words/es.ts'
import { words as ja } from '../tokens/stop-words/ja.ts'
import { words as pt } from '../tokens/stop-words/pt.ts'
import { words as zh } from '../tokens/stop-words/zh.ts'
import { inventVocabulary, isSpaced, pick, type Vocabulary } from './invented-language.ts'

const STOP_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: en.trim().split(/\s+/),
  zh: zh.trim().split(/\s+/),
  es: es.trim().split(/\s+/),
  ar: ar.trim().split(/\s+/),
  ja: ja.trim().split(/\s+/),
  de: de.trim().split(/\s+/),
  pt: pt.trim().split(/\s+/),
}
/** Of a running text, that much is articles, prepositions and the like. */
const STOP_SHARE = 0.42
const VOCABULARY = 40_000
const PASSAGES_OF_A_DOCUMENT = 20

const between = (low: number, high: number, random: Random): number => low + Math.floor(random() * (high - low + 1))
const sku = (random: Random): string => `${pick(['BP', 'DN', 'TW', 'TS', 'AP'], random)}-${between(1, 400, random)}`

function sentence(vocabulary: Vocabulary, random: Random): string {
  const { locale } = vocabulary
  const words = Array.from({ length: between(8, 20, random) }, () => {
    const chance = random()
    if (chance < STOP_SHARE) return pick(STOP_WORDS[locale], random)
    if (chance < STOP_SHARE + 0.02)
      return `${between(1, 2000, random)} ${pick(['N·m', 'kg', 'rpm', 'bar', 'mm'], random)}`
    return vocabulary.draw()
  })
  return `${words.join(isSpaced(locale) ? ' ' : '')}${isSpaced(locale) ? '. ' : '。'}`
}

export interface InventedCorpus {
  readonly documents: readonly IndexedDocument[]
  /** A question with words of one of the passages. */
  question(): { readonly text: string; readonly locale: Locale }
}

/** Passages of 50 to 140 words in seven languages, in documents of twenty, a few of them restricted or superseded. */
export function inventCorpus(passages: number, random: Random): InventedCorpus {
  const vocabularies = LOCALES.map((locale) => inventVocabulary(locale, VOCABULARY, random))
  const documents = Array.from({ length: Math.ceil(passages / PASSAGES_OF_A_DOCUMENT) }, (_document, number) => {
    const vocabulary = pick(vocabularies, random)
    const id = `document-${number}`
    const series = random() < 0.1 ? `document-${Math.max(0, number - 7)}` : id
    const title = sentence(vocabulary, random).slice(0, 40)
    const about = {
      documentId: id,
      kind: pick(DOCUMENT_KINDS, random),
      locale: vocabulary.locale,
      title,
      series,
      revision: `20${between(10, 26, random)}`,
      href: `/${id}`,
      permission: random() < 0.9 ? 'public' : 'staff',
    } as const
    const chunks = Array.from({ length: PASSAGES_OF_A_DOCUMENT }, (_chunk, position): Chunk => {
      const text = Array.from({ length: between(4, 10, random) }, () => sentence(vocabulary, random)).join('')
      const skus = random() < 0.4 ? [sku(random)] : []
      return { ...about, id: `${id}#${position}`, headings: [vocabulary.draw()], text, skus, position }
    })
    return { id, contentHash: String(number), chunks }
  })

  return {
    documents,
    question() {
      const { chunks } = pick(documents, random)
      const { text, locale } = pick(chunks, random)
      const asked = text.slice(0, isSpaced(locale) ? 400 : 120)
      const parts = isSpaced(locale) ? asked.split(' ') : (asked.match(/.{1,4}/gu) ?? [])
      const words = Array.from({ length: between(6, 12, random) }, () => pick(parts, random))
      if (random() < 0.2) words.push(sku(random))
      return { text: `${words.join(isSpaced(locale) ? ' ' : '')}?`, locale }
    },
  }
}
