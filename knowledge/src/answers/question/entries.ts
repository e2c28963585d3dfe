import type { GlossaryTerm } from '@tradewind/schema/contracts/knowledge-documents'
import { LOCALES, type Locale } from '@tradewind/schema/locales'
import { ontologyWords, PARAMETERS } from '@tradewind/schema/ontology'

/** One thing as each language says it, the preferred word first. */
export interface Entry {
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>
}

type Words = { readonly label: string; readonly synonyms: readonly string[] }

const entryOf = (pick: (locale: Locale) => Words | undefined): Entry => ({
  words: Object.fromEntries(
    LOCALES.map((locale) => {
      const words = pick(locale)
      return [locale, words === undefined ? [] : [...new Set([words.label, ...words.synonyms])]]
    }),
  ),
})

/** What the ontology has words for: properties, their values, categories and industries. */
export function ontologyEntries(): Entry[] {
  const english = ontologyWords('en')
  return [
    ...PARAMETERS.map(({ code }) => entryOf((locale) => ontologyWords(locale).parameters[code])),
    ...Object.entries(english.values).flatMap(([code, values]) =>
      Object.keys(values).map((value) => entryOf((locale) => ontologyWords(locale).values[code]?.[value])),
    ),
    ...Object.keys(english.categories).map((code) => entryOf((locale) => ontologyWords(locale).categories[code])),
    ...Object.keys(english.industries).map((code) => entryOf((locale) => ontologyWords(locale).industries[code])),
  ]
}

/** The marketers' words. */
export function glossaryEntries(terms: readonly GlossaryTerm[]): Entry[] {
  return terms.map(({ term, synonyms }) => ({
    words: Object.fromEntries(
      LOCALES.map((it) => [it, [...(term[it] === undefined ? [] : [term[it]]), ...(synonyms[it] ?? [])]]),
    ),
  }))
}
