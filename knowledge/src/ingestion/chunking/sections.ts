import type { Locale } from '@tradewind/schema/locales'
import type { Block } from '../blocks.ts'

/** A piece that stands on its own: a paragraph or part of one, an item, a row of a table with its head. */
export interface Unit {
  readonly text: string
  readonly page?: number
}

/** What stands under one heading, up to the next of any level. */
export interface Section {
  /** Headings above it, outermost first. */
  readonly headings: readonly string[]
  readonly units: readonly Unit[]
}

/** Longer paragraphs are cut between sentences, longer sentences between words. */
export const LONGEST_CHUNK = 1_200

export function sectionsOf(blocks: readonly Block[], locale: Locale): Section[] {
  const sections: { headings: readonly string[]; units: Unit[] }[] = []
  const path: { readonly level: number; readonly text: string }[] = []
  let open: { headings: readonly string[]; units: Unit[] } = { headings: [], units: [] }
  const close = (): void => {
    if (open.units.length > 0) sections.push(open)
  }
  let previous: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close()
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= block.level) path.pop()
      // A heading under which nothing stands but its kind is still text of the document.
      if (previous?.kind === 'heading' && previous.level >= block.level) {
        const place = pageOf(previous)
        sections.push({ headings: open.headings.slice(0, -1), units: [{ text: previous.text, ...place }] })
      }
      path.push({ level: block.level, text: block.text })
      open = { headings: path.map(({ text }) => text), units: [] }
    } else open.units.push(...unitsOf(block, locale))
    previous = block
  }
  close()
  if (previous?.kind === 'heading') {
    sections.push({ headings: open.headings.slice(0, -1), units: [{ text: previous.text, ...pageOf(previous) }] })
  }
  return sections
}

const pageOf = ({ page }: Block): { readonly page?: number } => (page === undefined ? {} : { page })

function unitsOf(block: Exclude<Block, { kind: 'heading' }>, locale: Locale): Unit[] {
  const texts = block.kind === 'table' ? block.rows.map((row) => rowText(block.head, row)) : split(block.text, locale)
  return texts.map((text) => ({ text, ...pageOf(block) }))
}

/** "head: cell; head: cell"; without a head the first cell names the others. Empty cells say nothing. */
export function rowText(head: readonly string[], row: readonly string[]): string {
  if (head.length === 0) {
    const [first = '', ...others] = row.filter((cell) => cell !== '')
    return others.length === 0 ? first : `${first}: ${others.join('; ')}`
  }
  return row
    .map((cell, index) => {
      const title = head[index] ?? ''
      return cell === '' || title === '' ? cell : `${title}: ${cell}`
    })
    .filter((cell) => cell !== '')
    .join('; ')
}

/** A text in pieces no longer than a chunk, cut where it hurts least; nothing but blanks between them is lost. */
export function split(text: string, locale: Locale): string[] {
  if (text.length <= LONGEST_CHUNK) return [text]
  const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  )
  return fill(
    sentences.flatMap((sentence) => (sentence.length <= LONGEST_CHUNK ? [sentence] : words(sentence, locale))),
  )
}

function words(sentence: string, locale: Locale): string[] {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(sentence)].map(
    ({ segment }) => segment,
  )
  return segments.flatMap((segment) => segment.match(new RegExp(`[^]{1,${LONGEST_CHUNK}}`, 'g')) ?? [])
}

function fill(pieces: readonly string[]): string[] {
  const filled: string[] = []
  let open = ''
  for (const piece of pieces) {
    if (open !== '' && (open + piece).trim().length > LONGEST_CHUNK) {
      filled.push(open.trim())
      open = ''
    }
    open += piece
  }
  if (open.trim() !== '') filled.push(open.trim())
  return filled
}
