import { describe, expect, it } from 'vitest'
import { readMarkdown } from './markdown.ts'

describe('readMarkdown', () => {
  it('takes headings, paragraphs, lists and tables, and takes markup off', () => {
    const text = [
      '# Title',
      '',
      'A *light* [tool](https://x.example) with `code`,\nbelow 80&nbsp;N·m &amp; `<b>`.',
      '',
      '1. First\n   - nested\n2. Second',
      '',
      '| Torque (Nm) | Force (kN) |\n| --- | --- |\n| 80 | 95 |\n| 90 | a\\|b |',
      '',
      '> Said',
      '',
      '```\nset 10\n```',
    ].join('\n')
    expect(readMarkdown(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'A light tool with code, below 80 N·m & <b>.' },
      { kind: 'item', text: 'First' },
      { kind: 'item', text: 'nested' },
      { kind: 'item', text: 'Second' },
      {
        kind: 'table',
        head: ['Torque (Nm)', 'Force (kN)'],
        rows: [
          ['80', '95'],
          ['90', 'a|b'],
        ],
      },
      { kind: 'paragraph', text: 'Said' },
      { kind: 'paragraph', text: 'set 10' },
    ])
  })

  it('knows a table whose first column names the row by its empty head', () => {
    expect(readMarkdown('|  |  |\n| --- | --- |\n| Weight | 1.9 kg |')).toEqual([
      { kind: 'table', head: [], rows: [['Weight', '1.9 kg']] },
    ])
  })

  it('gives escaped signs back as they were written', () => {
    expect(readMarkdown('\\# 1 \\| 5 \\* 3 \\<b\\>')).toEqual([{ kind: 'paragraph', text: '# 1 | 5 * 3 <b>' }])
  })

  it('leaves programs and pictures out, HTML’s own blocks in', () => {
    const text =
      'a <script>alert(1)</script> b\n\n<div>text<script>bad()</script></div>\n\n![x](https://evil.example/p.png)'
    const blocks = readMarkdown(text)
    expect(JSON.stringify(blocks)).not.toMatch(/bad|evil/)
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'text' })
  })
})
