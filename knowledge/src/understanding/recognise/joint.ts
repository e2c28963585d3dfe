import { STRENGTH_CLASSES, type StrengthClass, THREADS, type Thread } from '@tradewind/schema/contracts/selector'
import type { Understanding, UnderstoodParameter } from '@tradewind/schema/contracts/understanding'
import { readDigits } from '../numbers/digits.ts'
import { hull, type Range } from '../text/range.ts'
import { hasCue, type Sentence, spanOf, type Taken } from '../text/sentence.ts'

const THREAD =
  /(?<![\p{Script=Latin}\d.-])m\s?-?(\d{1,3}(?:[.,]5)?)(?:\s?x\s?\d{1,3}(?:[.,]\d+)?)?(?![\d\p{Script=Latin}]|[.,]\d)/gu
const CLASS = /(?<![\d.,])(8[.,]8|10[.,]9|12[.,]9)(?![\d]|[.,]\d|\s?(?:n\W?m|kg|bar|mm|v\b))/gu
const BETWEEN_THREADS = /^\s?(?:-|~|\.{2,3}|\/)\s?$/

interface ThreadFound extends Range {
  readonly size: number
}

interface JointRead {
  readonly joint?: NonNullable<Understanding['joint']>
  /** A span of threads is what the tool is for; a single one is the joint. */
  readonly boltSize?: UnderstoodParameter
}

/** "M12 8.8", "M6–M10": threads and strength classes, never torques. Takes what it reads. */
export function readJoint(sentence: Sentence, taken: Taken): JointRead {
  const threads = threadsOf(sentence, taken)
  for (const thread of threads) taken.take(thread)
  const strength = classOf(sentence, threads)
  if (strength !== undefined) taken.take(strength)
  const friction = frictionOf(sentence)
  if (friction !== undefined) taken.take(friction)
  const [first, ...more] = threads
  if (first !== undefined && more.length > 0)
    return { boltSize: rangeOf(sentence, threads), ...jointWith(sentence, undefined, strength, friction) }
  if (first !== undefined && !(THREADS as readonly string[]).includes(`M${first.size}`)) {
    return { boltSize: exactlyOf(sentence, first), ...jointWith(sentence, undefined, strength, friction) }
  }
  return jointWith(sentence, first, strength, friction)
}

function jointWith(
  sentence: Sentence,
  thread: ThreadFound | undefined,
  strength: (Range & { readonly code: StrengthClass }) | undefined,
  friction: (Range & { readonly value: number }) | undefined,
): Pick<JointRead, 'joint'> {
  const parts = [thread, strength, friction].filter((part) => part !== undefined)
  const [head, ...rest] = parts
  if (head === undefined || (thread === undefined && strength === undefined)) return {}
  const range = rest.reduce<Range>((sum, part) => (part.start - sum.end < 20 ? hull(sum, part) : sum), head)
  return {
    joint: {
      span: spanOf(sentence, range),
      confidence: thread === undefined ? 0.7 : 0.95,
      ...(thread === undefined ? {} : { thread: `M${thread.size}` as Thread }),
      ...(strength === undefined ? {} : { strengthClass: strength.code }),
      ...(friction === undefined ? {} : { friction: friction.value }),
    },
  }
}

function threadsOf(sentence: Sentence, taken: Taken): readonly ThreadFound[] {
  const { text, source, from } = sentence.folded
  const found: ThreadFound[] = []
  for (const match of text.matchAll(THREAD)) {
    const size = Number((match[1] ?? '').replace(',', '.'))
    const range = { start: match.index, end: match.index + match[0].length }
    if (size < 1 || size > 150 || taken.has(range)) continue
    // "5 m 12" is five metres; "m12" in running text is a thread all the same.
    if (/\d\s?$/.test(text.slice(0, range.start)) || (/^m\s/.test(match[0]) && source[from[range.start] ?? 0] !== 'M'))
      continue
    found.push({ ...range, size })
  }
  // "M6-10": the second letter is often left out.
  const [only] = found
  if (found.length === 1 && only !== undefined) {
    const rest = /^\s?(?:-|~)\s?(\d{1,2})(?![\d.,])(?!\s?n)/.exec(text.slice(only.end))
    const size = Number(rest?.[1] ?? 0)
    if (rest !== null && size > only.size && size <= 64)
      found.push({ start: only.start, end: only.end + rest[0].length, size })
  }
  return found
}

function rangeOf(sentence: Sentence, threads: readonly ThreadFound[]): UnderstoodParameter {
  const range = threads.reduce<Range>((sum, thread) => hull(sum, thread), threads[0] ?? { start: 0, end: 1 })
  const sizes = threads.map(({ size }) => size)
  const [min, max] = [Math.min(...sizes), Math.max(...sizes)]
  return {
    span: spanOf(sentence, range),
    confidence: BETWEEN_THREADS.test(sentence.folded.text.slice(threads[0]?.end, threads[1]?.start)) ? 0.95 : 0.9,
    parameter: 'boltSize',
    negated: false,
    bound: 'between',
    min,
    max,
    unit: 'mm',
    normalized: { min, max, unit: 'mm' },
  }
}

const exactlyOf = (sentence: Sentence, thread: ThreadFound): UnderstoodParameter => ({
  span: spanOf(sentence, thread),
  confidence: 0.9,
  parameter: 'boltSize',
  negated: false,
  bound: 'exactly',
  min: thread.size,
  unit: 'mm',
  normalized: { min: thread.size, unit: 'mm' },
})

/** 8.8 is a strength class beside a thread, or beside a word for bolt or class. */
function classOf(sentence: Sentence, threads: readonly ThreadFound[]): (Range & { code: StrengthClass }) | undefined {
  for (const match of sentence.folded.text.matchAll(CLASS)) {
    const range = { start: match.index, end: match.index + match[0].length }
    const code = (match[1] ?? '').replace(',', '.') as StrengthClass
    const isBeside = threads.some(({ end, start }) => range.start - end < 40 && start - range.end < 30)
    const isNamed = sentence.allMentions.some(
      (mention) =>
        hasCue(mention, 'bolt') &&
        Math.min(Math.abs(mention.end - range.start), Math.abs(mention.start - range.end)) <= 14,
    )
    if (STRENGTH_CLASSES.includes(code) && (isBeside || isNamed)) return { ...range, code }
  }
  return undefined
}

function frictionOf(sentence: Sentence): (Range & { value: number }) | undefined {
  const { text } = sentence.folded
  for (const cue of sentence.allMentions) {
    if (!hasCue(cue, 'friction')) continue
    const value = numberAfter(sentence, cue.end)
    if (value !== undefined) return { start: cue.start, end: value.end, value: value.value }
  }
  const mu = /(?<!\p{L})[μµ]\s?[=:]?\s?(0[.,]\d{1,3})/u.exec(text)
  if (mu === null) return undefined
  return { start: mu.index, end: mu.index + mu[0].length, value: Number((mu[1] ?? '').replace(',', '.')) }
}

function numberAfter({ folded, locale }: Sentence, at: number): { value: number; end: number } | undefined {
  const match = /^\D{0,14}?(0[.,]\d{1,3})/u.exec(folded.text.slice(at))
  const value = match?.[1] === undefined ? undefined : (readDigits(match[1], locale)[0] ?? Number.NaN)
  return match === null || value === undefined || value < 0.04 || value > 0.4
    ? undefined
    : { value, end: at + match[0].length }
}
