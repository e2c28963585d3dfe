/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ɡ: 'g',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
}
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

/** Letters of one word with something between them: `c a s i n o`, `v.i.a.g.r.a`. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*]\p{L}){4,}(?![\p{L}\p{N}])/gu
const WORD = /[\p{L}\p{N}@$]+/gu

/** A folded text with the disguises of spam taken off its words: look-alikes, letters apart, digits for letters. */
export function unmask(folded: string): string {
  return folded
    .replace(SPACED, (word) => word.replace(/[\s.\-_*]/g, ''))
    .replace(WORD, (word) => {
      if (/[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
        return word.replace(/[^\p{ASCII}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
      // A digit inside a word, not a size or a model: `v1agra`, not `m12` or `bp80`.
      if (/^[a-z]+(?:[013457@$][a-z]+)+$/.test(word)) return word.replace(/[013457@$]/g, (sign) => DIGITS[sign] ?? sign)
      return word
    })
}
