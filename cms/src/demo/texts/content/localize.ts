import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Words } from './types.ts'

/** The same tree with every string replaced by the seven languages' strings at that place. */
export type Localized<Tree> = Tree extends string ? Words : { readonly [Key in keyof Tree]: Localized<Tree[Key]> }

type Tree = string | { readonly [key: string]: Tree } | readonly Tree[]

/**
 * Lays seven trees of one shape over each other.
 * Throws when a language lacks a branch: the texts are code, so that is a mistake in the build, not an input.
 */
export function localize<Shape>(texts: Readonly<Record<Locale, Shape>>): Localized<Shape> {
  return overlay(texts as Readonly<Record<Locale, Tree>>, 'texts') as Localized<Shape>
}

function overlay(texts: Readonly<Record<Locale, Tree>>, path: string): unknown {
  const { en } = texts
  if (typeof en === 'string') return texts
  const entries = Object.keys(en).map((key) => {
    const branches = LOCALES.map((locale) => {
      const branch = (texts[locale] as Readonly<Record<string, Tree>>)[key]
      if (branch === undefined) throw new Error(`${path}.${key} is missing in ${locale}`)
      return [locale, branch] as const
    })
    return [key, overlay(Object.fromEntries(branches) as Record<Locale, Tree>, `${path}.${key}`)] as const
  })
  return Array.isArray(en) ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
