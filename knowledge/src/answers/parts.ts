import type { GlossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import type { Understanding, UnderstandRequest } from '@tradewind/schema/contracts/understanding'
import type { Locale } from '@tradewind/schema/locales'
import type { HouseRules } from '../gate/create-gate.ts'
import type { Chunk, RetrievalEngine } from '../retrieval/engine.ts'
import type { CatalogueIndex } from '../selector/columns.ts'

/** What answering needs of its neighbours, and no more. */

/** Reads what a buyer wrote. */
export interface Reader {
  read(request: UnderstandRequest): Understanding
}

/** The marketers' words; the list stays the same object until it changes. */
export interface Glossary {
  terms(): readonly GlossaryTerm[]
}

/** A language model that answers from passages and nothing else. What it writes goes through the gate. */
export interface AnswerWriter {
  /** The model's name. */
  readonly name: string
  /**
   * An answer in the reader's language with citations as [n]; n counts the passages from 1.
   * Rejects when the model fails or takes too long: the rules answer then.
   */
  write(
    task: { readonly question: string; readonly locale: Locale; readonly passages: readonly Chunk[] },
    signal: AbortSignal,
  ): Promise<string>
}

export interface AnswerParts {
  readonly engine: Pick<RetrievalEngine, 'search' | 'chunk'>
  /** The catalogue by column; undefined while nothing was loaded. */
  readonly catalogue: () => CatalogueIndex | undefined
  readonly glossary: Glossary
  readonly house: Omit<HouseRules, 'fixed'>
  /** Left out: language, models and properties are read by the ontology alone. */
  readonly reader?: Reader
  readonly writer?: AnswerWriter
}
