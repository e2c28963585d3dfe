import { LOCALES, type Locale } from '@tradewind/schema/locales'
import type { Entry } from '../question/entries.ts'
import { isMeasure } from '../question/short-names.ts'
import { type Place, placesIn, readText, type Spellings, spellingsOf } from '../question/spellings.ts'
import type { EverydayName, EverydayNames } from './words.ts'

/** What buyers call the products of one document, as it was written beside it. */
export interface NamedProducts {
  readonly skus: readonly string[]
  readonly names: readonly { readonly locale: Locale; readonly text: string }[]
}

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
    const places = placesIn(spellings, readText(text, locale)).flatMap((place) => {
      const skus = skusOf.get(place.spelling.entry) ?? []
      const span = wholeSpan(text, place, skus)
      return span === undefined ? [] : [{ ...span, skus }]
    })
    return longest(places)
  }
}

const TORQUE = /^\s*n\s?[·.⋅*]?\s?m(?![a-z\d])/iu
/** Letters of a model before its joint. */
const MODEL_BEFORE = /[A-Z]{2}-$/u
const ENDS_IN_WORD = /[\p{Script=Latin}\d]$/u
const BEGINS_IN_WORD = /^[\p{Script=Latin}\d]/u

/**
 * A name is no part of a longer word: the German slang "Drehmo" for a torque wrench is none in "Drehmoment". One that goes
 * on from a model includes it ("BP-80のアングル" is the BP-80A), when it is of that family.
 */
function wholeSpan(
  text: string,
  { start, end }: Pick<Place, 'start' | 'end'>,
  skus: readonly string[],
): Pick<Place, 'start' | 'end'> | undefined {
  const [before, name, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  if (ENDS_IN_WORD.test(before) && BEGINS_IN_WORD.test(name)) return undefined
  if (ENDS_IN_WORD.test(name) && BEGINS_IN_WORD.test(behind)) return undefined
  // "The pneumatic one of 200 Nm" is the AP-200 with its unit; of 200 € it is none.
  const unit = /\d$/u.test(name) ? (TORQUE.exec(behind)?.[0].length ?? (isMeasure(behind) ? undefined : 0)) : 0
  if (unit === undefined) return undefined
  const [model] = /^\d/u.test(name) ? (MODEL_BEFORE.exec(before) ?? []) : []
  if (model === undefined) return { start, end: end + unit }
  return skus.every((sku) => sku.startsWith(model)) ? { start: start - model.length, end: end + unit } : undefined
}

const lengthOf = ({ start, end }: Pick<Place, 'start' | 'end'>): number => end - start

function longest(places: readonly EverydayName[]): EverydayName[] {
  const found: { skus: readonly string[]; start: number; end: number }[] = []
  for (const { skus, start, end } of [...places].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    const same = found.find((it) => it.start === start && it.end === end)
    // Two products share the name: it means one of them.
    if (same !== undefined) same.skus = [...new Set([...same.skus, ...skus])]
    else if (!found.some((it) => start < it.end && end > it.start)) found.push({ skus, start, end })
  }
  return found.sort((a, b) => a.start - b.start)
}
