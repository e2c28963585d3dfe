import { type KnowledgeDocument, libraryAddress } from '@tradewind/schema/contracts/knowledge-documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../blocks.ts'
import { chunksOf } from './chunk.ts'
import { LONGEST_CHUNK } from './sections.ts'

const document = (more: Partial<KnowledgeDocument> = {}): KnowledgeDocument => ({
  id: 'manuals:1:en',
  source: 'manuals:1',
  kind: 'manual',
  locale: 'en',
  title: 'Manual',
  body: { form: 'text', markdown: '' },
  skus: ['BP-80', 'BP-25', 'BP-25C'],
  revision: '2026-03',
  series: 'bp-manual',
  permission: 'public',
  href: libraryAddress('manuals:1:en', 'en'),
  questions: [],
  names: [],
  changedAt: '2026-03-01T00:00:00.000Z',
  ...more,
})

const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const long = (word: string, times = 90): string => `${word} ${'goes on '.repeat(times)}`.trim()

describe('chunksOf', () => {
  it('keeps where a passage stands: headings, page, document', () => {
    const blocks: Block[] = [
      heading(1, 'Use'),
      heading(2, 'Setting'),
      { kind: 'paragraph', text: long('Turn'), page: 3 },
      heading(2, 'Care'),
      { kind: 'paragraph', text: long('Oil'), page: 4 },
      heading(1, 'Parts'),
      { kind: 'paragraph', text: long('Ring'), page: 5 },
    ]
    const chunks = chunksOf(document(), blocks)
    expect(chunks.map(({ headings, page }) => [headings, page])).toEqual([
      [['Use', 'Setting'], 3],
      [['Use', 'Care'], 4],
      [['Parts'], 5],
    ])
    expect(chunks[1]).toMatchObject({
      id: 'manuals:1:en#1',
      documentId: 'manuals:1:en',
      position: 1,
      kind: 'manual',
      locale: 'en',
      title: 'Manual',
      revision: '2026-03',
      series: 'bp-manual',
      permission: 'public',
      href: '/en/library/manuals:1:en',
    })
  })

  it('writes each row with its head, and never cuts one', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`M${index}`, `${index * 5}`, index === 2 ? '' : 'class 8.8'])
    const blocks: Block[] = [
      heading(1, 'Torques'),
      { kind: 'table', head: ['Thread', 'Torque (Nm)', 'Class'], rows },
      { kind: 'table', head: [], rows: [['Weight', '1.9 kg', '4.2 lb'], ['Alone']] },
    ]
    const lines = chunksOf(document(), blocks).flatMap(({ text }) => text.split('\n'))
    expect(lines[1]).toBe('Thread: M1; Torque (Nm): 5; Class: class 8.8')
    expect(lines[2]).toBe('Thread: M2; Torque (Nm): 10')
    expect(lines.slice(-2)).toEqual(['Weight: 1.9 kg; 4.2 lb', 'Alone'])
    expect(lines).toHaveLength(62)
  })

  it('joins short neighbours under what they share, with their own headings in the text', () => {
    const blocks = [
      heading(1, 'BP-80'),
      heading(2, 'Power'),
      paragraph('18 V'),
      heading(2, 'Weight'),
      paragraph('1.9 kg'),
    ]
    expect(chunksOf(document(), blocks)).toMatchObject([
      { headings: ['BP-80'], text: 'Power\n18 V\nWeight\n1.9 kg', skus: ['BP-80'] },
    ])
  })

  it('keeps every question of an FAQ apart', () => {
    const blocks = [heading(2, 'Is it light?'), paragraph('Yes.'), heading(2, 'Is it loud?'), paragraph('No.')]
    expect(chunksOf(document({ kind: 'faq' }), blocks).map(({ headings, text }) => [headings, text])).toEqual([
      [['Is it light?'], 'Yes.'],
      [['Is it loud?'], 'No.'],
    ])
  })

  it('narrows the models to those the headings, else the text, name', () => {
    const about = (title: string, text: string) => chunksOf(document(), [heading(1, title), paragraph(text)])[0]?.skus
    expect(about('Setting the BP-80', 'As the BP-25')).toEqual(['BP-80'])
    expect(about('Setting', 'The BP 25 turns, bp‑80 too.')).toEqual(['BP-80', 'BP-25'])
    expect(about('Setting', 'Only BP-25C has a radio')).toEqual(['BP-25C'])
    expect(about('Setting', 'BP-800 is none of ours')).toEqual(['BP-80', 'BP-25', 'BP-25C'])
    expect(about('设置', '请用BP-80扳手')).toEqual(['BP-80'])
  })

  it('cuts a long text between sentences, in scripts without blanks too', () => {
    const sentence = '脉冲工具用油压冲击拧紧螺栓，手上几乎没有反作用力。'
    const chunks = chunksOf(document({ locale: 'zh' }), [paragraph(sentence.repeat(120))])
    expect(chunks.length).toBeGreaterThan(1)
    for (const { text } of chunks) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_CHUNK)
      expect(text.endsWith('。')).toBe(true)
      expect(text.length).toBeGreaterThan(400)
    }
  })

  it('does not lose a heading under which nothing stands', () => {
    const chunks = chunksOf(document(), [heading(1, 'A'), heading(1, 'B'), paragraph('text'), heading(2, 'C')])
    const everything = JSON.stringify(chunks)
    for (const word of ['A', 'B', 'C']) expect(everything).toContain(word)
  })

  it('of nothing makes nothing', () => {
    expect(chunksOf(document(), [])).toEqual([])
  })
})

describe('whatever the document', () => {
  /** Words numbered through, so that each can be found again. */
  const shape = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }) }),
      fc.record({
        kind: fc.constantFrom('paragraph' as const, 'item' as const),
        words: fc.integer({ min: 1, max: 400 }),
      }),
      fc.record({
        kind: fc.constant('table' as const),
        columns: fc.integer({ min: 1, max: 5 }),
        rows: fc.integer({ min: 1, max: 30 }),
        hasHead: fc.boolean(),
      }),
    ),
    { maxLength: 25 },
  )

  function build(shapes: readonly (typeof shape extends fc.Arbitrary<infer Shapes> ? Shapes : never)[number][]) {
    let serial = 0
    const content: string[] = []
    const titles: string[] = []
    const rows: string[][] = []
    const word = (): string => {
      serial += 1
      content.push(`w${serial}w`)
      return `w${serial}w`
    }
    const blocks = shapes.map((it): Block => {
      if (it.kind === 'heading') {
        serial += 1
        titles.push(`t${serial}t`)
        return heading(it.level, `t${serial}t`)
      }
      if (it.kind !== 'table') {
        return { kind: it.kind, text: Array.from({ length: it.words }, word).join(' ') }
      }
      const cells = Array.from({ length: it.rows }, () => Array.from({ length: it.columns }, word))
      rows.push(...cells)
      const head = it.hasHead ? cells[0]?.map((_, index) => `h${index}`) : []
      return { kind: 'table', head: head ?? [], rows: cells }
    })
    return { blocks, content, titles, rows }
  }

  it('nothing is lost, nothing comes twice, rows stay whole, passages stay short', () => {
    fc.assert(
      fc.property(shape, (shapes) => {
        const { blocks, content, titles, rows } = build(shapes)
        const chunks = chunksOf(document(), blocks)
        const text = chunks.map((chunk) => chunk.text).join('\n')
        expect(text.match(/w\d+w/g) ?? []).toEqual(content)
        const everything = chunks.flatMap((chunk) => [...chunk.headings, chunk.text]).join('\n')
        for (const title of titles) expect(everything).toContain(title)
        const lines = text.split('\n')
        for (const row of rows) expect(lines.some((line) => row.every((cell) => line.includes(cell)))).toBe(true)
        for (const chunk of chunks) {
          const isOneRow = !chunk.text.includes('\n')
          expect(isOneRow || chunk.text.length <= LONGEST_CHUNK).toBe(true)
        }
        expect(chunks.map(({ position }) => position)).toEqual(chunks.map((_, index) => index))
      }),
      { numRuns: 300 },
    )
  })
})
