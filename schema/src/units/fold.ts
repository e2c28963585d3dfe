/** Arabic vowel signs, and the tatweel that only stretches a word. */
const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/gu
/** Directional marks and isolates that ride along when text is copied from a page. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

/**
 * One spelling for what people write in several: compatibility forms (㎏, ＮＭ), case, runs of white space, Arabic
 * letter variants (أإآ → ا, ى → ي, ة → ه). Accents stay: they tell words apart in Spanish and Portuguese.
 */
export function foldTerm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** As foldTerm, and without the dots, dashes and spaces that people put between the parts of a unit. */
export function foldUnit(text: string): string {
  return foldTerm(text).replace(/[\s.·⋅∙•・*×_‐‑‒–—−-]/gu, '')
}
