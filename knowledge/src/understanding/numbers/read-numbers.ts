import type { Locale } from '@tradewind/schema/locales'
import type { Mention } from '../lexicon/match.ts'
import type { Range } from '../text/range.ts'
import { hasCue, meaningOf, meaningsOf, type Sentence } from '../text/sentence.ts'
import { readDigits, readFraction } from './digits.ts'
import { readGermanNumber } from './german.ts'
import { HAN_NUMBER, readHanNumber } from './han.ts'
import type { NumberRead } from './number-read.ts'

/** What numbers are read from. */
type Words = Omit<Sentence, 'numbers'>

const DIGITS = /\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,']\d+)*/g
const FRACTION = /(?:(?<![\d./]|\d,)\d{1,2}[ -])?(?<![\d./]|\d,)\d{1,2}\/\d{1,2}(?![\d/])/g

/** Every number of the sentence, in order: digits, fractions, words. */
export function readNumbers(sentence: Words): readonly NumberRead[] {
  const { folded, locale } = sentence
  const fractions = [...folded.text.matchAll(FRACTION)].flatMap((match): NumberRead[] => {
    const value = readFraction(match[0])
    return value === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length, value, how: 'fraction', weak: false }]
  })
  const numbers: NumberRead[] = [...fractions]
  const isFree = (range: Range) => !numbers.some(({ start, end }) => start < range.end && range.start < end)
  for (const read of [...digitNumbers(folded.text, locale), ...wordNumbers(sentence)]) {
    if (isFree(read)) numbers.push(read)
  }
  numbers.sort((a, b) => a.start - b.start)
  return joinScales(sentence, numbers)
}

function* digitNumbers(text: string, locale: Locale): Generator<NumberRead> {
  for (const match of text.matchAll(DIGITS)) {
    let written = match[0]
    let start = match.index
    if (/[ \u00a0]/.test(written) && !isGroupedBySpace(written, text[start - 1], locale)) {
      // Not one number with spaces but several numbers.
      for (const part of written.matchAll(/\d+(?:[.,]\d+)*/g)) {
        const [value, otherwise] = readDigits(part[0], locale)
        if (value !== undefined) yield digits(start + part.index, part[0], value, otherwise)
      }
      continue
    }
    const values = readDigits(written, locale)
    if (values.length === 0) {
      // "12.03.2027" and the like are dates, not numbers.
      continue
    }
    const [value = 0, otherwise] = values
    if (written.endsWith("'")) written = written.slice(0, -1)
    start = match.index
    yield digits(start, written, value, otherwise)
  }
}

const digits = (start: number, written: string, value: number, otherwise: number | undefined): NumberRead => ({
  start,
  end: start + written.length,
  value,
  ...(otherwise === undefined ? {} : { otherwise }),
  how: 'digits',
  weak: false,
})

/** "5 000" and "1 234,5" are one number; "M10 200", "2 150" in a list of figures are not. */
function isGroupedBySpace(written: string, before: string | undefined, locale: Locale): boolean {
  if (before !== undefined && /[\p{L}\d]/u.test(before)) return false
  if (/[ \u00a0]000\b/.test(written)) return true
  return !['en', 'zh', 'ja', 'ar'].includes(locale)
}

function* wordNumbers(sentence: Words): Generator<NumberRead> {
  if (sentence.locale === 'de') yield* germanNumbers(sentence)
  if (sentence.locale === 'zh' || sentence.locale === 'ja') yield* hanNumbers(sentence)
  if (sentence.locale === 'ar') yield* arabicDuals(sentence)
  yield* listedNumbers(sentence.mentions)
}

/** سنتين, أسبوعين: two years, two weeks in one word. The number has no letters of its own. */
function* arabicDuals({ folded }: Words): Generator<NumberRead> {
  for (const match of folded.text.matchAll(
    /(?<!\p{L})[ولب]?(سنتين|سنتان|عامين|شهرين|شهران|اسبوعين|اسبوعان|يومين|يومان)(?!\p{L})/gu,
  )) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    yield { start, end: start, value: 2, how: 'words', weak: false }
  }
}

function* germanNumbers({ atoms, mentions }: Words): Generator<NumberRead> {
  for (const { kind, text, start, end } of atoms) {
    if (kind !== 'latin' || text.length < 3) continue
    const value = readGermanNumber(text)
    if (value === undefined || mentions.some((m) => m.start <= start && m.end >= end && m.next - m.first > 1)) continue
    yield { start, end, value, how: 'words', weak: text.startsWith('ein') && value === 1 }
  }
}

function* hanNumbers({ request, folded, mentions }: Words): Generator<NumberRead> {
  // After "how many?" 一台 is one, elsewhere "each".
  const isCount = request.context?.asked[0] === 'quantity'
  for (const match of folded.text.matchAll(HAN_NUMBER)) {
    const range = { start: match.index, end: match.index + match[0].length }
    // After digits it is their scale: 3万, 50千.
    if (/[\d.]/.test(folded.text[range.start - 1] ?? '') && /^[十百千万亿]/u.test(match[0])) continue
    const value = readHanNumber(match[0])
    if (value === undefined) continue
    const isInWord = mentions.some(
      (mention) =>
        mention.start < range.end &&
        range.start < mention.end &&
        !(isCount && hasCue(mention, 'perUnit')) &&
        (isLonger(mention, range) || !mention.meanings.some(({ kind }) => kind === 'number' || kind === 'counter')),
    )
    if (isInWord) continue
    yield { ...range, value, how: 'words', weak: match[0].length === 1 }
  }
}

/** 一打 (a dozen) is a number of its own. */
const isLonger = ({ start, end, meanings }: Mention, range: Range): boolean =>
  start === range.start && end > range.end && meanings.some((m) => m.kind === 'number' && m.role === 'value')

/** Runs of number words: "two hundred and fifty", "treinta y cinco", "خمسة وعشرون", "half a dozen". */
function* listedNumbers(mentions: readonly Mention[]): Generator<NumberRead> {
  for (let at = 0; at < mentions.length; at += 1) {
    const run = runAt(mentions, at)
    if (run === undefined) continue
    yield run.read
    at = run.next - 1
  }
}

function runAt(mentions: readonly Mention[], from: number): { read: NumberRead; next: number } | undefined {
  let total = 0
  let current: number | undefined
  let next = from
  let end = 0
  let isWeak = false
  const start = mentions[from]?.start ?? 0
  for (; next < mentions.length; next += 1) {
    const mention = mentions[next]
    const before = mentions[next - 1]
    if (mention === undefined || (next > from && before !== undefined && before.next !== mention.first)) break
    const meanings = meaningsOf(mention, 'number')
    const word = meanings.find(({ role }) => role === 'value') ?? meanings[0]
    if (word === undefined) break
    if (word.role === 'joiner') {
      if (current === undefined || meaningOf(mentions[next + 1], 'number') === undefined) break
      if (mentions[next + 1]?.first !== mention.next) break
      continue
    }
    if (word.role === 'value' || word.role === 'weak') {
      // "ten, twenty": a second small number does not belong to the first.
      if (current !== undefined && !addsUp(current, word.value)) break
      isWeak = word.role === 'weak' && current === undefined
      current = (current ?? 0) + word.value
    } else if (word.role === 'scale') {
      if (word.value >= 1000) {
        total += (current ?? 1) * word.value
        current = 0
      } else current = (current ?? 1) * word.value
      isWeak = false
    } else if (word.role === 'half') {
      if (current === undefined) {
        // "half a dozen": the scale follows.
        const scale = meaningOf(mentions[next + 1], 'number')
        if (scale?.role !== 'scale') break
        current = word.value
      } else current += word.value
    }
    end = mention.end
  }
  if (current === undefined || end === 0) return undefined
  return { read: { start, end, value: total + current, how: 'words', weak: isWeak }, next }
}

/** Whether a number word goes on with the number before it: "twenty" + "five", "خمسة" + "عشرون", "two hundred" + "ten". */
function addsUp(current: number, word: number): boolean {
  if (current === 0) return true
  const [small, large] = current < word ? [current, word] : [word, current]
  return (small < 10 && large >= 20 && large % 10 === 0) || (large >= 100 && large % 100 === 0 && small < 100)
}

const SCALE_LETTERS = /^\s?(k|tsd\.?|mio\.?|t(?=€|\s?eur))(?![\p{L}\d])/u
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1000, t: 1000, tsd: 1000, mio: 1_000_000 }

/** "5k", "3万", "15 mil", "٥ آلاف": digits with a scale after them. */
function joinScales(sentence: Words, numbers: readonly NumberRead[]): readonly NumberRead[] {
  const joined: NumberRead[] = []
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] as NumberRead
    const isGerman = sentence.locale === 'de' && number.how === 'words' && number.value < 100
    const scale = number.how === 'digits' || isGerman ? scaleAfter(sentence, number.end) : undefined
    if (scale === undefined) {
      if (!joined.some(({ end }) => end > number.start)) addOrJoin(sentence, joined, number)
      continue
    }
    // With a scale, a single separator is a decimal mark: 1.250 万 is no 1250 万.
    const { otherwise: _, ...rest } = number
    addOrJoin(sentence, joined, {
      ...rest,
      value: number.value * scale.value,
      end: scale.end,
      scale: scale.value,
    })
  }
  return joined
}

/** 2万5千 and 2万5000 are one number; 1万2 is 12,000 in Chinese. */
function addOrJoin({ locale }: Words, joined: NumberRead[], number: NumberRead): void {
  const before = joined.at(-1)
  const isChinese = locale === 'zh'
  if (
    (isChinese || locale === 'ja') &&
    before?.scale !== undefined &&
    before.end === number.start &&
    number.value < before.scale
  ) {
    const isTenth = isChinese && number.scale === undefined && number.value < 10 && before.scale >= 1000
    const more = isTenth ? (number.value * before.scale) / 10 : number.value
    joined[joined.length - 1] = { ...before, value: before.value + more, end: number.end }
  } else joined.push(number)
}

function scaleAfter(sentence: Words, at: number): { value: number; end: number } | undefined {
  const text = sentence.folded.text.slice(at, at + 8)
  const letters = SCALE_LETTERS.exec(text)
  if (letters !== null) {
    const value = LETTER_SCALES[(letters[1] ?? '').replace('.', '')]
    if (value !== undefined) return { value, end: at + letters[0].length }
  }
  const mention = sentence.allMentions.find(
    ({ start, meanings }) =>
      start >= at &&
      start <= at + 1 &&
      sentence.folded.text.slice(at, start).trim() === '' &&
      meanings.some((meaning) => meaning.kind === 'number' && meaning.role === 'scale'),
  )
  const meaning = mention?.meanings.find((entry) => entry.kind === 'number' && entry.role === 'scale')
  if (mention === undefined || meaning?.kind !== 'number') return undefined
  const more = scaleAfter(sentence, mention.end)
  return more === undefined
    ? { value: meaning.value, end: mention.end }
    : { value: meaning.value * more.value, end: more.end }
}
