import type { Chunk } from '../../retrieval/engine.ts'

/** A passage with what else is known of it. */
export interface Found {
  readonly chunk: Chunk
  /** 0…1: how much of the question's words it holds, rare ones weighing most. */
  readonly share: number
  /** 0…1: how much of them one of its sentences or rows holds together with its heading. */
  readonly sentence: number
  /** 0…1: how much of its heading the question says. */
  readonly heading: number
  /** 0…1: how far it is the question that somebody wrote beside the passage; 0 when nobody wrote one like it. */
  readonly written: number
  /** Somebody wrote down, in the question's language, what it answers. */
  readonly isAsked: boolean
  /** How much it, or a question written beside it, holds of each unit of the question, 0…1. */
  readonly held: readonly number[]
  /** How many of the question's words it holds beside names of products. */
  readonly words: number
  /** It is about the product or the family that the question names. */
  readonly isOwn: boolean
  /** How many codes of the question it holds: E3, C46. */
  readonly codes: number
  /** The same place of the same document in the reader's language, when the passage is in another one. */
  readonly parallel?: Chunk
}
