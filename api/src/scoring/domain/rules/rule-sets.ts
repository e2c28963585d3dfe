import type { ScoreKind } from '../../../generated/prisma/enums.ts'
import type { SubjectKind } from '../features.ts'
import { type RuleSet, steps } from './rule.ts'

/** Named with every score they speak; raised when a rule changes. */
export const RULES_VERSION = 1

/** An open deal is won: about one in four, moved by stage, silence, quotation and the people reached. */
const WIN: RuleSet = {
  base: -1.6,
  rules: [
    { code: 'stageProgress', effect: (value) => -0.6 + 1.8 * value },
    { code: 'stageDays', effect: steps([14, -0.2], [30, -0.5], [60, -0.9]) },
    { code: 'silentDays', effect: steps([0, 0.25], [7, 0], [14, -0.4], [30, -0.9], [60, -1.5]) },
    { code: 'untouchedDays', effect: steps([10, -0.15], [21, -0.4]) },
    { code: 'responseHours', effect: steps([0, 0.2], [8, 0], [24, -0.4], [48, -0.7]) },
    { code: 'quotesSent', effect: steps([1, 0.3]) },
    { code: 'quoteViewed', effect: (value) => (value > 0 ? 0.3 : -0.15) },
    { code: 'quoteOpenDays', effect: steps([14, -0.3], [30, -0.7]) },
    { code: 'quotesDeclined', effect: steps([1, -0.8]) },
    { code: 'demos', effect: steps([1, 0.7]) },
    { code: 'samples', effect: steps([1, 0.5]) },
    { code: 'meetings', effect: steps([1, 0.3], [3, 0.5]) },
    { code: 'documents', effect: steps([1, 0.2], [3, 0.35]) },
    { code: 'replies', effect: steps([1, 0.25]) },
    { code: 'unansweredCalls', effect: steps([2, -0.4], [4, -0.8]) },
    { code: 'deciderReached', effect: (value) => (value > 0 ? 0.5 : -0.2) },
    { code: 'ownerWinRate', effect: (value) => Math.max(-0.8, Math.min(0.8, 2.5 * (value - 0.25))) },
  ],
}

/** An open deal is lost within the coming weeks: silence, standing still, unanswered calls, waiting for us. */
const RISK_OF_DEAL: RuleSet = {
  base: -0.3,
  rules: [
    { code: 'stageDays', effect: steps([7, 0.2], [14, 0.5], [30, 0.8]) },
    { code: 'silentDays', effect: steps([0, -0.5], [4, -0.1], [10, 0.5], [21, 1], [45, 1.4]) },
    { code: 'untouchedDays', effect: steps([7, 0.2], [14, 0.5]) },
    { code: 'responseHours', effect: steps([0, -0.2], [12, 0], [24, 0.5], [48, 0.8]) },
    { code: 'quoteOpenDays', effect: steps([7, 0.3], [21, 0.6]) },
    { code: 'quoteViewed', effect: (value) => (value > 0 ? -0.2 : 0.2) },
    { code: 'quotesDeclined', effect: steps([1, 1]) },
    { code: 'unansweredCalls', effect: steps([2, 0.5], [4, 0.9]) },
    { code: 'demos', effect: steps([1, -0.4]) },
    { code: 'replies', effect: steps([1, -0.3]) },
    { code: 'deciderReached', effect: (value) => (value > 0 ? -0.3 : 0.1) },
  ],
}

/** A customer is lost to us: nothing is heard of it any more. */
const RISK_OF_CUSTOMER: RuleSet = {
  base: -1.2,
  rules: [
    { code: 'silentDays', effect: steps([0, -0.8], [14, -0.2], [30, 0.4], [60, 1], [120, 1.8]) },
    { code: 'untouchedDays', effect: steps([21, 0.3], [45, 0.6]) },
    { code: 'responseHours', effect: steps([24, 0.4], [48, 0.6]) },
    { code: 'quotesDeclined', effect: steps([1, 0.6]) },
    { code: 'unansweredCalls', effect: steps([2, 0.4]) },
    { code: 'dealsOpen', effect: steps([1, -0.5]) },
    { code: 'dealsWon', effect: steps([1, -0.6], [3, -0.9]) },
    { code: 'dealsLost', effect: steps([1, 0.3], [3, 0.6]) },
    { code: 'meetings', effect: steps([1, -0.3]) },
  ],
}

/** A customer asks for a quotation or a sample, or orders, within the next thirty days. */
const INTENT: RuleSet = {
  base: -3.2,
  rules: [
    { code: 'productViews', effect: steps([1, 0.3], [3, 0.7], [8, 1.1]) },
    { code: 'priceViews', effect: steps([1, 0.6], [3, 1], [7, 1.5]) },
    { code: 'documents', effect: steps([1, 0.3], [3, 0.6]) },
    { code: 'searches', effect: steps([1, 0.3], [4, 0.5]) },
    { code: 'visitDays', effect: steps([2, 0.3], [4, 0.6]) },
    { code: 'silentDays', effect: steps([0, 0.4], [7, 0], [30, -0.6], [90, -1.2]) },
    { code: 'replies', effect: steps([1, 0.3]) },
    { code: 'dealsOpen', effect: steps([1, 0.6]) },
    { code: 'dealsWon', effect: steps([1, 0.4]) },
    { code: 'quoteViewed', effect: (value) => (value > 0 ? 0.4 : 0) },
  ],
}

/** The rules that speak where no model does, or undefined where that score is not given. */
export function rulesFor(kind: ScoreKind, subject: SubjectKind): RuleSet | undefined {
  if (kind === 'intent') return subject === 'customer' ? INTENT : undefined
  if (kind === 'win') return subject === 'deal' ? WIN : undefined
  return subject === 'deal' ? RISK_OF_DEAL : RISK_OF_CUSTOMER
}
