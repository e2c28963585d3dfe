import type { Placeholder } from '@tradewind/schema/contracts/playbook'
import { LOCALE_FACTS, type Locale } from '@tradewind/schema/locales'
import { agreeDays } from './agree-days.ts'

export type TextValues = Readonly<Partial<Record<Placeholder, string>>>

const MARK = /\{(\w+)\}/gu
/** A sentence with its mark and the space after it; an abbreviation's dot in front of a small letter ends none. */
const SENTENCE = /[^.!?。！？؟]*(?:[.!?。！？؟]+(?!\s+\p{Ll})[»”“"』」)]*\s*|[.!?。！？؟]+|$)/gu
const LEADING_SPACE = /^\s*[·–]?\s*$/u

/**
 * Fills `{name}` marks. A sentence with a mark that has no value falls away, and a line of which nothing is left does,
 * too: better no sentence than one with a hole. Marks are found before they are filled, so a value is never read as one.
 */
export function fillText(text: string, values: TextValues, locale: Locale): string {
  const lines = text.split('\n').map((line) => {
    if (![...line.matchAll(MARK)].some(([, name]) => missing(values, name))) return fillMarks(line, values, locale)
    const kept = (line.match(SENTENCE) ?? []).filter(
      (sentence) => ![...sentence.matchAll(MARK)].some(([, name]) => missing(values, name)),
    )
    const left = kept.join('').trim()
    return LEADING_SPACE.test(left) ? undefined : fillMarks(left, values, locale)
  })
  const filled = lines
    .filter((line) => line !== undefined)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
  return agreeDays(filled, locale)
}

/** A title or subject: one line, in which a mark without a value leaves nothing behind. */
export function fillLine(text: string, values: TextValues, locale: Locale): string {
  return text
    .replace(MARK, (_mark, name: string) => isolated(values[name as Placeholder] ?? '', locale))
    .replace(/\s{2,}/gu, ' ')
    .replace(/\s+([:：,，.?？])/gu, '$1')
    .trim()
}

function missing(values: TextValues, name: string | undefined): boolean {
  const value = values[name as Placeholder]
  return value === undefined || value === ''
}

function fillMarks(line: string, values: TextValues, locale: Locale): string {
  return line.replace(MARK, (_mark, name: string) => isolated(values[name as Placeholder] ?? '', locale))
}

/** A Latin name or a number inside Arabic keeps its own direction (UAX 9, first-strong isolate). */
function isolated(value: string, locale: Locale): string {
  return value !== '' && LOCALE_FACTS[locale].direction === 'rtl' ? `\u2068${value}\u2069` : value
}
