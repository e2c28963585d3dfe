import { PARAMETERS, type Parameter } from '@tradewind/schema/ontology'
import type { UnitCode } from '@tradewind/schema/units'
import type { Mention } from '../lexicon/match.ts'
import type { Quantity } from '../quantities/read-quantities.ts'
import type { Range } from '../text/range.ts'
import { isBroken, isPaused, meaningsOf, type Sentence } from '../text/sentence.ts'

export type Measured = Extract<Parameter, { unit: UnitCode }>

export const MEASURED: readonly Measured[] = PARAMETERS.filter(
  (parameter): parameter is (typeof PARAMETERS)[number] & Measured => 'unit' in parameter,
)

const NAME_REACH = 42

/** The parameter whose name stands nearest, before or behind, in the same clause. */
export function nearestNamed(
  sentence: Sentence,
  quantity: Quantity,
  candidates: readonly Measured[],
  uses: ReadonlySet<Mention>,
): { parameter: Measured; mention: Mention } | undefined {
  let best: { parameter: Measured; mention: Mention; distance: number } | undefined
  for (const mention of sentence.mentions) {
    const codes = meaningsOf(mention, 'parameter').map(({ code }) => code)
    const parameter = candidates.find(({ code }) => codes.includes(code))
    if (parameter === undefined) continue
    const distance = distanceOf(sentence, quantity.core, mention, uses.has(mention))
    if (distance === undefined) continue
    // The name of a kind of figure says more than a word that fits any of them.
    if (best === undefined || distance < best.distance) best = { parameter, mention, distance }
  }
  return best
}

function distanceOf(sentence: Sentence, core: Range, mention: Mention, isUsed: boolean): number | undefined {
  const isBefore = mention.end <= core.start
  if (!isBefore && mention.start < core.end) return 0
  const [from, to] = isBefore ? [mention.end, core.start] : [core.end, mention.start]
  const reach = sentence.locale === 'zh' || sentence.locale === 'ja' ? 18 : NAME_REACH
  if (to - from > reach || isBroken(sentence, from, to)) return undefined
  const between = sentence.folded.text.slice(from, to)
  // A name behind a comma is of the figure after it: "20 Nm, resolution 0.01 Nm".
  if (!isBefore && isPaused(sentence, from, to)) return undefined
  const pause = isPaused(sentence, from, to) ? (isBefore && /^\s?[:(]/.test(between) ? 2 : 14) : 0
  const figures = /\d/.test(between) ? 16 : 0
  // A name already used by a figure goes on only for the next one of a list.
  return to - from + pause + figures + (isBefore ? 0 : 3) + (isUsed ? 12 : 0)
}

const BESIDE = 14

/** The parameter named directly beside a number that has no unit. */
export function besideName(
  sentence: Sentence,
  core: Range,
  candidates: readonly Measured[],
  uses: ReadonlySet<Mention>,
): { parameter: Measured; mention: Mention } | undefined {
  let best: { parameter: Measured; mention: Mention; distance: number } | undefined
  for (const mention of sentence.mentions) {
    const codes = meaningsOf(mention, 'parameter').map(({ code }) => code)
    const parameter = candidates.find(({ code }) => codes.includes(code))
    if (parameter === undefined || uses.has(mention)) continue
    const isBefore = mention.end <= core.start
    const [from, to] = isBefore ? [mention.end, core.start] : [core.end, mention.start]
    if (to - from > BESIDE || to < from) continue
    const between = sentence.folded.text.slice(from, to)
    if (/[\d,;.!?。、，]/u.test(between.replace(/^\s?:/, ''))) continue
    const strangers = sentence.mentions.filter(
      (other) =>
        other.start >= from &&
        other.end <= to &&
        other.meanings.some(({ kind }) => kind === 'category' || kind === 'counter' || kind === 'value'),
    )
    if (strangers.length > 0 && !isBefore) continue
    const distance = to - from
    if (best === undefined || distance < best.distance) best = { parameter, mention, distance }
  }
  return best
}
