import type { Locale } from '@tradewind/schema/locales'
import { LOCALE_FACTS } from '@tradewind/schema/locales'

const FIRST_STRONG_ISOLATE = '\u2068'
const LEFT_TO_RIGHT_ISOLATE = '\u2066'
const POP_ISOLATE = '\u2069'
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const ZERO_WIDTH_SPACE = '\u200b'

/** Controls, and the direction marks by which one text could rearrange its neighbours. */
const UNSAFE = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

/** Longest run without a break that fits the narrowest text column; capitals and digits are wider. */
const LONGEST_WORD = 32
const LONGEST_CODE = 18

/** One line of text as typed by somebody: no controls, single spaces, words that can wrap. */
export function line(text: string): string {
  return breakable(
    text
      .toWellFormed()
      .replace(UNSAFE, '')
      .replace(/[\t\n\r\u2028\u2029 ]+/gu, ' ')
      .trim(),
  )
}

/** A text of several lines, one entry per line that says something. */
export function lines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(line)
    .filter((entry) => entry !== '')
}

/**
 * A text that keeps its own direction among others (Unicode bidirectional algorithm, UAX 9): needed wherever a name
 * may be Arabic in a German document or Latin in an Arabic one.
 */
export function isolated(text: string, locale: Locale): string {
  const readable = line(text)
  if (readable === '' || (LOCALE_FACTS[locale].direction === 'ltr' && !RIGHT_TO_LEFT.test(readable))) return readable
  return `${FIRST_STRONG_ISOLATE}${latinRunsIsolated(readable)}${POP_ISOLATE}`
}

/**
 * In an Arabic sentence "18 V / 5.0 Ah" and "ISO 6789-2" would be taken apart at their digits: each run of Latin
 * letters with the figures that belong to it is isolated.
 */
function latinRunsIsolated(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return text.replace(/[±+−-]?[\p{Script=Latin}\d](?:[^\p{Script=Arabic}،؛؟()]*[\p{Script=Latin}\d°%®Ω])?/gu, (run) =>
    /\p{Script=Latin}/u.test(run) ? `${LEFT_TO_RIGHT_ISOLATE}${run}${POP_ISOLATE}` : run,
  )
}

/** A model name, figure with unit, phone number or address of the web: left to right in every language. */
export function leftToRight(text: string, locale: Locale): string {
  const readable = line(text)
  if (LOCALE_FACTS[locale].direction === 'ltr' || readable === '') return readable
  return `${LEFT_TO_RIGHT_ISOLATE}${readable}${POP_ISOLATE}`
}

/** "±3 %", "1.9 kg without battery": begins with a number and is short enough for any column. */
const SHORT_FIGURE = /^[±≤≥<>~−-]?[\d٠-٩][^,;]{0,26}$/u

/** What the schema's quantity formatting hands over in Arabic: already isolated, with the marks its percent sign needs. */
const ONE_ISOLATE = /^[\u2066-\u2068][^\u202a-\u202e\u2066-\u2069\p{Cc}]+\u2069$/u

/**
 * A key figure: Latin ones ("200 N·m") run left to right, also where they begin with a digit, which alone would
 * take the direction of the Arabic around it. A short one is never broken between number and unit.
 */
export function figure(text: string, locale: Locale): string {
  if (ONE_ISOLATE.test(text)) return text
  const whole = line(text)
  const kept = SHORT_FIGURE.test(whole) ? whole.replaceAll(' ', '\u00a0') : whole
  return RIGHT_TO_LEFT.test(kept) ? isolated(kept, locale) : leftToRight(kept, locale)
}

/** Runs without a place to break: a line may end at a space, and after a hyphen or a slash anyway. */
function breakable(text: string): string {
  return text.replace(/[^\s\u200b\-–—/\u3000-\u303f\uff00-\uffef]{19,}/gu, (run) => {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u.test(run)) return run
    const word = /^\p{L}\p{Ll}*\p{P}*$/u.test(run)
    if ((word || run.includes('@')) && run.length <= LONGEST_WORD) return run
    const step = word ? 8 : LONGEST_CODE / 3
    const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(run)].map(
      (part) => part.segment,
    )
    return graphemes
      .map((grapheme, at) => (at > 0 && at % step === 0 ? ZERO_WIDTH_SPACE + grapheme : grapheme))
      .join('')
  })
}
