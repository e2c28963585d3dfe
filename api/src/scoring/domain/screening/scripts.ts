import { LANGUAGES, type Language } from './lexicons.ts'

const PATTERNS = {
  han: /\p{Script=Han}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  hangul: /\p{Script=Hangul}/gu,
  thai: /\p{Script=Thai}/gu,
  greek: /\p{Script=Greek}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  bengali: /\p{Script=Bengali}/gu,
  arabic: /\p{Script=Arabic}/gu,
  cyrillic: /\p{Script=Cyrillic}/gu,
  latin: /\p{Script=Latin}/gu,
} as const

export type Script = keyof typeof PATTERNS

/** The languages of each script that are not written in Latin letters. */
const OTHERS: Readonly<Record<Exclude<Script, 'latin'>, readonly Language[]>> = {
  han: ['zh', 'ja'],
  kana: ['ja'],
  hangul: ['ko'],
  thai: ['th'],
  greek: ['el'],
  hebrew: ['he'],
  devanagari: ['hi'],
  bengali: ['bn'],
  arabic: ['ar', 'fa', 'ur'],
  cyrillic: ['ru', 'uk', 'bg', 'hr'],
}
/** Serbian is written in both. */
const NOT_LATIN: ReadonlySet<Language> = new Set(
  Object.values(OTHERS)
    .flat()
    .filter((language) => language !== 'hr'),
)
const LATIN = LANGUAGES.filter((language) => !NOT_LATIN.has(language))

/** A character of these stands for about as much as two or three Latin letters. */
const WEIGHTS: Partial<Record<Script, number>> = { han: 3, kana: 2, hangul: 2.5 }
/** Less of a script is a name or a model in another language's text. */
const LEAST_SHARE = 0.1

/** How much of the text is written in each script, 0–1, the largest share first. */
export function scriptShares(text: string): ReadonlyMap<Script, number> {
  const counts = (Object.keys(PATTERNS) as Script[]).map(
    (script) => [script, (text.match(PATTERNS[script])?.length ?? 0) * (WEIGHTS[script] ?? 1)] as const,
  )
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  return new Map(
    counts
      .filter(([, count]) => count > 0)
      .map(([script, count]) => [script, count / total] as const)
      .sort((a, b) => b[1] - a[1]),
  )
}

/** The languages that the text's letters allow. Japanese is told from Chinese by its syllables. */
export function languagesByScript(text: string): readonly Language[] {
  const shares = scriptShares(text)
  const languages = [...shares]
    .filter(([, share]) => share >= LEAST_SHARE)
    .flatMap(([script]) => {
      if (script === 'latin') return LATIN
      if (script === 'han') return shares.has('kana') ? (['ja'] as const) : (['zh'] as const)
      return OTHERS[script]
    })
  return [...new Set(languages)]
}
