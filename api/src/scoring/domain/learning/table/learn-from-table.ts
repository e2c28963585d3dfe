import { explain, predict } from '../classifier.ts'
import { LearningError } from '../errors.ts'
import { type Frame, takeLabels, takeRows } from '../frame.ts'
import { type Measures, measure } from '../measures/measure.ts'
import { splitStratified } from '../split.ts'
import { BOOSTED_PLAN, QUICK, trainBoosted } from '../train-boosted.ts'
import { trainLogistic } from '../train-logistic.ts'
import type { Training } from '../training.ts'
import type { RawTable } from './raw-table.ts'
import { type ColumnUse, readFeatures } from './read-features.ts'
import { readTarget } from './read-target.ts'

export interface LearnOptions {
  readonly target: string
  readonly id?: string | undefined
  /** Share of the rows put apart before anything is learnt, 0 to 1. */
  readonly testShare: number
  readonly seed: number
}

export interface LearntModel {
  readonly family: 'boosted' | 'logistic'
  readonly settings: string
  /** From cross-validation on the rows learnt from; what the choice of the model goes by. */
  readonly crossValidated: { readonly auc: number; readonly logLoss: number }
  readonly test: Measures
}

export interface LearntTable {
  readonly rows: number
  readonly positive: string
  readonly baseRate: number
  readonly trainRows: number
  readonly columns: readonly ColumnUse[]
  /** The one with the lower log loss in cross-validation first. */
  readonly models: readonly LearntModel[]
  /** Mean absolute effect on the log-odds in the chosen model, greatest first. */
  readonly importance: readonly { readonly column: string; readonly effect: number }[]
}

/** Above so many cells the search for settings gets shorter. */
const LARGE = 1_000_000
const EXPLAINED = 200

/** Puts rows apart, learns from the others, and measures on those put apart. The same table and seed give the same result. */
export function learnFromTable(table: RawTable, { target, id, testShare, seed }: LearnOptions): LearntTable {
  if (table.rows === 0) throw new LearningError('empty_table', 'The table has a header and no rows.')
  if (id !== undefined && !table.columns.some(({ name }) => name === id)) {
    throw new LearningError('no_such_column', `There is no column "${id}" to take for the key.`)
  }
  const { positive, rows, labels } = readTarget(table, target)
  const { frame: all, uses } = readFeatures(table, id === undefined ? [target] : [target, id])
  if (all.features.length === 0) throw new LearningError('no_features', 'No column besides the outcome says anything.')
  const frame = takeRows(all, rows)
  const split = splitStratified(labels, testShare, seed)
  const known = { frame: takeRows(frame, split.train), labels: takeLabels(labels, split.train) }
  const apart = { frame: takeRows(frame, split.test), labels: takeLabels(labels, split.test) }
  if (new Set(apart.labels).size < 2) {
    throw new LearningError(
      'too_few',
      `The ${apart.labels.length} rows put apart for testing do not hold both outcomes.`,
    )
  }
  const trained = train(known.frame, known.labels, seed).sort((a, b) => a.logLoss - b.logLoss)
  return {
    rows: rows.length,
    positive,
    baseRate: labels.reduce((sum, label) => sum + label, 0) / labels.length,
    trainRows: split.train.length,
    columns: uses,
    models: trained.map(({ classifier, settings, auc, logLoss }) => ({
      family: classifier.family,
      settings,
      crossValidated: { auc, logLoss },
      test: measure(apart.labels, predict(classifier, apart.frame)),
    })),
    importance: importanceOf(trained[0], apart.frame),
  }
}

function train(frame: Frame, labels: Uint8Array, seed: number): Training[] {
  const large = frame.rows * frame.features.length > LARGE
  const short = { ...BOOSTED_PLAN.grid[0], rate: QUICK.rate }
  const plan = large ? { ...BOOSTED_PLAN, folds: 3, grid: [short], members: 1, mostRounds: 800 } : BOOSTED_PLAN
  return [trainBoosted(frame, labels, { ...plan, seed }), trainLogistic(frame, labels, seed, large ? 3 : 5)]
}

function importanceOf(best: Training | undefined, frame: Frame): LearntTable['importance'] {
  if (best === undefined) return []
  const some = Int32Array.from({ length: Math.min(EXPLAINED, frame.rows) }, (_, at) =>
    Math.floor((at * frame.rows) / Math.min(EXPLAINED, frame.rows)),
  )
  const effects = new Map<string, number>()
  for (const { contributions } of explain(best.classifier, takeRows(frame, some))) {
    for (const { feature, effect } of contributions) {
      effects.set(feature, (effects.get(feature) ?? 0) + Math.abs(effect) / some.length)
    }
  }
  return Array.from(effects, ([column, effect]) => ({ column, effect })).sort((a, b) => b.effect - a.effect)
}
