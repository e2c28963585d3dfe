import type { Locale } from '@tradewind/schema/locales'

/** Shorter words change their meaning with their ending too easily. */
const SHORTEST: Readonly<Partial<Record<Locale, number>>> = { en: 4, ar: 4 }
const USUAL_SHORTEST = 5

const stripped = (word: string, endings: readonly string[], keep: number): string => {
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= keep) return word.slice(0, -ending.length)
  }
  return word
}

const ROMANCE = (inflected: string): string => {
  const word = inflected.replace(/ces$/, 'z').replace(/ns$/, 'm')
  const singular = stripped(stripped(word, ['s'], 4), ['e'], 5)
  return stripped(singular, ['o', 'a'], 4)
}

/**
 * The word without its inflection, roughly: enough for plural, gender and case, never so much that two words of the
 * trade become one ("Schraube" and "Schrauber" stay apart).
 */
const STEMMERS: Readonly<Partial<Record<Locale, (word: string) => string>>> = {
  en: (word) =>
    /(?:s|x|z|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : stripped(stripped(word, ['s'], 3), ['e'], 5),
  de: (word) => stripped(word, ['ern', 'en', 'em', 'es', 'n', 'e', 's'], 4),
  es: ROMANCE,
  pt: (word) => ROMANCE(word.replace(/oes$/, 'ao').replace(/[ae]is$/, 'al')),
  ar: (word) =>
    stripped(
      word,
      ['تين', 'تان', 'تنا', 'تها', 'تي', 'ات', 'ين', 'ون', 'ان', 'نا', 'ها', 'هم', 'كم', 'ه', 'ا', 'ي', 'ت'],
      3,
    ),
}

/** @param word folded */
export function stemOf(word: string, locale: Locale): string {
  const stem = STEMMERS[locale]
  if (stem === undefined) return word
  return word.length < (SHORTEST[locale] ?? USUAL_SHORTEST) ? word : stem(word)
}

/** The article, alone or grown together with a preposition: للمصنع is ل + المصنع. */
const withoutArticle = (word: string): string => {
  // ألفين (2000) begins with no article.
  if (/^[وفبل]?الف(?:ين|ان|ي)?$/u.test(word)) return word
  const bare = word.replace(/^([وف]?[بك]?)ال(?=..)/u, '$1').replace(/^([وف]?)لل(?=..)/u, '$1ل')
  // "الألمانية" carries two, one of them its own; lexicon and text lose both alike.
  return bare.replace(/^ال(?=...)/u, '')
}

/**
 * The spellings under which an Arabic word can stand in the lexicon: without the article, and without each
 * conjunction or preposition that may be part of the word or not. The likeliest first.
 */
export function arabicForms(word: string): readonly string[] {
  const bare = withoutArticle(word)
  const forms = [bare]
  let rest = bare
  if (/^[وف]...?/u.test(rest) && rest.length >= 3) {
    rest = rest.slice(1)
    forms.push(rest)
  }
  if (/^[بلك]/u.test(rest) && rest.length >= 4) forms.push(rest.slice(1))
  return forms
}
