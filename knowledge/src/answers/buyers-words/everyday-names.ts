import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Entry } from '../question/entries.ts'
import { type Place, placesIn, readText, type Spellings, spellingsOf } from '../question/spellings.ts'

/** What buyers call the products of one document, as it was written beside it. */
export interface NamedProducts {
  readonly skus: readonly string[]
  readonly names: readonly { readonly locale: Locale; readonly text: string }[]
}

/** Products that a text calls by an everyday name, and where it does. Half-open, UTF-16 code units. */
export interface EverydayName {
  readonly skus: readonly string[]
  readonly start: number
  readonly end: number
}

export type EverydayNames = (text: string, locale: Locale) => readonly EverydayName[]

const entryOf = ({ names }: NamedProducts): Entry => ({
  words: Object.fromEntries(
    LOCALES.map((it) => [it, names.filter(({ locale }) => locale === it).map(({ text }) => text)]),
  ),
})

/** Finds everyday names in texts: the longest at each place, in any inflection. Built once, by language when first asked. */
export function everydayNamesOf(all: readonly NamedProducts[]): EverydayNames {
  const skusOf = new Map(all.map((named) => [entryOf(named), named.skus] as const))
  const byLocale = new Map<Locale, Spellings>()
  return (text, locale) => {
    let spellings = byLocale.get(locale)
    if (spellings === undefined) {
      spellings = spellingsOf([...skusOf.keys()], locale)
      byLocale.set(locale, spellings)
    }
    return longest(placesIn(spellings, readText(text, locale)), skusOf)
  }
}

const lengthOf = ({ start, end }: Place): number => end - start

function longest(places: readonly Place[], skusOf: ReadonlyMap<Entry, readonly string[]>): EverydayName[] {
  const found: { skus: readonly string[]; start: number; end: number }[] = []
  for (const place of [...places].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const { start, end } = place
    const skus = skusOf.get(place.spelling.entry) ?? []
    const same = found.find((it) => it.start === start && it.end === end)
    // Two products share the name: it means one of them.
    if (same !== undefined) same.skus = [...new Set([...same.skus, ...skus])]
    else if (!found.some((it) => start < it.end && end > it.start)) found.push({ skus, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}
