import type { Failure } from '../../shared/domain/failure.ts'
import { Failure as FailureClass, ValidationFailure } from '../../shared/domain/failure.ts'
import { MOST_AT_ONCE } from '../domain/action-input.ts'

/** What became of one action of several. */
export interface ActionOutcome {
  readonly actionId: string
  /** Undefined: done. */
  readonly failure?: Failure
}

/**
 * Runs a step for each action by itself: one that cannot be done does not hold the others up, and says why. Defects go
 * on as defects.
 */
export async function forEachAction(
  ids: readonly string[],
  step: (actionId: string) => Promise<unknown>,
): Promise<ActionOutcome[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0 || wanted.length > MOST_AT_ONCE)
    throw new ValidationFailure([
      { path: ['actionIds'], code: 'custom', message: `between 1 and ${MOST_AT_ONCE} actions at once` },
    ])
  const outcomes: ActionOutcome[] = []
  for (const actionId of wanted) {
    try {
      await step(actionId)
      outcomes.push({ actionId })
    } catch (error) {
      if (!(error instanceof FailureClass)) throw error
      outcomes.push({ actionId, failure: error })
    }
  }
  return outcomes
}
