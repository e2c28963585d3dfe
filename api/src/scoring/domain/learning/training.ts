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

/**
 * Folds for cross-validation; refuses tables in which one outcome hardly occurs. Cases of one group (`groups`, one number
 * per case) stay together: a deal looked at three times must not be learnt from and tested on at once.
 */
export function crossValidationSplits(labels: Uint8Array, folds: number, seed: number, groups?: Int32Array): Split[] {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const rarer = Math.min(positives, labels.length - positives)
  if (rarer < LEAST_OF_EACH) {
    throw new LearningError(
      'too_few',
      `There are ${rarer} cases of the rarer outcome to learn from; at least ${LEAST_OF_EACH} are needed.`,
    )
  }
  const possible = Math.min(folds, rarer)
  const foldOf = groups === undefined ? foldsOf(labels, possible, seed) : foldsOfGroups(labels, groups, possible, seed)
  return Array.from({ length: possible }, (_, fold) => splitFold(foldOf, fold))
}

function foldsOfGroups(labels: Uint8Array, groups: Int32Array, folds: number, seed: number): Uint8Array {
  const labelOf = new Map<number, number>()
  for (const [row, group] of groups.entries()) labelOf.set(group, Math.max(labelOf.get(group) ?? 0, labels[row] ?? 0))
  const numbers = [...labelOf.keys()]
  const foldOfGroup = foldsOf(
    Uint8Array.from(numbers, (group) => labelOf.get(group) ?? 0),
    folds,
    seed,
  )
  const byGroup = new Map(numbers.map((group, at) => [group, foldOfGroup[at] ?? 0]))
  return Uint8Array.from(groups, (group) => byGroup.get(group) ?? 0)
}
