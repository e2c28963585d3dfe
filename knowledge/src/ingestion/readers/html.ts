import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser'
import { type Block, tableOf, tidy } from '../blocks.ts'

/** What no reader sees as text of the document: programs, forms, the frame of a page. */
const LEFT_OUT = new Set(
  'head script style template noscript svg math iframe object canvas audio video form button select nav footer'.split(
    ' ',
  ),
)
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd label mark q s samp small span strong sub sup time u var wbr font ins del br img'.split(
    ' ',
  ),
)

/** Document types and processing instructions, which the parser takes for text. */
const DECLARATION = /<(?:!doctype|\?)[^>]*>/gi

/** Blocks of an HTML text. What a page hides from its readers is left out as well. */
export function readHtml(html: string): Block[] {
  const root = parse(html.replace(DECLARATION, ''), {
    comment: false,
    blockTextElements: { script: false, style: false, noscript: false },
  })
  return blocksIn(root.childNodes)
}

/** Text and inline elements between two blocks are a paragraph. */
function blocksIn(nodes: readonly Node[], kind: 'paragraph' | 'item' = 'paragraph'): Block[] {
  const blocks: Block[] = []
  let run = ''
  let isFirst = true
  const close = (): void => {
    const text = tidy(run)
    if (text !== '') {
      blocks.push({ kind: isFirst ? kind : 'paragraph', text })
      isFirst = false
    }
    run = ''
  }
  for (const node of nodes) {
    if (node instanceof TextNode) run += node.text
    else if (node instanceof HTMLElement && !isLeftOut(node)) {
      if (isInline(node)) run += inlineText(node)
      else {
        close()
        blocks.push(...blockOf(node))
      }
    }
  }
  close()
  return blocks
}

function blockOf(element: HTMLElement): Block[] {
  const tag = element.tagName.toLowerCase()
  const level = /^h([1-6])$/.exec(tag)?.[1]
  if (level !== undefined) {
    const text = tidy(inlineText(element))
    return text === '' ? [] : [{ kind: 'heading', level: Number(level), text }]
  }
  if (tag === 'table') return tableBlocks(element)
  if (tag === 'li' || tag === 'dd') return blocksIn(element.childNodes, 'item')
  return blocksIn(element.childNodes)
}

function tableBlocks(table: HTMLElement): Block[] {
  const rows = rowsIn(table).map((row) => elementsOf(row).filter((cell) => /^t[dh]$/i.test(cell.tagName)))
  const [first = [], ...rest] = rows
  const isHead = first.length > 1 && first.every((cell) => isHeadCell(cell))
  const texts = (cells: readonly HTMLElement[]): string[] => cells.map((cell) => tidy(inlineText(cell)))
  const block = isHead ? tableOf(texts(first), rest.map(texts)) : tableOf([], rows.map(texts))
  const caption = elementsOf(table).find(({ tagName }) => tagName.toLowerCase() === 'caption')
  const title = caption === undefined ? '' : tidy(inlineText(caption))
  return [
    ...(title === '' ? [] : [{ kind: 'paragraph', text: title } as const]),
    ...(block === undefined ? [] : [block]),
  ]
}

/** A head cell by its element, or by being bold from end to end, as word processors write it. */
function isHeadCell(cell: HTMLElement): boolean {
  if (cell.tagName.toLowerCase() === 'th') return true
  const text = tidy(inlineText(cell))
  const bold = cell.querySelectorAll('strong, b').map((element) => tidy(element.text))
  return text !== '' && bold.join(' ') === text
}

/** Rows of the table itself, not of tables inside its cells. */
function rowsIn(table: HTMLElement): HTMLElement[] {
  return elementsOf(table).flatMap((element) => {
    if (isLeftOut(element)) return []
    const tag = element.tagName.toLowerCase()
    if (tag === 'tr') return [element]
    return /^t(head|body|foot)$/.test(tag) ? rowsIn(element) : []
  })
}

function elementsOf(element: HTMLElement): HTMLElement[] {
  return element.childNodes.filter((node) => node instanceof HTMLElement)
}

function inlineText(element: HTMLElement): string {
  const tag = element.tagName.toLowerCase()
  if (tag === 'br') return ' '
  if (tag === 'img') return ` ${element.getAttribute('alt') ?? ''} `
  const inner = element.childNodes
    .map((node) => {
      if (node instanceof TextNode) return node.text
      return node instanceof HTMLElement && !isLeftOut(node) ? inlineText(node) : ''
    })
    .join('')
  return INLINE.has(tag) ? inner : ` ${inner} `
}

function isInline(element: HTMLElement): boolean {
  return INLINE.has(element.tagName.toLowerCase())
}

function isLeftOut(element: HTMLElement): boolean {
  return (
    LEFT_OUT.has(element.tagName.toLowerCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0/i.test(element.getAttribute('style') ?? '')
  )
}
