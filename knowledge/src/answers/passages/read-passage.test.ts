import type { Locale } from '@tradewind/schema/locales'
import { expect, test } from 'vitest'
import type { Chunk } from '../../retrieval/engine.ts'
import { linesHolding, readPassage } from './read-passage.ts'

let count = 0
function chunkOf(text: string, locale: Locale = 'en', headings: readonly string[] = ['Cleaning']): Chunk {
  count += 1
  return {
    id: `manuals:${count}:${locale}#0`,
    documentId: `manuals:${count}:${locale}`,
    kind: 'manual',
    locale,
    title: 'Handbook',
    headings,
    text,
    skus: [],
    revision: '1',
    series: 'handbook',
    href: '/',
    permission: 'public',
    position: 0,
  }
}

const lines = (chunk: Chunk, terms: readonly string[], written?: string) =>
  linesHolding(readPassage(chunk), { terms, ...(written === undefined ? {} : { written }) })

test('title and headings are the first lines, then each sentence', () => {
  const chunk = chunkOf('Wipe the housing. Never use thinner.')
  expect(readPassage(chunk)).toMatchObject({ sentences: ['Wipe the housing.', 'Never use thinner.'], firstSentence: 2 })
  expect(lines(chunk, ['handbook'])).toEqual([{ line: 0, likeness: 1 }])
  expect(lines(chunk, ['clean'])).toEqual([{ line: 1, likeness: 1 }])
  expect(lines(chunk, ['thinner'])).toEqual([{ line: 3, likeness: 1 }])
  expect(lines(chunk, ['oil'])).toEqual([])
})

test('a phrase stands in one sentence, word by word', () => {
  const chunk = chunkOf('The square drive. The drive is square.')
  expect(lines(chunk, ['squar', 'drive'])).toEqual([{ line: 2, likeness: 1 }])
  expect(lines(chunkOf('It is square. Drive on.'), ['squar', 'drive'])).toEqual([])
})

test('a relative of a long word counts half, of a short one not', () => {
  const chunk = chunkOf('Es gelten die Zahlungsbedingungen.', 'de')
  expect(lines(chunk, ['zahlung'])).toEqual([{ line: 2, likeness: 0.5 }])
  expect(lines(chunkOf('Die Pumpen laufen.', 'de'), ['pum'])).toEqual([])
})

test('Chinese is found as it is written', () => {
  expect(lines(chunkOf('更换机油。检查油位。', 'zh', ['保养']), [], '油位')).toEqual([{ line: 3, likeness: 1 }])
})

test('a passage that changes is read anew', () => {
  const chunk = chunkOf('Old text.')
  expect(readPassage(chunk).sentences).toEqual(['Old text.'])
  expect(readPassage({ ...chunk, text: 'New text, longer.' }).sentences).toEqual(['New text, longer.'])
})
