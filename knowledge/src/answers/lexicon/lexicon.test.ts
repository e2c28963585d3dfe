import { readdirSync, readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { foldTerm } from '@tradewind/schema/units'
import { describe, expect, test } from 'vitest'
import { isStopWord } from '../../retrieval/tokens/stop-words.ts'

/** More meanings than this and a word bridges to anything. */
const MOST_LINES = 3
const FORBIDDEN = /[`;|\p{Nd}<>{}[\]\\]/u

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, lines: linesOf(readFileSync(new URL(name, folder), 'utf8')) }))

/** The lines between the backquotes. */
function linesOf(source: string): string[] {
  const [, text = ''] = source.split('`')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

const listsOf = (line: string): string[][] => line.split(';').map((list) => list.split('|').map((word) => word.trim()))
const wordsOf = (line: string, locale: Locale): string[] => listsOf(line)[LOCALES.indexOf(locale)] ?? []
const all = files.flatMap(({ name, lines }) => lines.map((line) => ({ name, line })))
const short = (line: string): string => line.slice(0, 60)

describe.each(files)('$name', ({ name, lines }) => {
  test('has seven lists of words in every line', () => {
    expect(lines.length).toBeGreaterThan(0)
    const broken = lines.filter((line) => {
      const lists = listsOf(line)
      return lists.length !== LOCALES.length || lists.some((words) => words.some((word) => word === ''))
    })
    expect(broken.map(short)).toEqual([])
  })

  test('says nothing twice in one list', () => {
    const doubled = lines.flatMap((line) =>
      listsOf(line).flatMap((words) =>
        words
          .map((word) => word.toLowerCase())
          .filter((word, at, own) => own.indexOf(word) !== at)
          .map((word) => `${word}: ${short(line)}`),
      ),
    )
    expect(doubled).toEqual([])
  })

  test.runIf(name.startsWith('words-'))('stands in alphabetical order', () => {
    const firsts = lines.map((line) => (wordsOf(line, 'en')[0] ?? '').toLowerCase())
    const misplaced = firsts.filter((word, at) => at > 0 && word.localeCompare(firsts[at - 1] ?? '', 'en') < 0)
    expect(misplaced).toEqual([])
  })
})

describe.each(LOCALES)('%s', (locale) => {
  const words = all.flatMap(({ line }) => wordsOf(line, locale).map((word) => ({ word, line })))

  test('words are letters, with what joins them', () => {
    expect(words.filter(({ word }) => FORBIDDEN.test(word)).map(({ word }) => word)).toEqual([])
  })

  test('no word is one of those that say only how something is asked', () => {
    const stops = words.filter(({ word }) => !/\s/u.test(word) && isStopWord(foldTerm(word), locale))
    expect(stops.map(({ word, line }) => `${word}: ${short(line)}`)).toEqual([])
  })

  test(`no word stands in more than ${MOST_LINES} lines`, () => {
    const lines = Map.groupBy(words, ({ word }) => foldTerm(word))
    const frequent = [...lines].filter(([, said]) => new Set(said.map(({ line }) => line)).size > MOST_LINES)
    expect(frequent.map(([word, said]) => `${word}: ${said.map(({ line }) => short(line)).join(' / ')}`)).toEqual([])
  })
})

test('no line stands there twice', () => {
  const lines = Map.groupBy(all, ({ line }) => line)
  expect([...lines].filter(([, same]) => same.length > 1).map(([line]) => short(line))).toEqual([])
})
