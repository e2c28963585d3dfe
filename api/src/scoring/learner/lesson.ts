import type { CaseFeatures, SubjectKind } from '../domain/features.ts'
import { frameOf } from '../domain/features.ts'
import { type Classifier, predict } from '../domain/learning/classifier.ts'
import { BOOSTED_PLAN, QUICK, trainBoosted } from '../domain/learning/train-boosted.ts'
import { trainLogistic } from '../domain/learning/train-logistic.ts'
import type { Training } from '../domain/learning/training.ts'

/** What a thread is given to learn: plain data. */
export interface Lesson {
  readonly subject: SubjectKind
  readonly known: readonly CaseFeatures[]
  readonly labels: Uint8Array
  /** Cases of one subject have the same number. */
  readonly groups: Int32Array
  readonly heldBack: readonly CaseFeatures[]
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

/** Learns by both ways; the one that cross-validation prefers first. */
export function learn({ subject, known, labels, groups, heldBack, seed }: Lesson): Learnt[] {
  const frame = frameOf(subject, known)
  const apart = frameOf(subject, heldBack)
  const finish = (algorithm: Learnt['algorithm'], training: Training): Learnt => ({
    algorithm,
    classifier: training.classifier,
    settings: training.settings,
    auc: training.auc,
    logLoss: training.logLoss,
    heldBack: predict(training.classifier, apart),
  })
  return [
    finish('logistic_regression', trainLogistic(frame, labels, seed, FOLDS, groups)),
    finish('boosted_trees', trainBoosted(frame, labels, { ...PLAN, seed }, groups)),
  ].sort((a, b) => a.logLoss - b.logLoss)
}
