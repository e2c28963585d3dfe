import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../locales.ts'
import { UNIT_CODES } from '../units/codes.ts'
import { foldTerm } from '../units/fold.ts'
import { CATEGORIES, INDUSTRIES, loadOntologyWords, ontologyWords, PARAMETERS } from './index.ts'
import { AIR_INLETS, CERTIFICATES, IP_CLASSES, PROTOCOLS, WIRELESS } from './locales/international.ts'
import type { OntologyWords, ValueWords } from './types.ts'

type Entry = readonly [key: string, text: string]

const GROUPS = [...new Set(PARAMETERS.map(({ group }) => group))]
const VALUES = PARAMETERS.flatMap((parameter) =>
  'values' in parameter ? parameter.values.map((value) => [parameter.code, value] as const) : [],
)

/** Every text a reader sees, by a key that is the same in all languages. Missing ones are empty. */
function texts(words: OntologyWords): Entry[] {
  return [
    ...PARAMETERS.flatMap(({ code }): Entry[] => [
      [`${code}.label`, words.parameters[code]?.label ?? ''],
      [`${code}.help`, words.parameters[code]?.help ?? ''],
    ]),
    ...VALUES.map(([code, value]): Entry => [`${code}/${value}`, words.values[code]?.[value]?.label ?? '']),
    ...GROUPS.map((group): Entry => [`group/${group}`, words.groups[group] ?? '']),
    ...CATEGORIES.map((category): Entry => [`category/${category}`, words.categories[category]?.label ?? '']),
    ...INDUSTRIES.map((industry): Entry => [`industry/${industry}`, words.industries[industry]?.label ?? '']),
    ...UNIT_CODES.map((unit): Entry => [`unit/${unit}`, words.units[unit]?.symbol ?? '']),
    ['yes', words.booleans.yes],
    ['no', words.booleans.no],
  ]
}

/** Designations of standards are not translated; a symbol of a unit is international. */
const isDesignation = (key: string) =>
  key !== 'protocols/digital-io' && /^(protocols|wireless|ipClass|certificates|airInlet|unit)\//.test(key)

/** Words that the language really shares with English. */
const SAME_AS_ENGLISH: Readonly<Record<Locale, readonly string[]>> = {
  en: [],
  zh: [],
  es: ['reversible.label', 'powerSource/manual', 'display/lcd', 'display/oled', 'no'],
  ar: [],
  ja: [],
  de: ['housingMaterial/aluminium', 'housingMaterial/magnesium', 'display/lcd', 'display/oled', 'display/touch'],
  pt: ['powerSource/manual', 'display/lcd', 'display/oled'],
}

/** What a language of another script may only show where Latin letters are the name of the thing. */
const SCRIPT: Readonly<Partial<Record<Locale, RegExp>>> = {
  zh: /\p{Script=Han}/u,
  ar: /\p{Script=Arabic}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
}

describe.each(LOCALES)('%s', (locale) => {
  const words = ontologyWords(locale)

  test('no text is missing, empty or untrimmed', () => {
    expect(texts(words).filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  test('no words for parameters and values that do not exist', () => {
    expect(Object.keys(words.parameters).sort()).toEqual(PARAMETERS.map(({ code }) => code as string).sort())
    const stated = Object.entries(words.values).flatMap(([code, own]) =>
      Object.keys(own).map((value) => `${code}/${value}`),
    )
    expect(stated.sort()).toEqual(VALUES.map(([code, value]) => `${code}/${value}`).sort())
    expect(Object.keys(words.groups).sort()).toEqual([...GROUPS].sort())
    expect(Object.keys(words.categories).sort()).toEqual([...CATEGORIES].sort())
    expect(Object.keys(words.industries).sort()).toEqual([...INDUSTRIES].sort())
    expect(Object.keys(words.units).sort()).toEqual([...UNIT_CODES].sort())
  })

  test('nothing is left in English but the words both languages share', () => {
    const english = new Map(texts(ontologyWords('en')))
    const same = texts(words)
      .filter(([key, text]) => locale !== 'en' && !isDesignation(key) && english.get(key) === text)
      .map(([key]) => key)
    expect(same.sort()).toEqual([...SAME_AS_ENGLISH[locale]].sort())
  })

  test('texts are written in the script of the language', () => {
    const script = SCRIPT[locale]
    const foreign = texts(words).filter(
      ([key, text]) => !isDesignation(key) && script !== undefined && !script.test(text),
    )
    expect(foreign).toEqual([])
  })

  test('no two parameters have one label, no two values of a parameter', () => {
    const labels = PARAMETERS.map(({ code }) => words.parameters[code].label)
    expect(new Set(labels).size).toBe(labels.length)
    for (const own of Object.values(words.values)) {
      const names = Object.values(own).map(({ label }) => label)
      expect(new Set(names).size, names.join()).toBe(names.length)
    }
  })

  test('buyers’ spellings: several for each, none empty, none doubled', () => {
    const all: readonly (readonly [string, ValueWords, number])[] = [
      ...PARAMETERS.map(({ code }) => [code, words.parameters[code], 4] as const),
      ...VALUES.map(([code, value]) => [`${code}/${value}`, words.values[code]?.[value] as ValueWords, 1] as const),
      ...CATEGORIES.map((category) => [category, words.categories[category] as ValueWords, 5] as const),
      ...INDUSTRIES.map((industry) => [industry, words.industries[industry] as ValueWords, 5] as const),
    ]
    for (const [key, { synonyms }, least] of all) {
      expect(synonyms.length, key).toBeGreaterThanOrEqual(least)
      expect(
        synonyms.filter((synonym) => synonym === ''),
        key,
      ).toEqual([])
      expect(
        synonyms.filter((synonym) => synonym !== synonym.toLowerCase()),
        key,
      ).toEqual([])
      expect(new Set(synonyms.map(foldTerm)).size, key).toBe(synonyms.length)
    }
  })

  test('one spelling never means two values of one parameter, two parameters, two categories', () => {
    const doubles: string[] = []
    const check = (list: string, entries: Readonly<Record<string, ValueWords>>) => {
      const owners = new Map<string, string>()
      for (const [code, { label, synonyms }] of Object.entries(entries)) {
        for (const term of [label, ...synonyms].map(foldTerm)) {
          const owner = owners.get(term)
          if (owner !== undefined && owner !== code) doubles.push(`${list}: ${term} is ${owner} and ${code}`)
          owners.set(term, code)
        }
      }
    }
    for (const [code, own] of Object.entries(words.values)) check(code, own)
    check('parameters', words.parameters)
    check('categories', words.categories)
    check('industries', words.industries)
    expect(doubles).toEqual([])
  })

  test('a help text is one sentence, ended as the language ends one', () => {
    for (const { code } of PARAMETERS) expect(words.parameters[code].help, code).toMatch(/[.。]$/u)
  })

  test('what a browser loads is the same', async () => {
    expect(await loadOntologyWords(locale)).toBe(words)
  })
})

test('international designations reach every language', () => {
  const lists = {
    protocols: PROTOCOLS,
    wireless: WIRELESS,
    airInlet: AIR_INLETS,
    ipClass: IP_CLASSES,
    certificates: CERTIFICATES,
  }
  for (const locale of LOCALES) {
    for (const [code, list] of Object.entries(lists)) {
      for (const [value, { synonyms }] of Object.entries(list)) {
        expect(ontologyWords(locale).values[code]?.[value]?.synonyms, `${locale} ${value}`).toEqual(
          expect.arrayContaining([...synonyms]),
        )
      }
    }
  }
})
