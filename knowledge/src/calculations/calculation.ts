import type { Calculation } from '@tradewind/schema/contracts/advisor'

export type CalculationCode = Calculation['code']
export const CALCULATION_CODES = [
  'joint-torque',
  'clamp-force',
  'battery-per-shift',
  'air-consumption',
] as const satisfies readonly CalculationCode[]

/** A figure that went into a calculation, in the unit its name says. */
export interface Input {
  readonly value: number
  /** True when nobody said it: shown as an assumption, easy to change. */
  readonly assumed: boolean
}

export const given = (value: number): Input => ({ value, assumed: false })
export const assumed = (value: number): Input => ({ value, assumed: true })
