import { LOCALE_FACTS, LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Block, RichWords } from './texts/content/types.ts'

type Node = Readonly<Record<string, unknown>>

/** Rich text of each language as the editor stores it. */
export function richTexts(words: RichWords): Record<Locale, unknown> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, richText(words[locale], locale)])) as Record<
    Locale,
    unknown
  >
}

/** Blocks as a Lexical editor state in the direction of the language. */
export function richText(blocks: readonly Block[], locale: Locale): Node {
  const { direction } = LOCALE_FACTS[locale]
  return {
    root: element(
      'root',
      blocks.map((block) => node(block, direction)),
      direction,
    ),
  }
}

function node(block: Block, direction: string): Node {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.text, direction)
    case 'heading':
      return element('heading', [text(block.text)], direction, { tag: `h${block.level}` })
    case 'quote':
      return element('quote', [text(block.text)], direction)
    case 'list':
      return element(
        'list',
        block.items.map((item, index) => element('listitem', [text(item)], direction, { value: index + 1 })),
        direction,
        { listType: 'bullet', start: 1, tag: 'ul' },
      )
    case 'table':
      return element(
        'table',
        [row(block.head, direction, COLUMN_HEAD), ...block.rows.map((cells) => row(cells, direction, PLAIN))],
        direction,
      )
  }
}

/** Bits of Lexical's table cell header state: 1 marks the head of a column. */
const PLAIN = 0
const COLUMN_HEAD = 1

function row(cells: readonly string[], direction: string, headerState: number): Node {
  return element(
    'tablerow',
    cells.map((cell) =>
      element('tablecell', [paragraph(cell, direction)], direction, {
        headerState,
        backgroundColor: null,
        colSpan: 1,
        rowSpan: 1,
      }),
    ),
    direction,
  )
}

function paragraph(content: string, direction: string): Node {
  return element('paragraph', [text(content)], direction, { textFormat: 0, textStyle: '' })
}

function element(type: string, children: readonly Node[], direction: string, more: Node = {}): Node {
  return { type, version: 1, format: '', indent: 0, direction, ...more, children }
}

function text(content: string): Node {
  return { type: 'text', version: 1, text: content, detail: 0, format: 0, mode: 'normal', style: '' }
}
