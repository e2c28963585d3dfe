import type { ActionStep } from '@tradewind/schema/contracts/playbook'
import type { CustomerHistory } from '../../actions/domain/customer-history.ts'
import { openValueUsd } from '../../actions/domain/facts.ts'

const URGENCY = { low: 0.3, normal: 0.6, high: 0.9 } as const
/** A customer without an open value, in US dollars; as for the rules. */
const UNKNOWN_VALUE = 2_000
/** Chance of an answer to what a playbook has somebody do, as for a rule of which nothing is known. */
const USUAL_SUCCESS = 0.3

/** Expected value in US dollars × chance of an answer × urgency, like the cards of the rules it stands among. */
export function cardPriority(priority: ActionStep['priority'], history: CustomerHistory, at: Date): number {
  return Math.max(openValueUsd(history, at), UNKNOWN_VALUE) * USUAL_SUCCESS * URGENCY[priority]
}
