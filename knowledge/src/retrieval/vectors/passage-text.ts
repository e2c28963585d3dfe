import type { Chunk } from '../engine.ts'

/** What is embedded of a passage: with its headings, since a row of a table says little without them. */
export function embeddedText(chunk: Chunk): string {
  return [chunk.title, ...chunk.headings, chunk.text].join('\n')
}
