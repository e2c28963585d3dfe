import type { ApplicationCode, ProblemCode } from '@tradewind/schema/contracts/selector'
import type { RuleCode } from '../completion/rules.ts'

/** What a reason may name, all formatted already. Those that do not apply are empty. */
interface ReasonWords {
  readonly label: string
  readonly wanted: string
  readonly offered: string
  readonly deviation: string
  readonly missing: string
}

export type ReasonKey =
  | 'covers'
  | 'coversWithReserve'
  | 'coversBarely'
  | 'withinTolerance'
  | 'rangeEndsTooLow'
  | 'rangeStartsTooHigh'
  | 'fits'
  | 'better'
  | 'tooLow'
  | 'tooHigh'
  | 'other'
  | 'lacks'
  | 'unstated'

/** The numbers of a computed joint, formatted. */
export interface JointWords {
  readonly joint: string
  readonly friction: string
  readonly preload: string
  readonly factor: string
  readonly diameter: string
  readonly torque: string
}

/** The selector's sentences in one language. Written by what the language says, not word for word. */
export interface Phrases {
  readonly wanted: {
    readonly atLeast: (quantity: string) => string
    readonly atMost: (quantity: string) => string
    readonly about: (quantity: string) => string
    /** A range whose upper end reaches this. */
    readonly upTo: (quantity: string) => string
    /** A range whose lower end reaches this. */
    readonly from: (quantity: string) => string
    readonly orBetter: (value: string) => string
    readonly stated: string
  }
  readonly reason: Readonly<Record<ReasonKey, (words: ReasonWords) => string>>
  readonly change: {
    /** `subject` is the parameter's label, or empty where the values speak for themselves ("IP54"). */
    readonly insteadOf: (subject: string, to: string, from: string) => string
    readonly without: (values: string) => string
    readonly notRequired: (label: string) => string
    readonly unstatedToo: (label: string) => string
    readonly asWish: (label: string) => string
  }
  /** What the changes, joined by "and", give. */
  readonly gives: (changes: string, count: number, formattedCount: string, several: boolean) => string
  readonly kilonewtons: (formatted: string) => string
  readonly problem: Readonly<Record<ProblemCode, (subject: string, label: string) => string>>
  readonly rule: Readonly<Record<RuleCode, (joint: JointWords) => string>>
  readonly application: Readonly<Record<ApplicationCode, string>>
}
