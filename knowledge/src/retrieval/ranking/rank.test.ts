import { LOCALES, type Locale } from '@tradewind/schema/locales'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingTerms, passageTerms } from '../tokens/passage-terms.ts'
import { askedTerms } from '../tokens/question-terms.ts'
import { type Corpus, rarity, saturated } from './corpus.ts'
import { gramScores } from './gram-score.ts'
import { lookUpOf } from './look-up.ts'
import { pairScore, weighPairs } from './pair-score.ts'
import { type Candidate, scoresOf } from './rank.ts'
import { weigh } from './weighted-terms.ts'

interface Written {
  readonly text: string
  readonly title?: string
  readonly skus?: readonly string[]
}

/** Ranks passages that are a corpus of their own; the indices of the best first, and their scores. */
function rank(question: string, passages: readonly Written[], named: readonly string[] = [], locale: Locale = 'en') {
  const candidates = passages.map(({ text, title = '', skus = [] }): Candidate => {
    const terms = passageTerms({ text, title, headings: [], skus, locale })
    return { terms, length: findingTerms(terms).length, models: skus.map((sku) => sku.toLowerCase()) }
  })
  const asked = askedTerms({ text: question, locale }, locale)
  const corpus = corpusOf(candidates)
  const scores = scoresOf(asked, weigh(asked, corpus), corpus, named, candidates)
  const order = scores.map((_score, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return { order, scores }
}

function corpusOf(candidates: readonly Candidate[]): Corpus {
  const sets = candidates.map(({ terms }) => new Set(findingTerms(terms)))
  const lengths = candidates.reduce((sum, { length }) => sum + length, 0)
  return {
    passages: candidates.length,
    averageLength: lengths / candidates.length,
    holding: (term) => sets.filter((set) => set.has(term)).length,
  }
}

describe('the better passage', () => {
  test('has the rare word rather than the common one', () => {
    const common = Array.from({ length: 6 }, (_passage, n) => ({ text: `The torque of tool ${n} is high.` }))
    const { order } = rank('torque of the anvil', [...common, { text: 'The anvil of a tool is hard.' }])
    expect(order[0]).toBe(6)
  })

  test('has the words in one sentence rather than scattered', () => {
    const { order } = rank('clean the filter of the maintenance unit', [
      { text: 'Clean the housing. The filter is blue. A unit weighs two kilograms. Maintenance is yearly.' },
      { text: 'Clean the filter of the maintenance unit. The housing is blue. A part weighs two kilograms.' },
    ])
    expect(order[0]).toBe(1)
  })

  test('has the words side by side', () => {
    const { order } = rank('air hose', [
      { text: 'The hose carries oil and the compressor makes air for it.' },
      { text: 'The air hose carries oil and the compressor makes it for you.' },
    ])
    expect(order[0]).toBe(1)
  })

  test('is short rather than long, when both say it once', () => {
    const filler = 'Other things are said here about boxes, doors, lamps, paint and shelves. '
    const { order } = rank('anvil', [{ text: `${filler.repeat(6)}The anvil.` }, { text: 'The anvil is here.' }])
    expect(order[0]).toBe(1)
  })

  test('is headed by what is asked', () => {
    const { order } = rank('calibration interval', [
      { text: 'Twelve months.', title: 'Greasing interval' },
      { text: 'Twelve months.', title: 'Calibration interval' },
    ])
    expect(order[0]).toBe(1)
  })

  test('is about the model that is named, then speaks of it, whatever else it says', () => {
    const { order } = rank(
      'torque and weight of the BP80',
      [
        { text: 'Torque and weight, weight and torque: all about torque and weight.', skus: ['dn40'] },
        { text: 'Our BP-80 is light.' },
        { text: 'Made of magnesium.', skus: ['bp80'] },
      ],
      ['bp80'],
    )
    expect(order).toEqual([2, 1, 0].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(order[0]).toBe(2)
  })

  test('is more alike by vector, when words say nothing', () => {
    const terms = passageTerms({ text: 'Etwas anderes.', title: '', headings: [], skus: [], locale: 'en' })
    const asked = askedTerms({ text: 'torque', locale: 'en' }, 'en')
    const corpus: Corpus = { passages: 2, averageLength: 2, holding: () => 0 }
    const candidates = [0.2, 0.9].map((similarity) => ({ terms, length: 2, models: [], similarity }))
    const [less = 0, more = 0] = scoresOf(asked, weigh(asked, corpus), corpus, [], candidates)
    expect(more).toBeGreaterThan(less)
  })
})

describe('parts of the score', () => {
  test('rarity falls with every passage that holds a term, and stays above zero', () => {
    const all = Array.from({ length: 11 }, (_count, holding) => rarity(holding, 10))
    expect(all).toEqual(all.toSorted((a, b) => b - a))
    expect(all.at(-1)).toBeGreaterThan(0)
  })

  test('saturation grows with the count and never reaches 1.9', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 2_000 }), (count, length) => {
        const value = saturated(count, length, 120)
        expect(value).toBeLessThan(1.9)
        expect(saturated(count + 1, length, 120)).toBeGreaterThan(value)
        expect(saturated(count, length + 100, 120)).toBeLessThan(value)
      }),
    )
  })

  test('a passage that repeats the question holds all of its pairs and letters', () => {
    const question = 'clean filter'
    const terms = passageTerms({ text: question, title: '', headings: [], skus: [], locale: 'en' })
    const corpus: Corpus = { passages: 1, averageLength: 2, holding: () => 1 }
    expect(pairScore(weighPairs(askedTerms({ text: question, locale: 'en' }, 'en'), corpus), terms)).toBe(1)
    expect(gramScores('clean filter', [terms.plain, ['nothing']])[0]?.sentence).toBeCloseTo(1, 9)
    expect(gramScores('', [terms.plain])).toEqual([{ whole: 0, sentence: 0 }])
  })

  test('what no passage holds weighs as what a single one holds, and an unknown extra nothing', () => {
    const asked = askedTerms({ text: 'zzz BP-80', locale: 'en' }, 'en')
    const weighted = weigh(asked, { passages: 100, averageLength: 1, holding: () => 0 })
    expect(weighted.terms.map(({ term }) => term)).toEqual(['zzz', 'bp', '80'])
    expect(weighted.terms[0]?.weight).toBe(rarity(1, 100))
  })

  test('a question that was translated in part weighs as if all of it were', () => {
    const expansions = [{ text: 'torque', locale: 'en', weight: 1 }] as const
    const corpus: Corpus = { passages: 100, averageLength: 1, holding: (term) => (term === 'torqu' ? 10 : 0) }
    const asked = askedTerms({ text: 'Drehmoment grüner Käsemaschinen', locale: 'de', expansions }, 'en')
    expect(weigh(asked, corpus).total).toBeCloseTo(3 * rarity(10, 100), 9)
  })

  test('looks up the rarest words, and the letters of rare ones only', () => {
    const corpus: Corpus = { passages: 1_000, averageLength: 1, holding: (term) => (term === 'tool' ? 700 : 1) }
    const words = Array.from({ length: 30 }, (_word, n) => `word${String.fromCharCode(97 + n)}x`).join(' ')
    const many = lookUpOf(weigh(askedTerms({ text: `tool ${words}`, locale: 'en' }, 'en'), corpus), corpus)
    expect(many.terms).toHaveLength(16)
    expect(many.terms.map(({ term }) => term)).not.toContain('tool')
    const few = lookUpOf(weigh(askedTerms({ text: 'tool anvil', locale: 'en' }, 'en'), corpus), corpus)
    expect(few.terms.map(({ term }) => term)).toEqual(['anvil', 'tool'])
    expect(few.grams).toEqual(['_anv', 'anvi', 'nvil', 'vil_'])
  })
})

test('scores are finite and not negative, for any question and passage', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
      (locale, question, texts) => {
        const { scores } = rank(
          question,
          texts.map((text) => ({ text })),
          [],
          locale,
        )
        for (const score of scores) expect(Number.isFinite(score) && score >= 0).toBe(true)
      },
    ),
    { numRuns: 200 },
  )
})
