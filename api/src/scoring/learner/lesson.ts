import type { CaseFeatures } from '../domain/features.ts'
import { frameOf } from '../domain/features.ts'
import { type Classifier, predict } from '../domain/learning/classifier.ts'
import type { Frame } from '../domain/learning/frame.ts'
import { BOOSTED_PLAN, QUICK, trainBoosted } from '../domain/learning/train-boosted.ts'
import { trainLogistic } from '../domain/learning/train-logistic.ts'
import type { Training } from '../domain/learning/training.ts'
import { LEARNT, type LearntKind } from '../domain/learning-policy.ts'
import { trendsOf } from '../domain/trends.ts'

/** What a thread is given to learn: plain data. */
export interface Lesson {
  readonly kind: LearntKind
  readonly known: readonly CaseFeatures[]
  readonly labels: Uint8Array
  /** Cases of one subject have the same number. */
  readonly groups: Int32Array
  readonly heldBack: readonly CaseFeatures[]
  readonly heldBackLabels: Uint8Array
  /** Numbered on with `groups`: a subject has one number in both. */
  readonly heldBackGroups: Int32Array
  readonly seed: number
}

export interface Learnt {
  readonly algorithm: 'logistic_regression' | 'boosted_trees'
  readonly classifier: Classifier
  readonly settings: string
  /** In cross-validation on the cases learnt from. */
  readonly auc: number
  readonly logLoss: number
  /** What it says of the cases held back. */
  readonly heldBack: Float64Array
}

/** What is kept: learnt the way that did best, of all cases, once that way was measured on those held back. */
export interface Kept {
  readonly classifier: Classifier
  /** What was said of each case, known and held back, by a model that had not seen its subject. */
  readonly crossFitted: Float64Array
}

export interface Lessons {
  /** The one that cross-validation prefers first. */
  readonly ways: readonly Learnt[]
  readonly kept: Kept
}

const FOLDS = 4
/** One member: a score is explained tree by tree, for thousands of deals. */
const PLAN = {
  ...BOOSTED_PLAN,
  folds: FOLDS,
  grid: BOOSTED_PLAN.grid.slice(0, 2).map((settings) => ({ ...settings, rate: QUICK.rate })),
  members: 1,
  mostRounds: QUICK.mostRounds,
  patience: QUICK.patience,
}

const WAYS: Readonly<
  Record<Learnt['algorithm'], (frame: Frame, labels: Uint8Array, groups: Int32Array, seed: number) => Training>
> = {
  logistic_regression: (frame, labels, groups, seed) => trainLogistic(frame, labels, seed, FOLDS, groups),
  boosted_trees: (frame, labels, groups, seed) => trainBoosted(frame, labels, { ...PLAN, seed }, groups),
}

/**
 * Learns by both ways from what was known, and says what each says of the cases held back. Then the way that
 * cross-validation prefers learns once more, from all: the newest outcomes say most about today. Its calibration comes
 * from cross-validation again, so that no case is judged by a model that has seen it.
 */
export function learn({ kind, known, labels, groups, heldBack, seed, ...later }: Lesson): Lessons {
  const { subject } = LEARNT[kind]
  const trends = trendsOf(kind)
  const frame = frameOf(subject, known, trends)
  const apart = frameOf(subject, heldBack)
  const ways = (['logistic_regression', 'boosted_trees'] as const)
    .map((algorithm): Learnt => {
      const { classifier, settings, auc, logLoss } = WAYS[algorithm](frame, labels, groups, seed)
      return { algorithm, classifier, settings, auc, logLoss, heldBack: predict(classifier, apart) }
    })
    .sort((a, b) => a.logLoss - b.logLoss)
  const all = frameOf(subject, [...known, ...heldBack], trends)
  const [best] = ways
  const { classifier, crossValidated } = WAYS[best?.algorithm ?? 'logistic_regression'](
    all,
    Uint8Array.from([...labels, ...later.heldBackLabels]),
    Int32Array.from([...groups, ...later.heldBackGroups]),
    seed,
  )
  return { ways, kept: { classifier, crossFitted: crossValidated } }
}
