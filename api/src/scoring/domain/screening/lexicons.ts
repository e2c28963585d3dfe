import { AR } from './lexicon/ar.ts'
import { BG } from './lexicon/bg.ts'
import { BN } from './lexicon/bn.ts'
import { CS } from './lexicon/cs.ts'
import { DA } from './lexicon/da.ts'
import { DE } from './lexicon/de.ts'
import { EL } from './lexicon/el.ts'
import { EN } from './lexicon/en.ts'
import { ES } from './lexicon/es.ts'
import { ET } from './lexicon/et.ts'
import { FA } from './lexicon/fa.ts'
import { FI } from './lexicon/fi.ts'
import { FIL } from './lexicon/fil.ts'
import { FR } from './lexicon/fr.ts'
import { HE } from './lexicon/he.ts'
import { HI } from './lexicon/hi.ts'
import { HR } from './lexicon/hr.ts'
import { HU } from './lexicon/hu.ts'
import { ID } from './lexicon/id.ts'
import { INTERNATIONAL } from './lexicon/international.ts'
import { IT } from './lexicon/it.ts'
import { JA } from './lexicon/ja.ts'
import { KO } from './lexicon/ko.ts'
import { LT } from './lexicon/lt.ts'
import { LV } from './lexicon/lv.ts'
import { NL } from './lexicon/nl.ts'
import { PL } from './lexicon/pl.ts'
import { PT } from './lexicon/pt.ts'
import { RO } from './lexicon/ro.ts'
import { RU } from './lexicon/ru.ts'
import { SV } from './lexicon/sv.ts'
import { TH } from './lexicon/th.ts'
import { TR } from './lexicon/tr.ts'
import { UK } from './lexicon/uk.ts'
import { UR } from './lexicon/ur.ts'
import { VI } from './lexicon/vi.ts'
import { ZH } from './lexicon/zh.ts'
import { type Lexicon, readLexicon } from './read-lexicon.ts'

/** The word lists' languages; neighbours that share most words share a list (see the head of each). */
const LEXICON_TEXTS = {
  ar: AR,
  bg: BG,
  bn: BN,
  cs: CS,
  da: DA,
  de: DE,
  el: EL,
  en: EN,
  es: ES,
  et: ET,
  fa: FA,
  fi: FI,
  fil: FIL,
  fr: FR,
  he: HE,
  hi: HI,
  hr: HR,
  hu: HU,
  id: ID,
  it: IT,
  ja: JA,
  ko: KO,
  lt: LT,
  lv: LV,
  nl: NL,
  pl: PL,
  pt: PT,
  ro: RO,
  ru: RU,
  sv: SV,
  th: TH,
  tr: TR,
  uk: UK,
  ur: UR,
  vi: VI,
  zh: ZH,
} as const

export type Language = keyof typeof LEXICON_TEXTS

export const LANGUAGES = Object.keys(LEXICON_TEXTS) as Language[]

const lexica = new Map<string, Lexicon>()

function lexiconOf(name: string, text: string): Lexicon {
  const known = lexica.get(name) ?? readLexicon(text)
  lexica.set(name, known)
  return known
}

/** A language's word list; read when it is first asked for. */
export function lexicon(language: Language): Lexicon {
  return lexiconOf(language, LEXICON_TEXTS[language])
}

/** Names and words that are the same everywhere. */
export function internationalLexicon(): Lexicon {
  return lexiconOf('international', INTERNATIONAL)
}
