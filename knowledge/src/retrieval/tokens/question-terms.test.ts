import { describe, expect, test } from 'vitest'
import type { AskedTerms } from './question-terms.ts'
import { askedTerms } from './question-terms.ts'

const own = (asked: AskedTerms): readonly string[] => asked.terms.filter((it) => !it.isExtra).map((it) => it.term)

describe('what is asked', () => {
  test.each([
    ['en', 'What is the maximum torque of the wrench?', ['maximum', 'torqu', 'wrench']],
    ['de', 'Welches Drehmoment hat der Schrauber?', ['drehmoment', 'schraub']],
    ['es', '¿Cuál es el par máximo de la llave?', ['par', 'maxim', 'llav']],
    ['pt', 'Qual é o torque máximo da chave?', ['torqu', 'maxim', 'chav']],
    ['ar', 'ما هو أقصى عزم للمفتاح؟', ['اقص', 'عزم', 'مفتاح']],
    ['zh', '扳手的最大扭矩是多少？', ['扳手', '最大', '扭矩']],
    ['ja', 'レンチの最大トルクはどのくらいですか？', ['レンチ', '最大', 'トルク']],
  ] as const)('%s: %s', (locale, text, expected) => {
    expect(own(askedTerms({ text, locale }, locale))).toEqual(expect.arrayContaining([...expected]))
    expect(own(askedTerms({ text, locale }, locale)).length).toBeLessThanOrEqual(expected.length + 1)
  })

  test('stop words typed without accents are stop words', () => {
    expect(own(askedTerms({ text: 'que llave es mas ligera', locale: 'es' }, 'es'))).toEqual(['llav', 'liger'])
  })

  test('an acronym is no stop word, unless everything is in capitals', () => {
    expect(own(askedTerms({ text: 'O que é TI?', locale: 'pt' }, 'pt'))).toEqual(['ti'])
    expect(own(askedTerms({ text: 'O QUE É TI?', locale: 'pt' }, 'pt'))).not.toEqual(['ti'])
  })

  test('nothing but stop words is asked as it is', () => {
    expect(own(askedTerms({ text: 'what is it', locale: 'en' }, 'en'))).toEqual(['what', 'is', 'it'])
    expect(askedTerms({ text: '???', locale: 'en' }, 'en').terms).toEqual([])
  })

  test('a typed "ＢＰ－８０" asks for the model', () => {
    const asked = askedTerms({ text: 'ＢＰ－８０ 80牛米', locale: 'zh' }, 'zh')
    expect(asked.terms.filter((it) => it.isExtra).map((it) => it.term)).toEqual(
      expect.arrayContaining(['bp80', '80n.m']),
    )
  })
})

describe('passages of another language', () => {
  const question = {
    text: 'Welches Drehmoment hat der BP-80 Schrauber?',
    locale: 'de',
    expansions: [
      { text: 'torque wrenches', locale: 'en', weight: 0.8 },
      { text: 'par de apriete', locale: 'es', weight: 0.8 },
    ],
  } as const

  test('are asked with the translations of their language', () => {
    const asked = askedTerms(question, 'en')
    expect(own(asked)).toEqual(['torqu', 'wrench'])
    expect(asked.terms.find((it) => it.term === 'torqu')?.weight).toBe(0.8)
    expect(asked.plain).toContain('torque wrenches')
  })

  test('names and numbers are asked as they are, words less', () => {
    const { terms } = askedTerms(question, 'en')
    expect(terms.find((it) => it.term === 'bp80')).toMatchObject({ weight: 1, isExtra: true })
    expect(terms.find((it) => it.term === 'drehmoment')?.weight).toBe(0.5)
  })

  test('translations into the language of the question come beside its own words', () => {
    const expansions = [{ text: 'Anziehmoment', locale: 'de', weight: 0.6 }] as const
    const asked = askedTerms({ ...question, expansions }, 'de')
    expect(asked.terms.find((it) => it.term === 'anziehmoment')).toMatchObject({ weight: 0.6, isExtra: true })
    expect(asked.foreignWords).toBe(0)
  })
})
