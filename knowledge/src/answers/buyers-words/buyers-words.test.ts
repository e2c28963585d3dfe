import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import type { Permission } from '@tradewind/schema/contracts/passages'
import { beforeEach, describe, expect, it } from 'vitest'
import { chunksOf } from '../../ingestion/chunking/chunk.ts'
import { readMarkdown } from '../../ingestion/readers/markdown.ts'
import { unitsOf } from '../passages/question-units.ts'
import { textDocument } from '../testing/corpus.ts'
import { createBuyersWords, type KeptBuyersWords } from './buyers-words.ts'

const MARKDOWN = `## Oil change\n\n${'Change the pulse oil once a year. '.repeat(15)}\n\n## Storage\n\n${'Store the battery half charged. '.repeat(15)}`

function manual(more: Partial<KnowledgeDocument> = {}): KnowledgeDocument {
  const given = { source: 'manuals:1', locale: 'en', kind: 'manual', title: 'Manual', markdown: MARKDOWN } as const
  return { ...textDocument({ ...given, questions: [{ locale: 'en', text: 'Does frost harm it?' }] }), ...more }
}

let words: KeptBuyersWords
beforeEach(() => {
  words = createBuyersWords()
})

const put = (document: KnowledgeDocument) => words.put(document, chunksOf(document, readMarkdown(MARKDOWN)))

/** Passages beside which something like the question is written. */
const beside = (question: string, permission: Permission = 'public') => {
  const units = unitsOf(question, 'en', [], { terms: () => [] })
  return words
    .questions()
    .like(units, 'en', permission, 10)
    .flatMap(({ written }) => written.chunkIds)
}
const meant = (text: string) =>
  words
    .names()(text, 'en')
    .flatMap(({ skus }) => skus)

describe('questions written beside a document', () => {
  it('are answered by all of it, or by the section that they name', () => {
    put(
      manual({
        questions: [
          { locale: 'en', text: 'Does frost harm it?' },
          { locale: 'en', text: 'What about the winter break?', section: 'Storage' },
          { locale: 'en', text: 'Who squeezes lemons?', section: 'Lemons' },
        ],
      }),
    )
    expect(beside('frost')).toEqual(['manuals:1:en#0', 'manuals:1:en#1'])
    expect(beside('winter break')).toEqual(['manuals:1:en#1'])
    expect(beside('lemons')).toEqual(['manuals:1:en#0', 'manuals:1:en#1'])
  })

  it('count from the first that anybody writes', () => {
    put(manual())
    expect(beside('frost')).toEqual(['manuals:1:en#0', 'manuals:1:en#1'])
  })

  it('are replaced with the document', () => {
    put(manual())
    expect(beside('frost')).not.toEqual([])
    put(manual({ questions: [{ locale: 'en', text: 'Does rain harm it?' }] }))
    expect(beside('frost')).toEqual([])
    expect(beside('rain')).not.toEqual([])
    put(manual({ questions: [] }))
    expect(beside('rain')).toEqual([])
  })

  it('go with the document', () => {
    put(manual())
    expect(beside('frost')).not.toEqual([])
    words.remove('manuals:1:en')
    expect(beside('frost')).toEqual([])
    words.remove('manuals:1:en')
  })

  it('are as secret as the document', () => {
    put(manual({ permission: 'staff' }))
    expect(beside('frost')).toEqual([])
    expect(beside('frost', 'account')).toEqual([])
    expect(beside('frost', 'staff')).not.toEqual([])
  })
})

describe('of several revisions of a manual', () => {
  const older = manual({ series: 'bp', revision: '2026-01' })
  const newer = manual({ id: 'manuals:2:en', source: 'manuals:2', series: 'bp', revision: '2026-03' })
  const newest = ['manuals:2:en#0', 'manuals:2:en#1']

  it.each([
    ['first', [newer, older]],
    ['last', [older, newer]],
  ])('only the newest speaks, told %s', (_when, documents) => {
    for (const document of documents) put(document)
    expect(beside('frost')).toEqual(newest)
  })

  it.each([
    ['first', [{ ...newer, questions: [] }, older]],
    ['last', [older, { ...newer, questions: [] }]],
  ])('a newest without questions silences those before it, told %s', (_when, documents) => {
    for (const document of documents) {
      put(document)
      words.questions()
    }
    expect(beside('frost')).toEqual([])
  })

  it('the one before speaks again when the newest is withdrawn', () => {
    put(older)
    put({ ...newer, questions: [] })
    expect(beside('frost')).toEqual([])
    words.remove(newer.id)
    expect(beside('frost')).toEqual(['manuals:1:en#0', 'manuals:1:en#1'])
  })

  it('each language has its own newest', () => {
    put(older)
    put({ ...newer, id: 'manuals:2:de', locale: 'de' })
    expect(beside('frost')).toEqual(['manuals:1:en#0', 'manuals:1:en#1', 'manuals:2:de#0', 'manuals:2:de#1'])
  })

  it('one that is not of the series has no say', () => {
    put(older)
    put({ ...newer, series: 'other', questions: [] })
    expect(beside('frost')).not.toEqual([])
  })
})

describe('names written beside a document', () => {
  const sheet = (source: string, skus: readonly string[], names: readonly string[]) =>
    put({
      ...manual({ questions: [] }),
      id: `${source}:en`,
      source,
      series: source,
      skus: [...skus],
      names: names.map((text) => ({ locale: 'en' as const, text })),
    })

  it('mean its products', () => {
    sheet('products:1', ['CX-8'], ['spindle cabinet'])
    sheet('categories:1', ['BP-60', 'BP-80'], ['hummer'])
    expect(meant('Is the spindle cabinet quiet?')).toEqual(['CX-8'])
    expect(meant('Is the hummer quiet?')).toEqual(['BP-60', 'BP-80'])
  })

  it('are replaced with it, and go with it', () => {
    sheet('products:1', ['CX-8'], ['spindle cabinet'])
    expect(meant('the spindle cabinet')).toEqual(['CX-8'])
    sheet('products:1', ['CX-8'], ['grey fridge'])
    expect(meant('the spindle cabinet')).toEqual([])
    expect(meant('the grey fridge')).toEqual(['CX-8'])
    words.remove('products:1:en')
    expect(meant('the grey fridge')).toEqual([])
  })
})
