import type { Locale } from '@tradewind/schema/locales'
import { expect, test } from 'vitest'
import type { Chunk } from '../../retrieval/engine.ts'
import { coverageOf, uncoveredWords } from './coverage.ts'
import type { Found } from './found.ts'
import { namesIn, unitsOf } from './question-units.ts'
import { heldBy } from './unit-score.ts'

const NO_TERMS = { terms: () => [] }
const units = (question: string, locale: Locale = 'en') => unitsOf(question, locale, [], NO_TERMS)

const chunk: Chunk = {
  id: 'manuals:1:en#0',
  documentId: 'manuals:1:en',
  kind: 'manual',
  locale: 'en',
  title: 'Handbook',
  headings: ['Hose'],
  text: 'The pressure drop over the hose is at most a quarter of a bar.',
  skus: [],
  revision: '1',
  series: 'handbook',
  href: '/',
  permission: 'public',
  position: 0,
}

const QUESTION = units('What pressure drop may the hose have?')

const found = (more: Partial<Found>, asked = QUESTION): Found => ({
  chunk,
  held: heldBy(chunk, asked).units,
  share: 0.5,
  sentence: 0.5,
  heading: 0,
  written: 0,
  isAsked: false,
  words: 3,
  isOwn: false,
  codes: 0,
  ...more,
})

test.each<[Partial<Found>, string]>([
  [{}, 'enough'],
  [{ share: 0.42 }, 'some'],
  [{ share: 0.42, heading: 1 }, 'enough'],
  [{ share: 0.3 }, 'none'],
  // A word in common is chance …
  [{ share: 1, words: 1 }, 'none'],
  // … unless the product that is asked about is the one the passage is about.
  [{ share: 1, words: 1, isOwn: true }, 'enough'],
  [{ share: 1, words: 0, isOwn: true }, 'none'],
  [{ share: 0.36, isOwn: true }, 'enough'],
  [{ share: 0.3, words: 0, codes: 1 }, 'enough'],
])('%o is %s', (more, coverage) => {
  expect(coverageOf(found(more), QUESTION)).toBe(coverage)
})

test.each<[Partial<Found>, string]>([
  [{ share: 0.5, words: 2 }, 'none'],
  [{ share: 0.5, words: 2, isAsked: false }, 'enough'],
  // Somewhat like what was written, or so much of the passage that it need not be.
  [{ share: 0.5, words: 2, written: 0.35 }, 'enough'],
  [{ share: 0.9, words: 3 }, 'enough'],
  [{ share: 0.7, words: 3, isOwn: true }, 'enough'],
])('where somebody wrote down what the passage answers, %o is %s', (more, coverage) => {
  expect(coverageOf(found({ isAsked: true, ...more }), QUESTION)).toBe(coverage)
})

test('nothing found covers nothing', () => {
  expect(coverageOf(undefined, QUESTION)).toBe('none')
})

test.each<[string, Locale, string]>([
  ['What pressure drop may the hose have in Nairobi?', 'en', 'none'],
  ['Which RAL has the hose, at which pressure drop?', 'en', 'none'],
  // German nouns all have a capital.
  ['Welcher Druckabfall ist am Schlauch erlaubt?', 'de', 'enough'],
  ['Nairobi hose pressure drop', 'en', 'enough'],
])('a name that the passage does not know: %s', (question, locale, coverage) => {
  const asked = units(question, locale)
  expect(coverageOf(found({}, asked), asked)).toBe(coverage)
})

test('words nobody wrote of are told', () => {
  const asked = units('pressure drop of the zeppelin')
  expect(uncoveredWords(asked, [found({}, asked)])).toEqual(['zeppelin'])
})

test('letters of the family asked about are a name, too', () => {
  expect(namesIn({ skus: [], family: new Set(['AP-15', 'AP-50']) })).toEqual(['AP'])
  expect(unitsOf('How long do AP tools live?', 'en', ['AP'], NO_TERMS).map(({ text }) => text)).not.toContain('AP')
})
