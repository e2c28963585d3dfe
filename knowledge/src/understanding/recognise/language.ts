import { DEFAULT_LOCALE, type Locale } from '@tradewind/schema/locales'
import { eld } from 'eld/extrasmall'
import { expandTerms } from '../lexicon/notation.ts'
import { LEXICONS } from '../lexicons/lexicons.ts'
import type { Atom } from '../text/atoms.ts'
import { type Folded, foldedText } from '../text/fold.ts'

const LATIN_LOCALES = ['en', 'es', 'de', 'pt'] as const
type LatinLocale = (typeof LATIN_LOCALES)[number]

eld.setLanguageSubset([...LATIN_LOCALES])

/** Words of Chinese that Japanese does not write, and the other way round for texts without kana. */
const CHINESE_ONLY = /[的我们们是吗你您请这这要了个么没们给吧呢很还买卖请问需哪]/u
const JAPANESE_ONLY = /[込働峠畑見積納期御願致頂株式会社締付円様価格対応可能仕様製品]/u

/** Letters that only one of the four writes. */
const OWN_LETTERS: Readonly<Record<LatinLocale, RegExp>> = {
  en: /(?!)/,
  es: /[ñ¿¡]/iu,
  de: /[ßäö]/iu,
  pt: /[ãõ]|ç[aãoõ]/iu,
}

let everyday: ReadonlyMap<string, ReadonlySet<LatinLocale>> | undefined

let trade: ReadonlyMap<string, ReadonlySet<LatinLocale>> | undefined

/** Words of the trade in the same way: "chaves", "ferroviário" say which language a list of wishes is in. */
function tradeWords(): ReadonlyMap<string, ReadonlySet<LatinLocale>> {
  if (trade !== undefined) return trade
  const words = new Map<string, Set<LatinLocale>>()
  for (const locale of LATIN_LOCALES) {
    const { industries, applications, categories } = LEXICONS[locale].market
    const lists = [industries, applications, categories, LEXICONS[locale].product.values].flatMap((list) =>
      Object.values(list),
    )
    for (const word of lists.flatMap((list) =>
      expandTerms(list).flatMap((term) => foldedText(term).split(/[\s'-]+/)),
    )) {
      if (word.length > 3) words.set(word, (words.get(word) ?? new Set()).add(locale))
    }
  }
  trade = words
  return words
}

/** What a word of the trade is worth beside an everyday one. */
const TRADE_WEIGHT = 0.8

/** Everyday words of the languages in Latin letters, each with the languages that have it. */
function everydayWords(): ReadonlyMap<string, ReadonlySet<LatinLocale>> {
  if (everyday !== undefined) return everyday
  const words = new Map<string, Set<LatinLocale>>()
  for (const locale of LATIN_LOCALES) {
    const { common, talk, amounts, product } = LEXICONS[locale]
    const lists = [
      common,
      ...Object.values(talk.intents),
      ...Object.values(talk.cues),
      ...Object.values(amounts.numbers),
      product.tools,
    ]
    for (const word of lists.flatMap((list) =>
      expandTerms(list).flatMap((term) => foldedText(term).split(/[\s'-]+/)),
    )) {
      words.set(word, (words.get(word) ?? new Set()).add(locale))
    }
  }
  everyday = words
  return everyday
}

interface Detected {
  readonly locale: Locale
  readonly confidence: number
}

/** Names and codes in Latin letters ("PROFINET") stand in a sentence of any language. */
const NAME_WEIGHT = 0.35

function weightOfLatin(atoms: readonly Atom[], ofName = NAME_WEIGHT): number {
  const isWord = (text: string): boolean => everydayWords().has(text) || tradeWords().has(text)
  return atoms
    .filter(({ kind }) => kind === 'latin')
    .reduce((sum, { text }) => sum + text.length * (isWord(text) ? 1 : ofName), 0)
}

const FIRM =
  /(?:株式会社|有限会社)[\p{Script=Han}\p{Script=Katakana}]{2,}|[\p{Script=Han}]{2,}(?:有限公司|株式会社|有限会社)/u

/** Letters of a firm's name that stands alone in its script: "we are 株式会社… in Nagoya" is English. */
const firmIn = ({ source }: Folded): number =>
  CHINESE_ONLY.test(source) || /\p{Script=Hiragana}/u.test(source) ? 0 : (FIRM.exec(source)?.[0].length ?? 0)

/** The language a text is written in; what the text leaves open is decided by the page's language. */
export function detectLanguage(folded: Folded, atoms: readonly Atom[], page: Locale | undefined): Detected {
  const count = (kind: Atom['kind']) =>
    atoms.filter((atom) => atom.kind === kind).reduce((sum, { text }) => sum + text.length, 0)
  const arabic = count('arabic')
  const kana = count('kana')
  const latin = weightOfLatin(atoms)
  const han = count('han') - (weightOfLatin(atoms, 0) > 0 ? firmIn(folded) : 0)
  // On a page in their script the words around names and codes decide.
  const [eastern, southern] = [page === 'zh' || page === 'ja' ? 6 : 3, page === 'ar' ? 3 : 1.5]
  // A character of Chinese or Japanese says as much as some three letters.
  if (arabic > 0 && arabic * southern >= latin && arabic >= (han + kana) * 2) return { locale: 'ar', confidence: 0.99 }
  if ((han + kana) * eastern >= latin && han + kana > 0) return eastAsian(folded, kana, han, page)
  if (latin === 0) return { locale: page ?? DEFAULT_LOCALE, confidence: page === undefined ? 0.2 : 0.4 }
  return latinLanguage(folded, atoms, page)
}

function eastAsian({ source }: Folded, kana: number, han: number, page: Locale | undefined): Detected {
  if (kana > 0 && (kana >= 2 || han === 0)) return { locale: 'ja', confidence: 0.99 }
  if (CHINESE_ONLY.test(source)) return { locale: 'zh', confidence: 0.98 }
  if (kana > 0) return { locale: 'ja', confidence: 0.9 }
  const isJapanese = page === 'ja' || (page !== 'zh' && JAPANESE_ONLY.test(source))
  return { locale: isJapanese ? 'ja' : 'zh', confidence: 0.75 }
}

/** What the page's language is worth beside words: less than two everyday words. */
const PAGE_WEIGHT = 1.1

function latinLanguage({ source }: Folded, atoms: readonly Atom[], page: Locale | undefined): Detected {
  const words = everydayWords()
  const scores: Record<LatinLocale, number> = { en: 0, es: 0, de: 0, pt: 0 }
  for (const { kind, text } of atoms) {
    if (kind !== 'latin' || text.length < 2) continue
    const owners = words.get(text)
    const ofTrade = tradeWords().get(text)
    if (owners === undefined) {
      for (const owner of ofTrade ?? []) scores[owner] += TRADE_WEIGHT / (ofTrade?.size ?? 1) ** 1.3
      continue
    }
    for (const owner of owners) scores[owner] += (text.length > 2 ? 1 : 0.7) / owners.size ** 1.3
  }
  for (const locale of LATIN_LOCALES) if (OWN_LETTERS[locale].test(source)) scores[locale] += 1.5
  const guessed = eld.detect(source).getScores()
  const certainty = Math.min(2, source.length / 25)
  for (const locale of LATIN_LOCALES) scores[locale] += (guessed[locale] ?? 0) * certainty
  const prior = LATIN_LOCALES.find((locale) => locale === page)
  if (prior !== undefined) scores[prior] += PAGE_WEIGHT
  // Names and figures alone say nothing, and English is what is written where the page's language is another script's.
  else scores.en += 0.3
  const ranked = [...LATIN_LOCALES].sort((a, b) => scores[b] - scores[a])
  const [best = 'en', second = 'en'] = ranked
  const lead = scores[best] - scores[second]
  return { locale: best, confidence: Number(Math.min(0.99, 0.5 + lead / 6).toFixed(2)) }
}
