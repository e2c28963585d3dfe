/**
 * Characters nobody sees: soft hyphen, zero-width and directional marks, variation selectors, the tag block that can
 * hide a whole message. The isolates of right-to-left text are kept apart, they are ours.
 */
const HIDDEN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0]|[\u115f\u1160]|[\u180b-\u180f]|\u034f|\u17b4|\u17b5|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/gu
const ISOLATES = /[\u061c\u2066-\u2069]/gu

/** Letters of other alphabets that look like Latin ones. None of the seven languages uses Cyrillic. */
const CYRILLIC = 'АВСЕНІЈКМОРЅТХУаеорсухіјѕԁһԛѡмкт'
const CYRILLIC_AS_LATIN = 'ABCEHIJKMOPSTXYaeopcyxijsdhqwmkt'
/** Greek ones only beside Latin letters or digits: μ, σ, φ and Ω have a meaning of their own. */
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυ'
const GREEK_AS_LATIN = 'ABEZHIKMNOPTYXovikpu'

function table(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, at) => [letter, [...to][at] ?? letter]))
}
const LATIN_OF_CYRILLIC = table(CYRILLIC, CYRILLIC_AS_LATIN)
const LATIN_OF_GREEK = table(GREEK, GREEK_AS_LATIN)
const BESIDE_LATIN = new RegExp(`(?<=[A-Za-z0-9-])[${GREEK}]|[${GREEK}](?=[A-Za-z0-9-])`, 'gu')

/** The draft without hidden characters and look-alike letters: what a reader sees is what was checked. */
export function revealed(text: string): string {
  return text
    .replace(HIDDEN, '')
    .replace(/[\u0400-\u052f]/gu, (letter) => LATIN_OF_CYRILLIC.get(letter) ?? letter)
    .replace(BESIDE_LATIN, (letter) => LATIN_OF_GREEK.get(letter) ?? letter)
    .replace(/(?![\n\t])\p{Cc}/gu, ' ')
}

const ARABIC_DIGITS = /[٠-٩۰-۹]/gu

/**
 * One spelling for reading: compatibility forms, Latin digits, Arabic decimal and thousands signs as . and ,
 * ordinary dashes and quotes. Letters keep their case. For looking only, never for showing.
 */
export function plain(text: string): string {
  return revealed(text)
    .replace(ISOLATES, '')
    .replace(/º/gu, '°')
    .replace(/(\d)(?=[¼½¾⅓⅔⅛⅜⅝⅞])/gu, '$1 ')
    .normalize('NFKC')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/٪/gu, '%')
    .replace(/[\u2044\u2215]/gu, '/')
    .replace(/[‐‑‒−]/gu, '-')
    .replace(/[～〜∼]/gu, '~')
    .replace(/[“”″]/gu, '"')
    .replace(/[’′]/gu, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ')
}
