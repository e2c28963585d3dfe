import type { Answer, QuestionKind } from '@tradewind/schema/contracts/answers'
import type { Citation } from '@tradewind/schema/contracts/passages'
import type { Locale } from '@tradewind/schema/locales'
import type { CatalogueProduct } from '../../catalogue/product.ts'
import type { GateResult } from '../../gate/types.ts'
import type { Chunk } from '../../retrieval/engine.ts'

/** A passage an answer stands on, with all of its text: more than the citation shows. */
export interface Source {
  readonly citation: Citation
  readonly chunk: Pick<Chunk, 'title' | 'headings' | 'text' | 'locale' | 'skus'>
}

/** Some sentences that belong together, in one language. */
export interface Piece {
  readonly text: string
  readonly locale: Locale
  /** Said before and after what is left of it: an introduction to a quotation in another language. */
  readonly before?: string
  /** What the gate left of it, where it has been there already. */
  readonly gated?: GateResult
}

/** An answer before the gate. */
export interface Composition {
  readonly outcome: Answer['outcome']
  readonly kind: QuestionKind
  readonly paragraphs: readonly (readonly Piece[])[]
  readonly table?: NonNullable<Answer['table']>
  readonly sources: readonly Source[]
  /** Product data it leans on beside the sources. */
  readonly products: readonly CatalogueProduct[]
  /** What our own code worked out: counts. */
  readonly computed: readonly string[]
  readonly prices: readonly string[]
  readonly by: string
}

export const EMPTY: Omit<Composition, 'outcome' | 'kind'> = {
  paragraphs: [],
  sources: [],
  products: [],
  computed: [],
  prices: [],
  by: 'rules',
}

/** One paragraph of sentences in the reader's language. */
export function paragraph(sentences: readonly string[], locale: Locale): readonly Piece[] {
  const joint = locale === 'zh' || locale === 'ja' ? '' : ' '
  return [{ text: sentences.filter((sentence) => sentence !== '').join(joint), locale }]
}

/** A sentence with what it cites before its full stop. */
export function cited(sentence: string, numbers: readonly number[], locale: Locale): string {
  const stop = locale === 'zh' || locale === 'ja' ? '。' : '.'
  const marks = numbers.map((number) => `[${number}]`).join('')
  const bare = sentence.replace(/[.。]\s*$/u, '')
  return marks === '' ? `${bare}${stop}` : `${bare} ${marks}${stop}`
}
