import type { GlossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import type { Permission } from '@tradewind/schema/contracts/passages'
import type { Understanding, UnderstandRequest } from '@tradewind/schema/contracts/understanding'
import type { Locale, UnitSystem } from '@tradewind/schema/locales'
import type { CatalogueProduct } from '../catalogue/product.ts'
import type { HouseRules } from '../gate/create-gate.ts'
import type { Chunk, RetrievalEngine } from '../retrieval/engine.ts'
import type { CatalogueIndex } from '../selector/columns.ts'
import type { BuyersWords } from './buyers-words/words.ts'

/** What answering needs of its neighbours, and no more. */

/** Reads what a buyer wrote. */
export interface Reader {
  read(request: UnderstandRequest): Understanding
}

/** The marketers' words; the list stays the same object until it changes. */
export interface Glossary {
  terms(): readonly GlossaryTerm[]
}

/** What a language model is to answer. */
export interface WritingTask {
  readonly question: string
  readonly locale: Locale
  readonly unitSystem: UnitSystem
  readonly permission: Permission
  readonly passages: readonly Chunk[]
  /** Who the tokens are counted for. */
  readonly visitor: string
}

export interface Written {
  /** In the reader's language, with citations as [n]; n counts the passages from 1, those it looked up after them. */
  readonly text: string
  /** What our own functions told it while it wrote: its words may stand on that, too. */
  readonly more: {
    readonly passages: readonly Chunk[]
    readonly products: readonly CatalogueProduct[]
    readonly computed: readonly string[]
    readonly prices: readonly string[]
  }
}

/** A language model that answers from passages and our own functions. What it writes goes through the gate. */
export interface AnswerWriter {
  /** The model's name. */
  readonly name: string
  /** Rejects when the model fails or takes too long: the rules answer then. */
  write(task: WritingTask, signal: AbortSignal): Promise<Written>
}

export interface AnswerParts {
  readonly engine: Pick<RetrievalEngine, 'search' | 'chunk'>
  /** The catalogue by column; undefined while nothing was loaded. */
  readonly catalogue: () => CatalogueIndex | undefined
  readonly glossary: Glossary
  readonly house: Omit<HouseRules, 'fixed'>
  /** Questions and names that editors wrote beside documents; left out: none. */
  readonly words?: BuyersWords
  /** Left out: language, models and properties are read by the ontology alone. */
  readonly reader?: Reader
  readonly writer?: AnswerWriter
}
