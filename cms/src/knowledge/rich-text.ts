import { blocks, inline } from './markdown.ts'

type Node = Readonly<Record<string, unknown>>

/** Rich text as the editor stores it, as Markdown; undefined when nothing is written. Pictures are left out. */
export function richTextMarkdown(value: unknown): string | undefined {
  const markdown = blocks(...childrenOf(record(record(value).root)).map(blockOf))
  return markdown === '' ? undefined : markdown
}

function blockOf(node: Node): string | undefined {
  switch (node.type) {
    case 'heading': {
      // The document's title is the first level.
      const level = Math.max(2, Number(String(node.tag).slice(1)) || 2)
      const text = textOf(node)
      return text === '' ? undefined : `${'#'.repeat(level)} ${text}`
    }
    case 'list':
      return items(node, '').join('\n')
    case 'table':
      return tableOf(node)
    case 'quote':
      return `> ${textOf(node)}`
    default:
      return textOf(node)
  }
}

/** Items with their nested lists; a list item of Lexical that holds a list holds nothing else. */
function items(list: Node, indent: string): string[] {
  const isNumbered = list.listType === 'number'
  return childrenOf(list).flatMap((item, index) => {
    const nested = childrenOf(item).filter((child) => child.type === 'list')
    const text = textOf(item)
    const own = text === '' ? [] : [`${indent}${isNumbered ? `${index + 1}.` : '-'} ${text}`]
    return [...own, ...nested.flatMap((child) => items(child, `${indent}   `))]
  })
}

function tableOf(node: Node): string {
  const rows = childrenOf(node).map((row) => childrenOf(row).map((cell) => textOf(cell)))
  const columns = Math.max(...rows.map((cells) => cells.length), 0)
  if (columns === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, n) => cells[n] ?? '').join(' | ')} |`
  const hasHead = childrenOf(childrenOf(node)[0] ?? {}).some((cell) => Number(cell.headerState) > 0)
  const [head, body] = hasHead ? [rows[0] ?? [], rows.slice(1)] : [[], rows]
  return [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(line)].join('\n')
}

/** Text of a node without that of lists inside it. */
function textOf(node: Node): string {
  if (typeof node.text === 'string') return inlineKeepingEnds(node.text)
  if (node.type === 'linebreak') return ' '
  const separator = node.type === 'tablecell' ? ' ' : ''
  return childrenOf(node)
    .filter((child) => child.type !== 'list')
    .map(textOf)
    .join(separator)
    .trim()
}

/** Neighbouring texts are parts of one sentence: the blanks at their ends belong to it. */
function inlineKeepingEnds(text: string): string {
  const [start = ''] = /^\s*/.exec(text) ?? []
  const [end = ''] = /\s*$/.exec(text) ?? []
  const inner = inline(text)
  return inner === '' ? (text === '' ? '' : ' ') : `${start === '' ? '' : ' '}${inner}${end === '' ? '' : ' '}`
}

function childrenOf(node: Node): readonly Node[] {
  return Array.isArray(node.children) ? node.children.map(record) : []
}

function record(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {}
}
