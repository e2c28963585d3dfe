import { describe, expect, it } from 'vitest'
import { chunksOf } from '../../ingestion/chunking/chunk.ts'
import { readMarkdown } from '../../ingestion/readers/markdown.ts'
import { textDocument } from '../testing/corpus.ts'
import { chunksUnder } from './chunks-under.ts'

const passage = (headings: readonly string[], text = 'Something is said.') => ({ headings, text })

const oil = passage(['3 Maintenance', '3.2 Oil change'])
const filter = passage(['3 Maintenance', '3.3 Air filter'])
const storage = passage(['4 Storage'])
const manual = [oil, filter, storage]

describe('the passages under a heading', () => {
  it.each<[string, string, readonly object[]]>([
    ['by its words', 'Oil change', [oil]],
    ['by its words and its number', '3.2 Oil change', [oil]],
    ['numbered otherwise than the document does now', '7.1) Oil change', [oil]],
    ['in other case and spacing', '  OIL   Change ', [oil]],
    ['with everything below it', 'Maintenance', [oil, filter]],
  ])('are found %s', (_how, section, expected) => {
    expect(chunksUnder(section, manual)).toEqual(expected)
  })

  it('are found by a heading that begins with a figure', () => {
    const voltage = passage(['18 V batteries'])
    expect(chunksUnder('18 V batteries', [voltage, storage])).toEqual([voltage])
  })

  it.each([
    ['换油', passage(['3.2 换油'])],
    ['オイル交換', passage(['３.２ オイル交換'])],
    ['تغيير الزيت', passage(['3.2 تغيير الزّيت'])],
  ])('are found in any writing: %s', (section, wanted) => {
    expect(chunksUnder(section, [storage, wanted])).toEqual([wanted])
  })

  it('are all of them when no section is named', () => {
    expect(chunksUnder(undefined, manual)).toEqual(manual)
  })

  it('are all of them when the document has no such section any more', () => {
    expect(chunksUnder('Oil', manual)).toEqual(manual)
    expect(chunksUnder('Change of oil', manual)).toEqual(manual)
  })

  it('are not those that only speak of it', () => {
    const talks = passage(['Warranty'], 'An oil change by others ends it.\nOil change and repair are ours.')
    expect(chunksUnder('Oil change', [...manual, talks])).toEqual([oil])
  })

  it('are those that took in a short section of that heading', () => {
    const document = textDocument({
      source: 'manuals:bp',
      locale: 'en',
      kind: 'manual',
      title: 'Operating manual',
      markdown: `## 3 Maintenance\n\n### 3.1 Oil change\n\nOnce a year.\n\n### 3.2 Air filter\n\nWash it.\n\n## 4 Storage\n\n${'Dry and cool, half charged. '.repeat(20)}`,
    })
    const chunks = chunksOf(document, readMarkdown(document.body.form === 'text' ? document.body.markdown : ''))
    expect(chunks).toHaveLength(2)
    const [merged] = chunks
    expect(merged?.headings).not.toContain('3.1 Oil change')
    expect(chunksUnder('Oil change', chunks)).toEqual([merged])
    expect(chunksUnder('3.2 Air filter', chunks)).toEqual([merged])
  })
})
