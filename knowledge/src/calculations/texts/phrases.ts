import type { CalculationCode } from '../calculation.ts'

export type InputLabel =
  | 'thread'
  | 'strengthClass'
  | 'friction'
  | 'torque'
  | 'tightenings'
  | 'perCharge'
  | 'tool'
  | 'flow'
  | 'duty'
  | 'tools'
  | 'leakage'
  | 'reserve'

/** Words of the calculations in one language. Formulas use the symbols of the standards, which need none. */
export interface CalculationPhrases {
  readonly title: Readonly<Record<CalculationCode, string>>
  readonly input: Readonly<Record<InputLabel, string>>
  readonly result: Readonly<Record<CalculationCode, string>>
  readonly kilonewtons: (formatted: string) => string
  /** "2 batteries (1.4 charges)" */
  readonly batteries: (n: number, formatted: string, charges: string) => string
  /** Force with the share of what the class allows. */
  readonly forceOfLimit: (force: string, percent: string) => string
  readonly compressor: (flow: string, mean: string) => string
  readonly energyEstimate: string
  readonly productData: string
}
