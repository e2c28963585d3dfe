import type { UnitCode } from './codes.ts'
import { convertWithin } from './conversion.ts'
import { UNITS } from './dimensions.ts'

/** Twelve digits are more than any data sheet has and fewer than floating-point noise needs. */
const CLEAN_DIGITS = 12

/** Rounding may move a converted value by this share of it, not more. */
const ACCEPTED_ERROR = 0.01

/** The value without floating-point noise: 0.1 + 0.2 → 0.3. */
export function withoutNoise(value: number): number {
  const clean = Number(value.toPrecision(CLEAN_DIGITS))
  return clean === 0 ? 0 : clean
}

/** Digits after the decimal point that the value is written with: 1.4 → 1, 80 → 0. */
export function decimalsOf(value: number): number {
  const text = String(withoutNoise(value))
  const exponent = /e-(\d+)$/.exec(text)?.[1]
  const written = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  return written + (exponent === undefined ? 0 : Number(exponent))
}

function roundToPlace(value: number, decimals: number): number {
  if (decimals >= 0) return withoutNoise(Number(value.toFixed(Math.min(decimals, 20))))
  const step = 10 ** -decimals
  return withoutNoise(Math.round(value / step) * step)
}

/**
 * Converts for showing, with as many digits as the source suggests. The last written digit of the source, converted,
 * gives the decimal place nearest to it (80 N·m is good to 1 N·m = 0.74 lbf·ft, so 59 lbf·ft); one place more is taken
 * as long as rounding would move the value by over 1 % (8 bar is 116 psi, not 120). Temperatures, whose zero is
 * arbitrary, go by the last digit alone. Precondition: both units are of one dimension.
 */
export function convertForDisplay(value: number, from: UnitCode, to: UnitCode): number {
  if (from === to) return withoutNoise(value)
  const converted = convertWithin(value, from, to)
  const lastDigit = (10 ** -decimalsOf(value) * UNITS[from].factor) / UNITS[to].factor
  let decimals = -Math.round(Math.log10(lastDigit))
  if (UNITS[from].offset !== undefined || converted === 0) return roundToPlace(converted, decimals)
  while (Math.abs(roundToPlace(converted, decimals) - converted) > Math.abs(converted) * ACCEPTED_ERROR) decimals += 1
  return roundToPlace(converted, decimals)
}
