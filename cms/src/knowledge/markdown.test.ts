import { describe, expect, it } from 'vitest'
import { richText } from '../demo/rich-text.ts'
import { blocks, inline, list, plain, section, table } from './markdown.ts'
import { richTextMarkdown } from './rich-text.ts'

describe('Markdown of plain texts', () => {
  it('leaves out headings under which nothing stands', () => {
    expect(blocks(section(2, 'Options', list([undefined])), section(2, 'A', undefined, plain('b')))).toBe('## A\n\nb')
  })

  it('keeps what would be markup as text', () => {
    expect(plain('# 1\n> 5 * 3_4\n<b>')).toBe('\\# 1\n\\> 5 \\* 3\\_4\n\\<b\\>')
    expect(table(['a|b', ''], [['x', 'y\nz']])).toBe('| a\\|b |  |\n| --- | --- |\n| x | y z |')
    expect(inline('[x](javascript:1)')).toBe('\\[x\\](javascript:1)')
  })
})

describe('Markdown of rich texts', () => {
  it('keeps headings, lists and tables', () => {
    const text = richText(
      [
        { kind: 'paragraph', text: 'A wrench drifts.' },
        { kind: 'heading', level: 2, text: 'Two parts' },
        { kind: 'list', items: ['one', 'two'] },
        { kind: 'table', head: ['Item', 'Value'], rows: [['Room', '18–28 °C']] },
        { kind: 'quote', text: 'Said' },
      ],
      'en',
    )
    expect(richTextMarkdown(text)).toBe(
      'A wrench drifts.\n\n## Two parts\n\n- one\n- two\n\n| Item | Value |\n| --- | --- |\n| Room | 18–28 °C |\n\n> Said',
    )
  })

  it('joins the texts of a sentence with their blanks, and nests lists', () => {
    const text = (value: string) => ({ type: 'text', text: value })
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const nested = { type: 'list', listType: 'number', children: [item(text('a')), item(text('b'))] }
    const root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [text('Up to '), { type: 'link', children: [text('80 N·m')] }, text(', tested')],
        },
        { type: 'list', listType: 'bullet', children: [item(text('top')), item(nested)] },
      ],
    }
    expect(richTextMarkdown({ root })).toBe('Up to 80 N·m, tested\n\n- top\n   1. a\n   2. b')
    expect(richTextMarkdown({ root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } })).toBe(
      undefined,
    )
    expect(richTextMarkdown(null)).toBe(undefined)
  })
})
