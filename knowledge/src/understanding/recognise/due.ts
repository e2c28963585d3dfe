import type { Mention } from '../lexicon/match.ts'
import type { Range } from '../text/range.ts'
import { hasCue, isBroken, type Sentence } from '../text/sentence.ts'

/** A day, or so many days from today. */
export interface When extends Range {
  readonly date?: string
  readonly days?: number
  readonly confidence: number
}

/** The widest cue that ends directly before. */
export function cueBefore(
  sentence: Sentence,
  at: number,
  ...cues: Parameters<typeof hasCue>[1][]
): Mention | undefined {
  return sentence.allMentions
    .filter(
      (mention) =>
        hasCue(mention, ...cues) &&
        mention.end <= at &&
        /^[\s:-]{0,2}(?:\p{L}{1,4}\s){0,2}$/u.test(sentence.folded.text.slice(mention.end, at)),
    )
    .sort((a, b) => b.end - a.end || a.start - b.start)[0]
}

export function cueAfter(sentence: Sentence, at: number, ...cues: Parameters<typeof hasCue>[1][]): Mention | undefined {
  return sentence.allMentions
    .filter(
      (mention) =>
        hasCue(mention, ...cues) &&
        mention.start >= at &&
        /^[\sのに]{0,2}$/u.test(sentence.folded.text.slice(at, mention.start)),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)[0]
}

/** Words of delivery anywhere in the clause. */
export function isAboutDelivery(sentence: Sentence, range: Range): boolean {
  const isAsked = sentence.request.context?.asked.includes('deadline') ?? false
  return (
    isAsked ||
    sentence.allMentions.some((mention) => {
      if (!hasCue(mention, 'delivery')) return false
      const [from, to] = mention.end <= range.start ? [mention.end, range.start] : [range.end, mention.start]
      return to >= from && to - from <= 40 && !isBroken(sentence, from, to)
    })
  )
}
