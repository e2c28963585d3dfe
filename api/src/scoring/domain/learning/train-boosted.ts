import { type Cases, fitBoosted } from './boosting/fit-boosted.ts'
import { BOOSTING_DEFAULTS, type BoostingOptions } from './boosting/options.ts'
import { encodeForTrees } from './encoding/for-trees.ts'
import { encode } from './encoding/part.ts'
import { type Frame, takeLabels, takeRows } from './frame.ts'
import { logLoss } from './measures/probabilities.ts'
import { rocAuc } from './measures/ranking.ts'
import { correct, fitPlatt } from './platt.ts'
import { sigmoid } from './sigmoid.ts'
import { crossValidationSplits, type Training } from './training.ts'

export interface BoostedPlan {
  readonly seed: number
  readonly folds: number
  /** Settings that compete in cross-validation. */
  readonly grid: readonly Partial<BoostingOptions>[]
  readonly mostRounds: number
  readonly patience: number
  /** So many models of different seeds speak together. */
  readonly members: number
}

/** Small steps: each tree is believed little. */
const SLOW = 0.03
/** Steps where a lesson has to be short: next to nothing is lost. */
export const QUICK = { rate: 0.05, mostRounds: 400, patience: 30 } as const

/** Chosen on tables of visitors' behaviour: shallow and slow does best when the outcome is noisy. */
export const BOOSTED_PLAN: BoostedPlan = {
  seed: 1,
  folds: 5,
  grid: [
    { rate: SLOW, mostLeaves: 6, mostDepth: 3, leastCases: 30, columnShare: 0.5 },
    { rate: SLOW, mostLeaves: 8, mostDepth: 4, leastCases: 20 },
    { rate: SLOW, mostLeaves: 16, mostDepth: 6, leastCases: 30, columnShare: 0.5 },
  ],
  mostRounds: 1200,
  patience: 60,
  members: 3,
}

/** Folds get more cases in the end than in cross-validation, so that a few rounds more are right. */
const MORE_ROUNDS = 1.1

interface Fold {
  readonly known: Cases
  readonly apart: Cases
  /** Rows of the whole table that `apart` holds. */
  readonly rows: Int32Array
}

interface Judged {
  readonly options: BoostingOptions
  readonly margins: Float64Array
  readonly rounds: number
  readonly loss: number
}

/** Boosted trees with the settings and rounds that do best in cross-validation, calibrated on what it said. */
export function trainBoosted(
  frame: Frame,
  labels: Uint8Array,
  plan: BoostedPlan = BOOSTED_PLAN,
  groups?: Int32Array,
): Training {
  const folds = crossValidationSplits(labels, plan.folds, plan.seed, groups).map(({ train, test }): Fold => {
    const known = takeLabels(labels, train)
    const { parts, columns, trends } = encodeForTrees(takeRows(frame, train), known, plan.seed)
    const apart = { columns: encode(parts, takeRows(frame, test)), labels: takeLabels(labels, test) }
    return { known: { columns, labels: known, trends }, apart, rows: test }
  })
  const judged = plan.grid.map((settings) =>
    judge(folds, labels, { ...BOOSTING_DEFAULTS, ...settings, seed: plan.seed }, plan),
  )
  const best = judged.reduce((least, next) => (next.loss < least.loss ? next : least))
  const calibration = fitPlatt(best.margins, labels)
  const { parts, columns, trends } = encodeForTrees(frame, labels, plan.seed)
  const rounds = Math.max(Math.round(best.rounds * MORE_ROUNDS), 1)
  const members = Array.from({ length: plan.members }, (_, at) => {
    return fitBoosted({ columns, labels, trends }, rounds, { ...best.options, seed: plan.seed + at }).model
  })
  const crossValidated = best.margins.map((margin) => sigmoid(correct(calibration, margin)))
  return {
    classifier: { family: 'boosted', parts, calibration, members },
    crossValidated,
    logLoss: logLoss(labels, crossValidated),
    auc: rocAuc(labels, crossValidated),
    settings: `${rounds} trees of ${best.options.mostLeaves} leaves, ${plan.members} times`,
  }
}

function judge(folds: readonly Fold[], labels: Uint8Array, options: BoostingOptions, plan: BoostedPlan): Judged {
  const margins = new Float64Array(labels.length)
  let rounds = 0
  for (const { known, apart, rows } of folds) {
    const fit = fitBoosted(known, plan.mostRounds, options, { ...apart, patience: plan.patience })
    rounds += fit.rounds / folds.length
    for (const [at, row] of rows.entries()) margins[row] = fit.watched[at] ?? 0
  }
  return { options, margins, rounds, loss: logLoss(labels, margins.map(sigmoid)) }
}
