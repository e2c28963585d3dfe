/** Buckets of the hashed grams: a power of two. */
export const BUCKETS = 32_768
const MOST_CHARACTERS = 3_000
const DENSE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

/** FNV-1a over UTF-16 units, folded into a bucket. */
function bucket(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return ((hash >>> 15) ^ hash) & (BUCKETS - 1)
}

/**
 * The buckets of a folded text's words and of the pieces of its words, each once. Digits are levelled: which number it
 * is does not tell spam from an inquiry.
 */
export function gramsOf(folded: string): ReadonlySet<number> {
  const grams = new Set<number>()
  const words =
    folded
      .slice(0, MOST_CHARACTERS)
      .replace(/\p{N}/gu, '0')
      .match(/[\p{L}\p{M}0']+/gu) ?? []
  let before = ''
  for (const word of words) {
    if (DENSE.test(word)) {
      for (const size of [2, 3])
        for (let at = 0; at + size <= word.length; at += 1) grams.add(bucket(word.slice(at, at + size)))
      before = ''
      continue
    }
    grams.add(bucket(`w ${word}`))
    if (before !== '') grams.add(bucket(`p ${before} ${word}`))
    const edged = `<${word}>`
    for (const size of [4, 5])
      for (let at = 0; at + size <= edged.length; at += 1) grams.add(bucket(edged.slice(at, at + size)))
    before = word
  }
  return grams
}
