import type { ModelKind, ScoreKind } from '../../generated/prisma/enums.ts'
import type { SubjectKind } from './features.ts'

/** When there are enough outcomes to learn from, and when a model may speak by itself. A setting can replace each figure. */
export interface LearningPolicy {
  /** Outcomes (deals, or customers' months) below which nothing is learnt. */
  readonly leastOutcomes: number
  /** Outcomes of the rarer kind, in what is learnt from and in what is held back each. */
  readonly leastOfEach: number
  /** Share of the newest outcomes that is held back for the comparison with the rules. */
  readonly heldBack: number
  /** Share by which the Brier score has to be below that of the rules. */
  readonly betterBy: number
  /** Cases learnt from at the most, the newest. */
  readonly mostCases: number
}

export const DEFAULT_LEARNING_POLICY: LearningPolicy = {
  leastOutcomes: 150,
  leastOfEach: 20,
  heldBack: 0.25,
  betterBy: 0.02,
  mostCases: 9000,
}

/** Days within which a deal at risk is lost. */
export const RISK_HORIZON_DAYS = 45
/** Days in which nothing is heard of a customer that is lost. */
export const SILENCE_HORIZON_DAYS = 60
/** Days within which a customer with intent asks or orders. */
export const INTENT_HORIZON_DAYS = 30

/** What is learnt, each for itself. Risk is two things: a deal is lost, a customer falls silent. */
export type LearntKind = Exclude<ModelKind, 'behaviour_weights'>

/** Which score a kind of model gives, and to whom. */
export const LEARNT: Readonly<Record<LearntKind, { readonly score: ScoreKind; readonly subject: SubjectKind }>> = {
  win: { score: 'win', subject: 'deal' },
  risk: { score: 'risk', subject: 'deal' },
  customer_risk: { score: 'risk', subject: 'customer' },
  intent: { score: 'intent', subject: 'customer' },
}

/** Whose models give a score to such a subject. */
export function learntKindOf(score: ScoreKind, subject: SubjectKind): LearntKind {
  return score === 'risk' && subject === 'customer' ? 'customer_risk' : score
}

/** What a model of each kind says, in words for records. */
export const OUTCOMES: Readonly<Record<LearntKind, string>> = {
  win: 'an open deal is won in the end',
  risk: `an open deal is lost within ${RISK_HORIZON_DAYS} days`,
  customer_risk: `nothing is heard of a customer for ${SILENCE_HORIZON_DAYS} days`,
  intent: `a customer asks for a quotation or sample, or orders, within ${INTENT_HORIZON_DAYS} days`,
}
