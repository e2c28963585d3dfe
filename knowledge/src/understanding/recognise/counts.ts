import type { Understanding } from '@tradewind/schema/contracts/understanding'
import type { Mention } from '../lexicon/match.ts'
import type { Quantity } from '../quantities/read-quantities.ts'
import type { Range } from '../text/range.ts'
import { hasCue, isPaused, meaningOf, type Sentence, spanOf, type Taken } from '../text/sentence.ts'

type Count = NonNullable<Understanding['quantity']>

/** "instead of 20", 「20台ではなく」, 不是20台: the number that no longer holds. */
export function isReplaced(sentence: Sentence, core: Range): boolean {
  const { allMentions, mentions, folded, locale } = sentence
  if (locale === 'ja') {
    return allMentions.some(
      (mention) => hasCue(mention, 'insteadOf') && mention.start >= core.end && mention.start - core.end <= 4,
    )
  }
  // Of the words chosen only: "pelo menos 300" holds one that refuses.
  return mentions.some(
    (mention) =>
      hasCue(mention, 'insteadOf', 'negation') &&
      mention.end <= core.start &&
      /^\s?(?:de |von )?$/.test(folded.text.slice(mention.end, core.start)),
  )
}

const isWhole = (value: number): boolean => value >= 1 && value <= 1_000_000

/** "1.200 Stück" read as a decimal has no whole value. */
const whole = ({ numbers }: Quantity, value: number, which: number): number =>
  Number.isInteger(value) ? value : Math.round(numbers[which]?.otherwise ?? value)

type Way = (sentence: Sentence, quantity: Quantity, models: readonly Range[]) => number | undefined

/** Mentions after the number, up to the next pause. */
function following(sentence: Sentence, from: number): readonly Mention[] {
  return sentence.mentions.filter(
    ({ start }) => start >= from && start - from <= 60 && !isPaused(sentence, from, start),
  )
}

/** "20 pcs", 20台, "20 Stück": but no counter that counts months or programs. */
function byCounter(sentence: Sentence, quantity: Quantity): number | undefined {
  const { core } = quantity
  const counter = sentence.allMentions
    .filter(
      ({ start, meanings }) =>
        start >= core.end &&
        start - core.end <= 1 &&
        meanings.some((m) => m.kind === 'counter' && m.role === 'counter'),
    )
    .sort((a, b) => b.end - a.end)[0]
  // 一个 is an article more than a number.
  if (isArticle(sentence, quantity)) return undefined
  // قطعتين is two pieces in one word.
  const isDual = sentence.allMentions.some(
    ({ start, end, meanings }) =>
      start === core.start && end === core.end && meanings.some(({ kind }) => kind === 'counter'),
  )
  if (isDual) return core.end
  if (counter === undefined || (isPerUnit(sentence, core) && !isAskedFor(sentence))) return undefined
  const chosen = sentence.mentions.find(({ start }) => start === counter.start)
  if (chosen !== undefined && chosen.end > counter.end && meaningOf(chosen, 'counter') === undefined) {
    if (meaningOf(chosen, 'timeUnit') !== undefined || meaningOf(chosen, 'parameter') !== undefined) return undefined
  }
  const next = sentence.mentions.find(({ start }) => start >= counter.end)
  const isOther =
    next !== undefined &&
    next.start - counter.end <= 1 &&
    (meaningOf(next, 'timeUnit') !== undefined || isCountParameter(next))
  return isOther ? undefined : counter.end
}

const isArticle = ({ request }: Sentence, { numbers, min }: Quantity): boolean =>
  min === 1 && numbers.every(({ weak }) => weak) && request.context?.asked[0] !== 'quantity'

/** 一台 after "how many?" is one, elsewhere each. */
const isAskedFor = ({ request }: Sentence): boolean => request.context?.asked[0] === 'quantity'

/** 「1台あたり」, "per 1 pc": no quantity. */
const isPerUnit = (sentence: Sentence, core: Range): boolean =>
  sentence.allMentions.some(
    (mention) => hasCue(mention, 'perUnit') && mention.start <= core.start && mention.end > core.start,
  )

const COUNTED = ['programs', 'channels', 'resultMemory', 'tighteningsPerCharge', 'serviceInterval']

const isCountParameter = (mention: Mention): boolean =>
  mention.meanings.some((meaning) => meaning.kind === 'parameter' && COUNTED.includes(meaning.code)) &&
  meaningOf(mention, 'category') === undefined

/** "20x", "x 20", "×20" */
function byTimes({ folded }: Sentence, { core }: Quantity): number | undefined {
  const after = /^\s?x(?=[\s,.]|$)/u.exec(folded.text.slice(core.end))
  if (after !== null) return core.end + after[0].length
  return /(?:^|[\s(])x\s?$/u.test(folded.text.slice(Math.max(0, core.start - 3), core.start)) ? core.end : undefined
}

/** "20 BP-80", "20 of the BP-80" */
const byModel: Way = (sentence, { core }, models) => {
  const model = models.find(({ start }) => start >= core.end && start - core.end <= 12)
  if (model === undefined || isPaused(sentence, core.end, model.start)) return undefined
  return /\d/.test(sentence.folded.text.slice(core.end, model.start)) ? undefined : model.end
}

/** "20 new cordless pistol tools" */
const byTool: Way = (sentence, quantity) => {
  const { core, numbers } = quantity
  let skipped = 0
  for (const mention of following(sentence, core.end)) {
    if (/\d/.test(sentence.folded.text.slice(core.end, mention.start))) return undefined
    const isThing = mention.meanings.some(
      (meaning) =>
        meaning.kind === 'category' || meaning.kind === 'counter' || (meaning.kind === 'brand' && skipped === 0),
    )
    if (isThing && isArticle(sentence, quantity)) return undefined
    if (isThing)
      return numbers.some(({ weak }) => weak) && meaningOf(mention, 'counter')?.role !== 'counter'
        ? undefined
        : mention.end
    if (
      isCountParameter(mention) ||
      meaningOf(mention, 'timeUnit') !== undefined ||
      meaningOf(mention, 'currency') !== undefined
    )
      return undefined
    skipped += 1
    if (skipped > 3 || hasCue(mention, 'to', 'negation')) return undefined
  }
  return undefined
}

/** "Quantity: 20", "we need 20" */
const byCue: Way = (sentence, { core, numbers }) => {
  if (numbers.some(({ weak }) => weak)) return undefined
  const next = sentence.mentions.find(({ start }) => start >= core.end)
  if (
    next !== undefined &&
    next.start - core.end <= 1 &&
    next.meanings.some(
      ({ kind }) => kind === 'timeUnit' || kind === 'currency' || kind === 'parameter' || kind === 'month',
    )
  ) {
    return undefined
  }
  const cue = sentence.allMentions.find(
    (mention) => hasCue(mention, 'quantity') && mention.end <= core.start && core.start - mention.end <= 12,
  )
  if (cue === undefined) return undefined
  const between = sentence.folded.text.slice(cue.end, core.start)
  return /[\d,;.!?、。]/u.test(between.replace(/^\s?:/, '')) ? undefined : core.end
}

/** "60 instead of 40 tools": what is counted stands behind the number that no longer holds. */
const byReplacement: Way = (sentence, { core, numbers }) => {
  const counts = sentence.mentions.some(({ meanings }) =>
    meanings.some(({ kind }) => kind === 'counter' || kind === 'category'),
  )
  return counts && numbers.every(({ weak }) => !weak) ? core.end : undefined
}

/** A bare number as the answer to "how many?" */
const byQuestion: Way = (sentence, { core, numbers }) =>
  numbers.every(({ weak }) => weak) && sentence.numbers.length > 1
    ? undefined
    : sentence.request.context?.asked[0] === 'quantity'
      ? core.end
      : undefined

/** Ranked: what says most clearly that pieces are counted. */
const WAYS = [byCounter, byTimes, byModel, byTool, byCue, byQuestion] as const
const CONFIDENCES = [0.95, 0.9, 0.9, 0.88, 0.75, 0.85] as const

/** How many are wanted. Takes it. */
export function readCount(
  sentence: Sentence,
  quantities: readonly Quantity[],
  models: readonly Range[],
  taken: Taken,
): Count | undefined {
  const free = quantities.filter(
    ({ core, min, max, unit }) =>
      !taken.has(core) &&
      !isReplaced(sentence, core) &&
      unit === undefined &&
      isWhole(min) &&
      (max === undefined || isWhole(max)),
  )
  const replaced = quantities.some(({ core, unit }) => unit === undefined && isReplaced(sentence, core))
  for (const [index, way] of [...WAYS, ...(replaced ? [byReplacement] : [])].entries()) {
    for (const quantity of free) {
      const end = way(sentence, quantity, models)
      if (end === undefined) continue
      const range = { start: quantity.core.start, end: Math.max(end, quantity.core.end) }
      taken.take({ start: quantity.core.start, end: quantity.core.end })
      return {
        span: spanOf(sentence, range),
        confidence: CONFIDENCES[index] ?? 0.7,
        value: whole(quantity, quantity.min, 0),
        ...(quantity.max === undefined ? {} : { max: whole(quantity, quantity.max, 1) }),
      }
    }
  }
  return undefined
}
