import type { UnitCode } from '@tradewind/schema/units'
import type { NumberRead } from '../numbers/number-read.ts'
import type { Sentence } from '../text/sentence.ts'
import { ATTACHED_ONLY, unitKey, unitTable } from './unit-spellings.ts'

export interface UnitRead {
  readonly unit: UnitCode
  /** What a number in the unit as written is to be multiplied with (mAh). */
  readonly factor: number
  readonly end: number
}

const LETTER = /[\p{Script=Latin}\p{Script=Arabic}]/u

/** A unit does not end within a word: "m" is none in "mm" or "max". */
function endsWord(text: string, end: number): boolean {
  const last = text[end - 1] ?? ''
  const next = text[end] ?? ''
  if (!LETTER.test(last)) return !(/\d/.test(last) && /\d/.test(next))
  return !LETTER.test(next) || /\p{Script=Arabic}/u.test(last) !== /\p{Script=Arabic}/u.test(next)
}

/** The unit that stands behind a number, the longest that fits; undefined when none does. */
export function readUnitAfter(sentence: Sentence, number: Pick<NumberRead, 'end' | 'how'>): UnitRead | undefined {
  const { folded, locale } = sentence
  const { text } = folded
  const { spellings, longest } = unitTable(locale)
  const lead = /^(?:\s{0,2}-?\s?|\s?\))(?=[^\s\d-]|1\s?\/\s?min)/u.exec(text.slice(number.end, number.end + 12))?.[0]
  if (lead === undefined) return undefined
  const start = number.end + lead.length
  const isAttached = lead === '' || number.how === 'fraction'
  for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
    if (!endsWord(text, end) || /[\s,;(-]/.test(text[end - 1] ?? '')) continue
    const key = unitKey(text.slice(start, end).replace(/^ال/, ''))
    const found = spellings.get(key)
    if (found === undefined) continue
    if (ATTACHED_ONLY.has(key) && !isAttached && !stands(sentence, key, start, end)) continue
    // 转 begins many words (转接头); as a unit something else goes on behind it.
    if (key === '转' && !/^(?:以|之间|左右|的|到|至|[\s,.。、;:!?)/~-]|$)/u.test(text.slice(end))) continue
    return { ...found, end }
  }
  return undefined
}

/** "20 V", "5 m", "80 C": a letter apart from its number is a unit when written as one. */
function stands({ folded }: Sentence, key: string, start: number, end: number): boolean {
  const written = folded.source.slice(folded.from[start], folded.to[end - 1])
  if (key === 'in') return false
  if (key === 'v' || key === 'w') return written === key.toUpperCase()
  if (key === 'm' || key === 'g' || key === 's') return written === key
  return written === key.toUpperCase() || !/[a-z]/i.test(written)
}
