import { stemmer } from '@orama/stemmers/german'

/** Plurals that replace the ending of the singular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  firmen: 'firma',
  konten: 'konto',
  museen: 'museum',
  radien: 'radius',
  themen: 'thema',
  zentren: 'zentrum',
}

/** Snowball takes kalibrieren for kalibri-er-en, but Kalibrierung for kalibrier-ung. */
const IN_IER = /^(.{3,}ier)(?:e|en|s|t|te[mnrs]?|ung|ungen)?$/u

/** What is done to tools: short words, of which Snowball cuts the verb but not its noun. */
const TRADE_NOUN =
  /^((?:über|ueber)?(?:wart|prüf|pruef|mess|bohr|liefer|zahl|kühl|kuehl|lager|wend|reinig))ung(?:en)?$/u

/**
 * Snowball, after the plurals that it leaves as they are: Akkus, Materialien, the dative of Schlüssel. Words in -los
 * are adjectives.
 */
export function germanStem(word: string): string {
  const ier = IN_IER.exec(word)?.[1]
  if (ier !== undefined) return ier
  const noun = (IRREGULAR[word] ?? word)
    .replace(TRADE_NOUN, '$1en')
    .replace(/(?<=..el)n$/u, '')
    .replace(/(?<=..[^aeiouyäöül][ou])s$/u, '')
    .replace(/(?<=(?<!^it)al)ien$/u, '')
  return stemmer(noun)
}
