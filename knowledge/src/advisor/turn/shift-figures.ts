/** "Per shift" in the seven languages. */
const SHIFT = /shift|schicht|turno|班|シフト|直あたり|وردي|نوبة/iu
/** Whole numbers with thousands marks in any digits; not followed by more of a number or a unit. */
const COUNT =
  /(?<![\p{Script=Latin}\p{N}.,])\d{1,3}(?:[.,'’ \u00a0٬]\d{3})+(?!\d)|(?<![\p{Script=Latin}\p{N}.,])\d{1,6}(?![\d.,]*\d)/gu
const UNIT = /^\s*(?:n[·.\s]?m|牛|ニュートン|نيوتن|kg|公斤|bar|v\b|ah|%|٪|mm|rpm|l\/min|ft|lb)/iu

/** Digits of every script as 0–9, one for one, so that positions stay. */
function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  )
}

export interface CountFound {
  readonly value: number
  readonly start: number
  readonly end: number
}

function countsIn(text: string): CountFound[] {
  const latin = latinDigits(text)
  return [...latin.matchAll(COUNT)]
    .map((match) => ({ match, end: match.index + match[0].length }))
    .filter(({ end }) => !UNIT.test(latin.slice(end, end + 12)))
    .map(({ match, end }) => ({ value: Number(match[0].replaceAll(/\D/g, '')), start: match.index, end }))
    .filter(({ value }) => value >= 1)
}

/** The count nearest to the words "per shift"; undefined when there is none. */
export function countPerShift(text: string): CountFound | undefined {
  const word = SHIFT.exec(text)
  if (word === null) return undefined
  const middle = word.index + word[0].length / 2
  return countsIn(text)
    .filter(({ value }) => value >= 10)
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0]
}

/** The first count in an answer to "how many". */
export const firstCount = (text: string): CountFound | undefined => countsIn(text)[0]
