import type { ReadableDocument } from '@tradewind/schema/contracts/knowledge-documents'

type Passages = ReadableDocument['passages']

/** A passage as the reader page prints it: only what is new since the one before stands above it. */
export interface ShownPassage {
  readonly position: number
  readonly headings: readonly { readonly level: 2 | 3; readonly text: string }[]
  readonly lines: readonly string[]
  /** Where a page of the original begins. */
  readonly page?: number
}

/** Passages with each heading and page number once, where it begins. */
export function passagesToShow(passages: Passages): readonly ShownPassage[] {
  let before: Passages[number] | undefined
  return passages.map((passage) => {
    const known = before?.headings ?? []
    const same = passage.headings.findIndex((heading, index) => heading !== known[index])
    const fresh = same < 0 ? [] : passage.headings.slice(same)
    const level = (index: number): 2 | 3 => (same + index === 0 ? 2 : 3)
    const isNewPage = passage.page !== undefined && passage.page !== before?.page
    before = passage
    return {
      position: passage.position,
      headings: fresh.map((text, index) => ({ level: level(index), text })),
      lines: passage.text.split('\n'),
      ...(isNewPage && passage.page !== undefined ? { page: passage.page } : {}),
    }
  })
}
