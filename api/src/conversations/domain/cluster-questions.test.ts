import { describe, expect, it } from 'vitest'
import { OTHER_QUESTIONS, SAME_QUESTIONS } from '../testing/paraphrases.ts'
import { type AskedQuestion, findCluster, findIdentical, type Leader } from './cluster-questions.ts'

const ask = (text: string, locale: string, changes: Partial<AskedQuestion> = {}): AskedQuestion => ({
  text,
  locale,
  codes: [],
  kind: 'specification',
  ...changes,
})
const leader = (clusterId: string, text: string, locale: string, changes: Partial<AskedQuestion> = {}): Leader => ({
  ...ask(text, locale, changes),
  clusterId,
})

const languages = Object.keys(SAME_QUESTIONS)
const leadersOf = (locale: string): Leader[] => [
  ...new Map(
    [...(SAME_QUESTIONS[locale] ?? []), ...(OTHER_QUESTIONS[locale] ?? [])].map(([first]) => [
      first,
      leader(first, first, locale),
    ]),
  ).values(),
]

describe.each(languages)('in %s', (locale) => {
  it('questions that ask something else stay apart, whatever else was asked', () => {
    for (const [first, second] of OTHER_QUESTIONS[locale] ?? []) {
      expect(findCluster(ask(second, locale), [leader('a', first, locale)]), `${first} | ${second}`).toBeUndefined()
      expect(findCluster(ask(second, locale), leadersOf(locale)), second).toBeUndefined()
    }
  })

  it('a question put in other words never goes to a wrong cluster', () => {
    for (const [first, second] of SAME_QUESTIONS[locale] ?? []) {
      const found = findCluster(ask(second, locale), leadersOf(locale))
      if (found !== undefined) expect(found).toBe(first)
    }
  })
})

it('most questions put in other words find their cluster', () => {
  const pairs = languages.flatMap((locale) => (SAME_QUESTIONS[locale] ?? []).map((pair) => [locale, ...pair] as const))
  const met = pairs.filter(([locale, , second]) => findCluster(ask(second, locale), leadersOf(locale)) !== undefined)
  expect(pairs.length).toBeGreaterThanOrEqual(24)
  expect(met.length / pairs.length).toBeGreaterThanOrEqual(0.55)
})

describe('across languages', () => {
  const noise = leader('noise', 'How loud is the BP-80?', 'en', { codes: ['noise', 'sku:BP-80'] })

  it('the same kind of question about the same things is one', () => {
    const question = ask('BP-80噪音多大？', 'zh', { codes: ['noise', 'sku:BP-80'] })
    expect(findCluster(question, [noise])).toBe('noise')
  })

  it.each([
    ['about more things', { codes: ['noise', 'sku:BP-80', 'weight'] }],
    ['of another kind', { codes: ['noise', 'sku:BP-80'], kind: 'maintenance' }],
    ['of no kind', { codes: ['noise', 'sku:BP-80'], kind: null }],
    ['about nothing known', { codes: [] }],
  ])('a question %s is another', (_what, changes) => {
    expect(findCluster(ask('BP-80噪音多大？', 'zh', changes), [noise])).toBeUndefined()
  })
})

it('a product alone is no topic', () => {
  const loud = leader('loud', 'How loud is the BP-80?', 'en', { codes: ['sku:BP-80'] })
  expect(findCluster(ask('BP-80的重量是多少？', 'zh', { codes: ['sku:BP-80'] }), [loud])).toBeUndefined()
})

it('two wordings of one language meet when their topic is the same', () => {
  const question = (text: string) => ask(text, 'de', { codes: ['noise'] })
  const [first, second] = ['Wie laut ist das BP-80?', 'Welchen Geräuschpegel hat das BP-80?']
  const leaders = [leader('loud', first, 'de', { codes: ['noise'] })]
  expect(findCluster(ask(second, 'de'), leaders)).toBeUndefined()
  expect(findCluster(question(second), leaders)).toBe('loud')
})

describe('an answer', () => {
  const leaders = [
    leader('loud', 'How loud is the BP-80?', 'en', { codes: ['BP-80'] }),
    leader('louder', 'How loud is the BP-120?', 'en', { codes: ['BP-120'] }),
    leader('strong', 'Can the gearbox drive take 80 Nm all day?', 'en'),
  ]

  it('settles the question asked the same way, in other case and punctuation', () => {
    expect(findIdentical(ask('how LOUD is the bp-80', 'en'), leaders)).toBe('loud')
  })

  it.each([
    ['about another product', 'How loud is the BP-40?', 'en'],
    ['about another figure', 'Can the gearbox drive take 100 Nm all day?', 'en'],
    ['of another language', 'How loud is the BP-80?', 'de'],
    ['that is only similar', 'How loud is the BP-80 in a closed booth at night?', 'en'],
  ])('settles no question %s', (_what, text, locale) => {
    expect(findIdentical(ask(text, locale), leaders)).toBeUndefined()
  })
})
