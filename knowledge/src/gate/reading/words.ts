import { foldTerm } from '@tradewind/schema/units'

const SPECIAL = /[.*+?^${}()|[\]\\/]/gu
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u
const ARABIC = /[\u0600-\u06ff]/u

/** Chinese and Japanese write foreign words without a gap: their letters end no word and begin none. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Arabic}\\p{N}]'

/** A word's end may be open ("garantier*"); "…" stands for up to 24 characters between two words. */
function source(word: string): string {
  const open = word.endsWith('*')
  const body = foldTerm(open ? word.slice(0, -1) : word)
    .replace(SPECIAL, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/\\\.\\\.\\\./gu, '.{0,24}?')
  if (CJK.test(word)) return body
  // Arabic writes "and", "with", "for", "the" onto the word.
  const start = ARABIC.test(word) ? `(?<!${LETTER})(?:[وفبلك]{0,2}(?:ال|لل)?)` : `(?<!${LETTER})`
  return `${start}${body}${open ? '' : `(?!${LETTER})`}`
}

/** One pattern for a list written 'first | second'. Looked for in text folded by `foldTerm`. Never matches for ''. */
export function pattern(...lists: readonly string[]): RegExp {
  const words = lists.flatMap((list) => list.split('|').map((word) => word.trim())).filter((word) => word !== '')
  return words.length === 0 ? /(?!)/u : new RegExp(words.map(source).join('|'), 'u')
}

/** A pattern made of another one is made once. */
function derived(make: (words: string) => string): (words: RegExp) => RegExp {
  const made = new WeakMap<RegExp, RegExp>()
  return (words) => {
    const known = made.get(words)
    if (known !== undefined) return known
    const pattern = new RegExp(make(words.source), 'u')
    made.set(words, pattern)
    return pattern
  }
}

export const atStart = derived((words) => `^(?:${words})`)
export const atEnd = derived((words) => `(?:${words})$`)
export const whole = derived((words) => `^\\s*(?:${words})\\s*$`)
