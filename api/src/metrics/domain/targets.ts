import { KEY_FIGURES, type KeyFigureUnit, unitOf } from './key-figures.ts'

/** Figures with a target that stand on the benchmark line only; the others are key figures. */
const BENCHMARK_FIGURES = ['cycle_days', 'discount_percent'] as const

/** What the house can aim at: one target per figure, shown wherever the figure is. */
export const TARGET_CODES = [...KEY_FIGURES, ...BENCHMARK_FIGURES] as const
export type TargetCode = (typeof TARGET_CODES)[number]

/** percent: 0–100, as discounts are written. */
export type TargetUnit = KeyFigureUnit | 'days' | 'percent'

export type Targets = Readonly<Partial<Record<TargetCode, number>>>

/** A figure with what the house aims at; null: it has no target. */
export interface Target {
  readonly code: TargetCode
  readonly unit: TargetUnit
  readonly target: number | null
  readonly moreIsBetter: boolean
}

const LESS_IS_BETTER: ReadonlySet<TargetCode> = new Set(['response_hours', 'cycle_days', 'discount_percent'])

/** The greatest target that makes sense: a share of more than everything is a percentage typed as a share. */
const GREATEST: Readonly<Record<TargetUnit, number>> = {
  share: 1,
  percent: 100,
  hours: 10_000,
  days: 10_000,
  usd: 1e12,
}

export function targetUnit(code: TargetCode): TargetUnit {
  if (code === 'cycle_days') return 'days'
  return code === 'discount_percent' ? 'percent' : unitOf(code)
}

export const moreIsBetter = (code: TargetCode): boolean => !LESS_IS_BETTER.has(code)

export const greatestTarget = (code: TargetCode): number => GREATEST[targetUnit(code)]

/** Every figure that can have a target, in the order of the panel. */
export function listTargets(targets: Targets): readonly Target[] {
  return TARGET_CODES.map((code) => ({
    code,
    unit: targetUnit(code),
    target: targets[code] ?? null,
    moreIsBetter: moreIsBetter(code),
  }))
}
