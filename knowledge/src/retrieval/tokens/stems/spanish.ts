import { stemmer } from '@orama/stemmers/spanish'

/** Nouns whose -en Snowball takes for the ending of a verb, but only in the singular. */
const NOUN_IN_EN =
  /^(im[aá]gen|vol[uú]men|ex[aá]men|res[uú]men|or[ií]gen|m[aá]rgen|r[eé]g[ií]men|j[oó]ven|dict[aá]men|cr[ií]men)(?:es)?$/u

/** batería, tubería: taken for the conditional of a verb, bat-ería. */
const NOUN_IN_ERIA = /(?<=..)er[ií]as?$/u

/** Snowball, with nouns that look like verbs, -ción without its accent, and -z, whose plural is -ces. */
export function spanishStem(word: string): string {
  const noun = NOUN_IN_EN.exec(word)?.[1]
  if (noun !== undefined) return noun
  if (NOUN_IN_ERIA.test(word)) return word.replace(NOUN_IN_ERIA, 'eri')
  const stem = stemmer(word.replace(/(?<=[cs])ion$/u, 'ión'))
  return word.endsWith('z') ? stem.replace(/z$/u, 'c') : stem
}
