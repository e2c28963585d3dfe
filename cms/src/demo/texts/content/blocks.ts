import type { Block } from './types.ts'

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: 'heading', text, level }
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

export function list(...items: readonly string[]): Block {
  return { kind: 'list', items }
}

export function quote(text: string): Block {
  return { kind: 'quote', text }
}

/** A table; the test sees to it that every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', head, rows }
}

/** Every piece of text in the blocks, in reading order. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items
    if (block.kind === 'table') return [...block.head, ...block.rows.flat()]
    return [block.text]
  })
}
