const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000, 億: 100_000_000 }

/** Figures with their scales, then rows of figures, then a single one; 一万二 before 一台 ends where the next one begins. */
export const HAN_NUMBER =
  /(?:(?:[零〇]?[一壹二两俩三四五六七八九]?[十百千万亿億])+(?:[零〇]?[一壹二三四五六七八九])?|[零〇一二三四五六七八九]{2,}|[零〇一壹二两俩三四五六七八九])(?:点[零〇一二三四五六七八九]+)?半?/gu

/**
 * A number in Chinese characters: 二十, 两百五 (250), 一万二千, 三点五, 一〇五. Undefined when the characters are none.
 * @param written folded (simplified)
 */
export function readHanNumber(written: string): number | undefined {
  const [whole = '', fraction] = written.replace(/半$/, '').split('点')
  const half = written.endsWith('半') ? 0.5 : 0
  let value: number | undefined
  if (/^[零〇一壹二两三四五六七八九]+$/.test(whole)) {
    value = Number([...whole].map((digit) => DIGITS[digit]).join(''))
  } else {
    value = readPositional(whole)
  }
  if (value === undefined) return undefined
  if (fraction === undefined) return value + half
  return value + Number(`0.${[...fraction].map((digit) => DIGITS[digit]).join('')}`)
}

function readPositional(written: string): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastScale = 1
  for (const character of written) {
    const asDigit = DIGITS[character]
    const scale = SCALES[character]
    const myriad = MYRIADS[character]
    if (asDigit !== undefined) {
      digit = asDigit
      if (asDigit === 0) lastScale = 1
    } else if (scale !== undefined) {
      section += (digit ?? 1) * scale
      lastScale = scale
      digit = undefined
    } else if (myriad !== undefined) {
      total += (section + (digit ?? 0) || 1) * myriad
      section = 0
      lastScale = myriad
      digit = undefined
    } else return undefined
  }
  // 两百五 is 250: a digit at the end counts a tenth of the last scale when no zero stands before it.
  const rest =
    digit === undefined ? 0 : lastScale >= 100 && !/[零〇].$/.test(written) ? (digit * lastScale) / 10 : digit
  return total + section + rest
}
