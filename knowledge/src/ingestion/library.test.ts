import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KnowledgeDocument } from '@tradewind/schema/contracts/knowledge-documents'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createBuyersWords } from '../answers/buyers-words/buyers-words.ts'
import { chunksOf } from './chunking/chunk.ts'
import { type Library, type LibraryEntry, type LibraryListener, openLibrary } from './library.ts'
import { readMarkdown } from './readers/markdown.ts'
import { textDocument } from './testing/fake-cms.ts'

const TEXT = '## Oil change\n\nOnce a year.'
const ASKED: KnowledgeDocument['questions'] = [{ locale: 'ar', text: 'متى يُغيَّر الزيت؟', section: 'Oil change' }]
const CALLED: KnowledgeDocument['names'] = [{ locale: 'en', text: 'spindle cabinet' }]

let folder: string
const open: Library[] = []
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tradewind-library-'))
})
afterEach(() => {
  for (const library of open.splice(0)) library.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Notes what it is told: `+` a document with the places of its passages, `-` one that is gone. */
function listening() {
  const told: string[] = []
  const listener: LibraryListener = {
    put: ({ id, questions, names }, chunks) =>
      told.push(`+${id} ${questions.length} ${names.length} ${chunks.map((chunk) => chunk.id).join()}`),
    remove: (id) => told.push(`-${id}`),
  }
  return { told, listener }
}

function opened(listener?: LibraryListener): Library {
  const library = openLibrary(folder, listener)
  open.push(library)
  return library
}

function closed(library: Library): void {
  open.splice(open.indexOf(library), 1)
  library.close()
}

function entryOf(source: string, more: Partial<KnowledgeDocument> = {}): LibraryEntry {
  const document = textDocument(source, TEXT, more)
  return { document, contentHash: `hash of ${document.id}`, chunks: chunksOf(document, readMarkdown(TEXT)) }
}

it('tells of what is put, replaced and removed', () => {
  const { told, listener } = listening()
  const library = opened(listener)
  library.put(entryOf('manuals:1', { questions: ASKED }))
  library.put(entryOf('manuals:1'))
  library.remove('manuals:1:en')
  expect(told).toEqual(['+manuals:1:en 1 0 manuals:1:en#0', '+manuals:1:en 0 0 manuals:1:en#0', '-manuals:1:en'])
})

it('tells that a document is gone when it cannot be read any more', () => {
  const { told, listener } = listening()
  const library = opened(listener)
  const entry = entryOf('manuals:1', { questions: ASKED })
  library.put(entry)
  library.put({ ...entry, chunks: [], failure: { code: 'malformed', message: 'It is broken.' } })
  expect(told).toEqual(['+manuals:1:en 1 0 manuals:1:en#0', '-manuals:1:en'])
})

it('tells on opening of what was written beside documents that can be read', () => {
  const before = opened()
  before.put(entryOf('manuals:1', { questions: ASKED }))
  before.put(entryOf('products:2', { names: CALLED }))
  before.put(entryOf('articles:3'))
  const broken = { code: 'malformed', message: 'It is broken.' } as const
  before.put({ ...entryOf('manuals:4', { questions: ASKED }), chunks: [], failure: broken })
  before.put(entryOf('manuals:5', { questions: ASKED }))
  before.remove('manuals:5:en')
  closed(before)
  const { told, listener } = listening()
  opened(listener)
  expect(told.sort()).toEqual(['+manuals:1:en 1 0 manuals:1:en#0', '+products:2:en 0 1 products:2:en#0'])
})

it('tells on opening of the whole series, so that a newest revision without questions counts', () => {
  const before = opened()
  before.put(entryOf('manuals:1', { series: 'bp', revision: '2026-01', questions: ASKED }))
  before.put(entryOf('manuals:2', { series: 'bp', revision: '2026-03' }))
  closed(before)
  const words = createBuyersWords()
  const { told, listener } = listening()
  opened({
    put: (document, chunks) => {
      words.put(document, chunks)
      listener.put(document, chunks)
    },
    remove: words.remove,
  })
  expect(told.sort()).toEqual(['+manuals:1:en 1 0 manuals:1:en#0', '+manuals:2:en 0 0 manuals:2:en#0'])
})

it('keeps what was written with the document', () => {
  const before = opened()
  before.put(entryOf('manuals:1', { questions: ASKED, names: CALLED }))
  closed(before)
  const library = opened()
  expect(library.get('manuals:1:en')?.document).toMatchObject({ questions: ASKED, names: CALLED })
})

it('begins a file of an older version anew: its documents lack what this one asks of them', () => {
  const before = opened()
  before.put(entryOf('manuals:1', { questions: ASKED }))
  closed(before)
  const database = new DatabaseSync(path.join(folder, 'library.db'))
  database.exec('PRAGMA user_version = 1')
  database.close()
  const { told, listener } = listening()
  const library = opened(listener)
  expect(library.size()).toBe(0)
  expect(told).toEqual([])
  library.put(entryOf('manuals:1', { questions: ASKED }))
  closed(library)
  opened(listener)
  expect(told).toHaveLength(2)
})
