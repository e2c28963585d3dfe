import { sentencesOf } from '../../gate/sentences.ts'
import type { Chunk } from '../../retrieval/engine.ts'

/** Sentences and rows of a passage, in order. */
export function sentencesIn(chunk: Pick<Chunk, 'text' | 'locale'>): string[] {
  return chunk.text.split('\n').flatMap((line) => sentencesOf(line, chunk.locale))
}
