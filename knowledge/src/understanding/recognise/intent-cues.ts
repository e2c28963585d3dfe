import type { Intent } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import { meaningsOf, type Sentence } from '../text/sentence.ts'

/** The first mention of each intent's words; shorter ones within a name of the trade do not count. */
export function intentCues(sentence: Sentence): ReadonlyMap<Intent, Mention> {
  const cues = new Map<Intent, Mention>()
  for (const mention of [...sentence.allMentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.quality < 0.8) continue
    for (const { code } of meaningsOf(mention, 'intent')) {
      if (cues.has(code)) continue
      const around = sentence.mentions.find((other) => other.start <= mention.start && other.end >= mention.end)
      const isWithin =
        around !== undefined && around !== mention && around.end - around.start > mention.end - mention.start
      const isOwn = around?.meanings.some((meaning) => meaning.kind === 'intent' && meaning.code === code) ?? false
      if (isWithin && !isOwn && around.meanings.some(({ kind }) => kind !== 'common')) continue
      if (INTERJECTIONS.includes(code) && isInsideKana(sentence, mention)) continue
      cues.set(code, mention)
    }
  }
  return cues
}

/** What is said in a word of a few kana. */
const INTERJECTIONS: readonly Intent[] = ['confirm', 'reject', 'greet', 'thank']

/** 「はい」 in 「はいくら」: kana of a few letters are a word only where nothing goes on before or behind. */
function isInsideKana({ atoms, folded }: Sentence, { first, next, start, end }: Mention): boolean {
  if (!/^[\p{Script=Hiragana}]{1,4}$/u.test(folded.text.slice(start, end))) return false
  const isOpen = (index: number, gap: 'none' | undefined) =>
    atoms[index] !== undefined && atoms[index]?.kind === 'kana' && gap === 'none'
  const goesOn = isOpen(next, atoms[next]?.gap === 'none' ? 'none' : undefined)
  const wentOn = isOpen(first - 1, atoms[first]?.gap === 'none' ? 'none' : undefined)
  return wentOn || (goesOn && first > 0)
}
