import type { BOUNDS } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import type { BoundKind } from '../lexicon/meaning.ts'
import type { NumberRead } from '../numbers/number-read.ts'
import type { Range } from '../text/range.ts'
import { hasCue, isBroken, meaningOf, meaningsOf, type Sentence } from '../text/sentence.ts'

export type Bound = (typeof BOUNDS)[number]

const SIGNS: readonly (readonly [RegExp, BoundKind])[] = [
  [/(?:>=|≥|≧|⩾|>|＞)\s?$/, 'atLeast'],
  [/(?:<=|≤|≦|⩽|<|＜)\s?$/, 'atMost'],
  [/(?:~|≈|∼)\s?$/, 'about'],
]

interface BoundRead extends Range {
  readonly bound: Bound
  readonly compared?: string
}

/** "At least", "max.", ≤, 以上: the bound said before or behind a number, and how far its words reach. */
export function boundOf(sentence: Sentence, core: Range, number: NumberRead): BoundRead {
  const text = sentence.folded.text
  for (const [sign, bound] of SIGNS) {
    const match = sign.exec(text.slice(Math.max(0, core.start - 3), core.start))
    if (match !== null) return { bound, start: core.start - match[0].length, end: core.end }
  }
  if (/^\s?\+(?![\d/-])/.test(text.slice(number.end, number.end + 3)) || text[core.end] === '+') {
    return { bound: 'atLeast', start: core.start, end: core.end }
  }
  return boundAfter(sentence, core) ?? boundBefore(sentence, core) ?? { bound: 'exactly', ...core }
}

/** Between a bound and its number may stand what it is of, and everyday words; not another number. */
const SKIPPED: readonly string[] = ['parameter', 'common', 'value', 'currency', 'counter']
const MOST_SKIPPED = 5

function boundBefore(sentence: Sentence, core: Range): BoundRead | undefined {
  const { mentions, folded } = sentence
  let edge = core.start
  let skipped = 0
  for (let at = mentions.findLastIndex(({ end }) => end <= core.start); at >= 0; at -= 1) {
    const mention = mentions[at] as Mention
    const between = folded.text.slice(mention.end, edge)
    // "máx. 2,5 kg": the dot of an abbreviation ends nothing.
    if (
      !/^\.?\s?$/.test(between) &&
      (/[\d;!?]|[.,](?=\s)|[。、，\n]/u.test(between) || isBroken(sentence, mention.end, edge))
    )
      return undefined
    // A word nothing is known of may stand between, one only.
    if (/\p{L}{3,}/u.test(between)) skipped += 2
    if (skipped > MOST_SKIPPED) return undefined
    const own = boundIn(sentence, mention, ['before', 'both'])
    if (own !== undefined) return { bound: own, start: mention.start, end: core.end }
    const direction = meaningOf(mention, 'direction')
    if (direction !== undefined && hasThan(sentence, mention, core)) {
      return {
        bound: direction.direction === 'lower' ? 'atMost' : 'atLeast',
        start: mention.start,
        end: core.end,
        compared: direction.parameter,
      }
    }
    const isSkipped =
      mention.meanings.some(({ kind }) => SKIPPED.includes(kind)) ||
      hasCue(mention, 'than', 'place', 'budget', 'quantity', 'perUnit', 'by', 'delivery', 'bolt')
    if (!isSkipped) return undefined
    skipped += 1
    if (skipped > MOST_SKIPPED) return undefined
    edge = mention.start
  }
  return undefined
}

/** The bound a mention is, or holds within ("maximum torque"). */
function boundIn(sentence: Sentence, mention: Mention, sides: readonly string[]): BoundKind | undefined {
  const own = meaningsOf(mention, 'bound').find(({ side }) => sides.includes(side))
  if (own !== undefined) return own.bound
  if (meaningOf(mention, 'parameter') === undefined) return undefined
  const inner = sentence.allMentions.find(
    (other) =>
      other !== mention &&
      other.start >= mention.start &&
      other.end <= mention.end &&
      meaningsOf(other, 'bound').some(
        ({ side, bound }) => side !== 'after' && (bound === 'atMost' || bound === 'atLeast'),
      ),
  )
  return meaningOf(inner, 'bound')?.bound
}

const hasThan = (sentence: Sentence, mention: Mention, core: Range): boolean =>
  sentence.allMentions.some(
    (other) => hasCue(other, 'than') && other.start >= mention.start && other.end <= core.start,
  ) ||
  sentence.allMentions.some(
    (other) => hasCue(other, 'than') && other.end <= mention.start && mention.start - other.end <= 3,
  )

function boundAfter(sentence: Sentence, core: Range): BoundRead | undefined {
  const { folded, mentions, allMentions } = sentence
  const next = allMentions
    .filter(
      ({ start, meanings }) => start >= core.end && meanings.some((m) => m.kind === 'bound' && m.side !== 'before'),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)[0]
  if (next !== undefined) {
    const between = folded.text.slice(core.end, next.start)
    if (/^[\s(]{0,2}$/.test(between) || isSmallTalk(sentence, core.end, next.start)) {
      const meaning = meaningsOf(next, 'bound').find(({ side }) => side !== 'before')
      if (meaning !== undefined && !isRealBefore(sentence, next)) {
        return { bound: meaning.bound, start: core.start, end: next.end }
      }
    }
  }
  // "2 kg より軽い", "比2公斤轻": the comparative stands behind.
  const behind = mentions.find(({ start }) => start >= core.end)
  const than = hasCue(behind, 'than') ? behind : undefined
  const comparative = than === undefined ? behind : mentions.find(({ start }) => start >= than.end)
  const direction = meaningOf(comparative, 'direction')
  if (direction === undefined || comparative === undefined) return undefined
  const isThanBefore = allMentions.some((m) => hasCue(m, 'than') && m.end <= core.start && core.start - m.end <= 1)
  if (than === undefined && !isThanBefore) return undefined
  const gap = folded.text.slice(core.end, comparative.start)
  if (gap.length > 8 || /[,、。;]/u.test(gap)) return undefined
  return {
    bound: direction.direction === 'lower' ? 'atMost' : 'atLeast',
    start: core.start,
    end: comparative.end,
    compared: direction.parameter,
  }
}

/** "2 kg weight max": one word of the same thing between. */
function isSmallTalk(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 14 || /[,.;:!?\d。、]/u.test(sentence.folded.text.slice(from, to))) return false
  return sentence.mentions.some(
    (mention) =>
      mention.start >= from &&
      mention.end <= to &&
      (mention.meanings.some(({ kind }) => kind === 'parameter' || kind === 'counter' || kind === 'currency') ||
        // 500颗以上
        (mention.end - mention.start === 1 && /\p{Script=Han}/u.test(sentence.folded.text[mention.start] ?? ''))) &&
      sentence.folded.text
        .slice(from, to)
        .replace(sentence.folded.text.slice(mention.start, mention.end), '')
        .trim() === '',
  )
}

/** "20 Nm, max 2 kg": "max" could stand behind, and belongs to what follows. */
function isRealBefore(sentence: Sentence, mention: Mention): boolean {
  const isBoth = meaningsOf(mention, 'bound').some(({ side }) => side !== 'after')
  return isBoth && /^\.?\s?[\d±<>≤≥]/u.test(sentence.folded.text.slice(mention.end, mention.end + 3))
}
