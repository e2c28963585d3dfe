import type { Classifier } from './classifier.ts'
import { LearningError } from './errors.ts'
import { foldsOf, type Split, splitFold } from './split.ts'

/** A model with what was seen of it on cases that its parts did not learn from. */
export interface Training {
  readonly classifier: Classifier
  /** Probability of each case learnt from, said by a model that had not seen it. */
  readonly crossValidated: Float64Array
  readonly logLoss: number
  readonly auc: number
  /** The settings that were chosen, for people. */
  readonly settings: string
}

/** Cases of either outcome without which there is nothing to learn. */
const LEAST_OF_EACH = 5

/** Folds for cross-validation; refuses tables in which one outcome hardly occurs. */
export function crossValidationSplits(labels: Uint8Array, folds: number, seed: number): Split[] {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const rarer = Math.min(positives, labels.length - positives)
  if (rarer < LEAST_OF_EACH) {
    throw new LearningError(
      'too_few',
      `There are ${rarer} cases of the rarer outcome to learn from; at least ${LEAST_OF_EACH} are needed.`,
    )
  }
  const possible = Math.min(folds, rarer)
  const foldOf = foldsOf(labels, possible, seed)
  return Array.from({ length: possible }, (_, fold) => splitFold(foldOf, fold))
}
