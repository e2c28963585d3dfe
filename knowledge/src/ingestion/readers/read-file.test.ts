import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../limits.ts'
import { makeDocx, wordParagraph, wordTable } from '../testing/make-docx.ts'
import { column, makePdf } from '../testing/make-pdf.ts'
import { readBytes } from './read-bytes.ts'
import { threadedReader } from './read-file.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../testing/fixtures', name))

describe('Word documents', () => {
  it('are read by style, with tables', async () => {
    const document = makeDocx(
      wordParagraph('Maintenance', 'Heading1') +
        wordParagraph('Change the oil.') +
        wordTable(['Part', 'Interval'], [['Oil', '500 000 cycles']]),
    )
    expect(await readBytes(DOCX, document)).toEqual([
      { kind: 'heading', level: 1, text: 'Maintenance' },
      { kind: 'paragraph', text: 'Change the oil.' },
      { kind: 'table', head: ['Part', 'Interval'], rows: [['Oil', '500 000 cycles']] },
    ])
  })
})

describe('PDFs', () => {
  const frame = (page: number) => [
    { text: 'Corvane Torque BP manual', x: 70, y: 800, size: 8 },
    { text: `Page ${page} of 4`, x: 280, y: 30, size: 8 },
  ]
  const body = [
    'A pulse tool tightens with short blows of oil. Between two blows the hand feels no',
    'reaction, which is why one hand holds it where a nutrunner needs an arm. The oil ages and has',
    'to be changed after 500 000 cycles, or once a year, whichever comes first, by a main-',
    'tenance bench of ours.',
  ]

  it('keep pages and headings, join broken words, drop what runs along every page', async () => {
    const pages = [1, 2, 3, 4].map((page) => [
      ...frame(page),
      { text: `${page} Chapter ${'abcd'[page - 1]}`, x: 70, y: 740, size: 16 },
      ...column(body, { y: 710 }),
      { text: `${page}.1 Setting the tool`, x: 70, y: 620, size: 10 },
      ...column([`Turn ring ${page} to the right.`], { y: 590 }),
    ])
    const blocks = await readBytes('application/pdf', makePdf(pages))
    const text = JSON.stringify(blocks)
    expect(text).not.toContain('Corvane')
    expect(text).not.toContain('Page 2')
    expect(text.match(/maintenance bench/g)).toHaveLength(4)
    expect(blocks.slice(0, 4)).toEqual([
      { kind: 'heading', level: 1, text: '1 Chapter a', page: 1 },
      { kind: 'paragraph', text: expect.stringMatching(/^A pulse tool.*by a maintenance bench of ours\.$/), page: 1 },
      { kind: 'heading', level: 3, text: '1.1 Setting the tool', page: 1 },
      { kind: 'paragraph', text: 'Turn ring 1 to the right.', page: 1 },
    ])
    expect(blocks.filter((block) => block.kind === 'heading').map(({ page }) => page)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('keep the rows of a table with their head, cells that run over two lines too', async () => {
    const row = (cells: readonly string[], y: number) =>
      cells.flatMap((text, index) => (text === '' ? [] : [{ text, x: 70 + index * 150, y, size: 10 }]))
    const page = [
      ...column(body, { y: 740 }),
      ...row(['Thread', 'Torque in Nm', 'Remark'], 640),
      ...row(['M8', '25', 'class 8.8'], 625),
      ...row(['M10', '49', 'class 8.8, oiled'], 610),
      ...row(['', '', 'thread only'], 597),
      ...row(['M12', '85', 'class 8.8'], 584),
      ...column(['Values hold at a friction of 0.12.'], { y: 540 }),
    ]
    const blocks = await readBytes('application/pdf', makePdf([page]))
    expect(blocks[1]).toEqual({
      kind: 'table',
      page: 1,
      head: ['Thread', 'Torque in Nm', 'Remark'],
      rows: [
        ['M8', '25', 'class 8.8'],
        ['M10', '49', 'class 8.8, oiled thread only'],
        ['M12', '85', 'class 8.8'],
      ],
    })
    expect(blocks[2]).toMatchObject({ kind: 'paragraph', text: 'Values hold at a friction of 0.12.' })
  })

  it('keep a table that is written cell by cell, and the text below it', async () => {
    const cell = (column: number, y: number, ...lines: string[]) =>
      lines.map((text, index) => ({ text, x: [70, 170, 290][column] ?? 0, y: y - index * 12, size: 10 }))
    const page = [
      ...cell(0, 640, 'Part'),
      ...cell(1, 640, 'Interval'),
      ...cell(2, 640, 'Remark'),
      ...cell(0, 610, 'Oil of the', 'pulse unit'),
      ...cell(1, 610, '500 000', 'cycles'),
      ...cell(2, 616, 'only oil CT-10,', 'never mixed', 'with other oil'),
      ...cell(0, 570, 'Filter'),
      ...cell(1, 570, '12 months'),
      ...cell(2, 570, 'clean'),
      ...column(['The intervals hold for one shift a day and a room without dust at all.'], { y: 530 }),
    ]
    const blocks = await readBytes('application/pdf', makePdf([[...column(body, { y: 760 }), ...page]]))
    expect(blocks.slice(1)).toEqual([
      {
        kind: 'table',
        page: 1,
        head: ['Part', 'Interval', 'Remark'],
        rows: [
          ['Oil of the pulse unit', '500 000 cycles', 'only oil CT-10, never mixed with other oil'],
          ['Filter', '12 months', 'clean'],
        ],
      },
      {
        kind: 'paragraph',
        page: 1,
        text: 'The intervals hold for one shift a day and a room without dust at all.',
      },
    ])
  })

  it('take a line that is pulled apart in a narrow column for prose', async () => {
    const apart = (words: readonly string[], y: number) =>
      words.map((text, index) => ({ text, x: 70 + index * 60, y, size: 10 }))
    const page = [
      ...column(['a tool that needs no arm but which', 'one hand alone can hold while the'], { y: 700 }),
      // Helvetica draws these words equally wide.
      ...apart(['nodes', 'nodes', 'nodes'], 675),
      ...apart(['nodes', 'nodes', 'nodes'], 662.5),
      ...column(['turn.'], { y: 650 }),
    ]
    expect((await readBytes('application/pdf', makePdf([page]))).map(({ kind }) => kind)).toEqual(['paragraph'])
  })

  it('are read as a browser prints them', async () => {
    const blocks = await readBytes('application/pdf', fixture('de.pdf'))
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' ? [[block.page, block.level, block.text]] : [])),
    ).toEqual([
      [1, 1, 'Betriebsanleitung BP-80'],
      [1, 2, '1 Sicherheit'],
      [1, 2, '2 Wartung'],
      [1, 3, '2.1 Öl wechseln'],
      [2, 3, '2.2 Störungen'],
      [2, 2, '3 Entsorgung'],
    ])
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([
      {
        kind: 'table',
        page: 2,
        head: ['Teil', 'Intervall', 'Bemerkung'],
        rows: [
          [
            'Öl der Impulseinheit',
            '500.000 Schraubungen',
            'nur Öl CT-10 verwenden, nie mischen, sonst verliert die Einheit ihr Moment',
          ],
          ['Filter', '12 Monate', 'reinigen'],
          ['Abtrieb', '24 Monate', 'prüfen, bei Spiel über 0,2 mm tauschen'],
        ],
      },
      {
        kind: 'table',
        page: 2,
        head: [],
        rows: [
          ['Leistung', '18 V'],
          ['Gewicht', '1,9 kg'],
        ],
      },
    ])
    const text = JSON.stringify(blocks)
    expect(text).not.toMatch(/Seite \d|BP-80 Betriebsanleitung/)
    // The same paragraph twelve times, two of them in narrow columns and one over the foot of a page.
    expect(
      text.match(/kein Reaktionsmoment, weshalb eine Hand genügt, wo ein Schrauber einen Haltearm braucht/g),
    ).toHaveLength(12)
  })

  it('are read in scripts that use no blanks, tables included', async () => {
    const japanese = await readBytes('application/pdf', fixture('ja.pdf'))
    expect(japanese[0]).toMatchObject({ kind: 'heading', text: '締付け作業' })
    expect(japanese[1]).toMatchObject({ kind: 'paragraph', page: 1 })
    expect(JSON.stringify(japanese)).toContain('オイルは五十万回の締付けごとに交換してください。')
    expect(japanese[2]).toMatchObject({
      head: ['ねじ', 'トルク'],
      rows: [
        ['M8', '25 N·m'],
        ['M10', '49 N·m'],
      ],
    })
  })
})

describe('what cannot be read', () => {
  const read = threadedReader()

  it('is said in one word, and the next file is read all the same', async () => {
    const pdf = makePdf([column(['Text'])])
    const cases = [
      ['application/pdf', Buffer.from('%PDF-1.4\nnothing'), 'malformed'],
      ['application/pdf', makePdf([[]]), 'empty'],
      ['application/pdf', makePdf([column(['Text'])], true), 'encrypted'],
      ['application/pdf', fixture('ar.pdf'), 'illegible'],
      ['application/pdf', new Uint8Array(LIMITS.bytes + 1), 'too_large'],
      [DOCX, Buffer.from('PK\u0003\u0004 no archive'), 'malformed'],
      ['text/html', Buffer.from('<p> </p>'), 'empty'],
      ['text/html', Buffer.from([0xff, 0xfe, 0x00]), 'malformed'],
      ['text/markdown', Buffer.from(''), 'empty'],
      ['image/png', Buffer.from('x'), 'unsupported'],
    ] as const
    for (const [type, bytes, code] of cases) {
      await expect(read(type, bytes), `${type} ${code}`).rejects.toMatchObject({ name: 'ReadFailure', code })
    }
    expect(await read('application/pdf', pdf)).toEqual([{ kind: 'paragraph', text: 'Text', page: 1 }])
  }, 30_000)

  it('is given up when it takes too long', async () => {
    const hasty = threadedReader(1)
    await expect(hasty('application/pdf', makePdf([column(['Text'])]))).rejects.toMatchObject({ code: 'timeout' })
  })

  it('is given up when it has too many pages', async () => {
    const pages = Array.from({ length: LIMITS.pages + 1 }, () => [])
    await expect(readBytes('application/pdf', makePdf(pages))).rejects.toMatchObject({ code: 'too_many_pages' })
  })
})
