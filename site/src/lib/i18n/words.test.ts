import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { describe, expect, it } from 'vitest'
import { NAMESPACES, RESOURCES } from './resources.ts'
import { translator } from './translate.ts'

const SOURCE = path.resolve(import.meta.dirname, '../..')
const PLURAL = /_(?:zero|one|two|few|many|other)$/

type Tree = { readonly [key: string]: string | Tree }

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  )
}

const words = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(NAMESPACES.flatMap((name) => flatten((RESOURCES[locale]?.[name] ?? {}) as Tree, `${name}:`)))

const base = (key: string): string => key.replace(PLURAL, '')
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort()

/** Plural words are those that English writes in two forms. */
const english = words('en')
const counted = new Set([...english.keys()].filter((key) => key.endsWith('_other')).map(base))
const needed = (locale: Locale): readonly string[] =>
  [...english.keys()]
    .filter((key) => !(PLURAL.test(key) && counted.has(base(key))))
    .concat(
      [...counted].flatMap((key) =>
        new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`),
      ),
    )

function sources(folder: string): readonly string[] {
  return (
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.(?:astro|ts|tsx)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
      // The workspace has words of its own.
      .filter((entry) => !entry.parentPath.split(path.sep).includes('workspace'))
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  )
}

const code = sources(SOURCE).join('\n')

describe.each([...LOCALES])('words in %s', (locale) => {
  const own = words(locale)

  it('has every key and every plural form of the language, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...needed(locale)].sort())
  })

  it('has no empty text and no text with blanks at its ends', () => {
    expect([...own].filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('uses the placeholders of the English text', () => {
    const wrong = [...own].filter(([key, text]) => {
      const reference = english.get(key) ?? english.get(`${base(key)}_other`) ?? ''
      const given = placeholders(text)
      // "One tool" may say the number as a word; everything else has to be there.
      const may = PLURAL.test(key)
        ? placeholders(reference).filter((name) => name !== 'count')
        : placeholders(reference)
      return (
        !may.every((name) => given.includes(name)) || !given.every((name) => placeholders(reference).includes(name))
      )
    })
    expect(wrong).toEqual([])
  })

  it('is not the English text over again', () => {
    if (locale === 'en') return
    const same = [...own].filter(([key, text]) => text.length > 24 && text === english.get(key))
    expect(same).toEqual([])
  })
})

describe('the code', () => {
  const asked = new Set(
    [...code.matchAll(/\bt\('([a-z]+:[\w.]+)'/g), ...code.matchAll(/\)\('([a-z]+:[\w.]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  )

  it('asks for words that exist', () => {
    const known = new Set([...english.keys()].map(base).concat([...english.keys()]))
    expect([...asked].filter((key) => !known.has(key))).toEqual([])
  })

  it('uses every word there is', () => {
    expect(
      [...new Set([...english.keys()].map((key) => (counted.has(base(key)) ? base(key) : key)))].filter(
        (key) => !asked.has(key),
      ),
    ).toEqual([])
  })
})

describe('translator', () => {
  it('picks the plural form and the digits of the language', () => {
    expect(translator('en')('product:models', { count: 1 })).toBe('1 model')
    expect(translator('de')('product:models', { count: 1200 })).toBe('1.200 Modelle')
    expect(translator('ar')('product:models', { count: 2 })).toBe('طرازان')
    expect(translator('ar')('product:models', { count: 12 })).toBe('١٢ طرازًا')
  })
})
