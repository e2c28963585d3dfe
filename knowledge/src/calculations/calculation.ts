import type { Calculation } from '@tradewind/schema/contracts/advisor'
import type { StrengthClass, Thread } from '@tradewind/schema/contracts/selector'

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

/** Everything a calculation needs. */
export type CalculationInputs =
  | {
      readonly code: 'joint-torque'
      readonly thread: Thread
      readonly strengthClass: StrengthClass
      readonly classAssumed: boolean
      readonly friction: Input
    }
  | {
      readonly code: 'clamp-force'
      readonly thread: Thread
      readonly strengthClass?: StrengthClass
      readonly torque: Input
      readonly friction: Input
    }
  | { readonly code: 'battery-per-shift'; readonly sku: string; readonly tightenings: Input; readonly perCharge: Input }
  | {
      readonly code: 'air-consumption'
      readonly sku: string
      readonly flow: Input
      readonly duty: Input
      readonly tools: Input
    }
