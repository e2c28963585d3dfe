import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { COMPOUNDS } from './light-words.ts'
import { placesIn, readText, type Spellings, spellingsOf } from './spellings.ts'

const spellings = new Map<Locale, Spellings>(LOCALES.map((locale) => [locale, spellingsOf([...COMPOUNDS], locale)]))

/** A text with gaps where compounds stand that name something else: a colour temperature is no temperature of use. */
export function withoutCompounds(text: string, locale: Locale): string {
  const own = spellings.get(locale)
  if (own === undefined) return text
  return placesIn(own, readText(text, locale)).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}
