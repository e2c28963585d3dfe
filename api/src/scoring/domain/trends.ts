import type { NumberCode, Trends } from './features.ts'
import type { LearntKind } from './learning-policy.ts'

/**
 * What speaks for a buyer and what against, whatever a few hundred outcomes happen to say: in a small company's past the
 * deals with most replies may be those that were lost, and yet no reply makes a loss likelier. A score that says so is
 * believed by nobody, and rightly. Numbers that may mean either (pages viewed, days in a stage, quotations sent) are left
 * to the outcomes.
 */
const FOR: readonly NumberCode[] = ['replies', 'visitDays', 'meetings', 'demos', 'deciderReached']
const AGAINST: readonly NumberCode[] = ['silentDays', 'responseHours', 'unansweredCalls', 'quotesDeclined']

/** Which way each number may move the outcome that a kind of model is about. */
export function trendsOf(kind: LearntKind): Trends {
  const good = kind === 'win' || kind === 'intent' ? 1 : -1
  return Object.fromEntries([
    ...FOR.map((code) => [code, good] as const),
    ...AGAINST.map((code) => [code, good === 1 ? -1 : 1] as const),
  ])
}
