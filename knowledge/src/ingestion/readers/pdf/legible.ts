/** As a share of the letters: fonts that do not say what they show leave noughts, gaps and private signs behind. */
const MOST_UNKNOWN = 0.02
/** As a share of Arabic words: letters taken apart leave many words of one or two; a text has some fifteen per cent. */
const MOST_FRAGMENTS = 0.28
/** Fewer words prove nothing. */
const FEWEST_WORDS = 20

/** Whether the text taken out of a PDF is what a reader sees. An Arabic font that draws its dots apart is not read. */
export function isLegible(lines: readonly string[]): boolean {
  const text = lines.join(' ')
  const unknown = text.match(UNKNOWN)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (unknown > (letters + unknown) * MOST_UNKNOWN) return false
  const words = text.match(/\p{Script=Arabic}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return true
  return words.filter((word) => word.length <= 2).length <= words.length * MOST_FRAGMENTS
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNKNOWN = /[\u0000-\u0008\ufffd\ue000-\uf8ff]/g
