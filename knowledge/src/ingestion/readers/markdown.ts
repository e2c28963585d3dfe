import { lexer, type Token, type Tokens } from 'marked'
import { parse } from 'node-html-parser'
import { type Block, tableOf, tidy } from '../blocks.ts'
import { readHtml } from './html.ts'

/** Blocks of a Markdown text (CommonMark with GFM tables). Markup inside a line is taken off. */
export function readMarkdown(text: string): Block[] {
  return lexer(text, { gfm: true }).flatMap(blockOf)
}

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return textBlock(token, (text) => ({ kind: 'heading', level: (token as Tokens.Heading).depth, text }))
    case 'paragraph':
    case 'text':
      return textBlock(token, (text) => ({ kind: 'paragraph', text }))
    case 'code':
      return (token as Tokens.Code).text
        .split('\n\n')
        .map(tidy)
        .filter((line) => line !== '')
        .map((line) => ({ kind: 'paragraph', text: line }))
    case 'blockquote':
      return (token as Tokens.Blockquote).tokens.flatMap(blockOf)
    case 'list':
      return (token as Tokens.List).items.flatMap(itemBlocks)
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const table = tableOf(
        header.map((cell) => inlineText(cell.tokens)),
        rows.map((row) => row.map((cell) => inlineText(cell.tokens))),
      )
      return table === undefined ? [] : [table]
    }
    case 'html':
      return readHtml((token as Tokens.HTML).text)
    default:
      return []
  }
}

/** An item's own text, then what stands inside it: nested lists are items, further paragraphs paragraphs. */
function itemBlocks(item: Tokens.ListItem): Block[] {
  return item.tokens.flatMap((token, index) => {
    const blocks = blockOf(token)
    return index === 0
      ? blocks.map((block): Block => (block.kind === 'paragraph' ? { ...block, kind: 'item' } : block))
      : blocks
  })
}

function textBlock(token: Token, make: (text: string) => Block): Block[] {
  const text = tidy('tokens' in token && token.tokens !== undefined ? inlineText(token.tokens) : plainText(token))
  return text === '' ? [] : [make(text)]
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'html' || token.type === 'checkbox') return ''
      if (token.type === 'br') return ' '
      if (token.type === 'image') return (token as Tokens.Image).text
      return 'tokens' in token && token.tokens !== undefined ? inlineText(token.tokens) : plainText(token)
    })
    .join('')
}

function plainText(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : ''
  return token.type === 'text' ? text.replace(ENTITY, (entity) => parse(entity).text) : text
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi
