import { type Understanding, understanding } from '@tradewind/schema/contracts/understanding'
import { LOCALES } from '@tradewind/schema/locales'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVALUATION_WORLD, loadUtterances } from './evaluation/run.ts'
import { spansOf } from './findings.ts'
import { understand } from './understand.ts'

const SENTENCES = LOCALES.flatMap((locale) =>
  loadUtterances(new URL(`../../evaluation/understanding/${locale}.json`, import.meta.url)).map(({ text }) => text),
)
const allSpans = (read: Understanding) => [
  ...spansOf(read),
  ...read.unrecognised,
  ...read.corrections.map(({ span }) => span),
  ...read.unknown.map(({ span }) => span),
]

/** Pieces of real sentences glued together, with noise between: what buyers paste. */
const pasted = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' ').slice(0, 4000))
  .filter((text) => text.length > 0)

test('whatever is written: the answer is of the contract, and every span is what stands there', () => {
  fc.assert(
    fc.property(pasted, fc.constantFrom(...LOCALES, undefined), (text, locale) => {
      const read = understanding.parse(
        understand({ text, ...(locale === undefined ? {} : { locale }) }, EVALUATION_WORLD),
      )
      for (const { start, end, text: written } of allSpans(read)) expect(text.slice(start, end)).toBe(written)
    }),
    { numRuns: 150, seed: 7 },
  )
})

test('the same sentence is read the same every time', () => {
  for (const text of SENTENCES.slice(0, 40)) {
    expect(understand({ text }, EVALUATION_WORLD)).toEqual(understand({ text }, EVALUATION_WORLD))
  }
})
