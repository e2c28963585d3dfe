import type { ConversationState } from '../domain/state.ts'
import { panelFacts } from '../presentation/fact-text.ts'

/** What was agreed, in the buyer's words: goes along with a request or a hand-off. */
export function summaryOf(state: ConversationState): string {
  return panelFacts(state.facts, state.chosen, state)
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')
    .slice(0, 4_000)
}
