import type { LearningPolicy } from './learning-policy.ts'

/** A model's figures on the held-back outcomes, beside those of who speaks now and of the rules. */
export interface Comparison {
  readonly candidate: { readonly auc: number; readonly brier: number }
  readonly rules: { readonly auc: number; readonly brier: number }
  /**
   * The learnt model that speaks now beside the new one, on held-back outcomes that neither has learnt from; null when the
   * rules speak, or when there are too few of them since it was learnt: then what learnt from more goes ahead.
   */
  readonly speaking: { readonly brier: number; readonly candidateBrier: number } | null
  readonly heldBack: { readonly happened: number; readonly not: number }
  /** A person chose who speaks now. */
  readonly chosenByPerson: boolean
}

export type Verdict = 'promote' | 'too_few' | 'not_better_than_rules' | 'not_better_than_speaking' | 'a_person_chose'

/** Whether a new model may speak by itself. What a person chose stands until a person changes it. */
export function judgeCandidate(comparison: Comparison, policy: LearningPolicy): Verdict {
  const { candidate, rules, speaking, heldBack, chosenByPerson } = comparison
  if (Math.min(heldBack.happened, heldBack.not) < policy.leastOfEach) return 'too_few'
  if (!(candidate.brier <= rules.brier * (1 - policy.betterBy) && candidate.auc >= rules.auc)) {
    return 'not_better_than_rules'
  }
  if (speaking !== null && speaking.candidateBrier > speaking.brier) return 'not_better_than_speaking'
  return chosenByPerson ? 'a_person_chose' : 'promote'
}
