import type { Move } from './moves.ts'
import type { ConversationState } from './state.ts'
import { advance, type DialogueEvent } from './steps.ts'

/** What a turn comes to: the state after it and what the buyer gets to see. */
export interface Plan {
  readonly state: ConversationState
  /** What happened, in order; each is a row of the transition table from the step it happened in. */
  readonly events: readonly DialogueEvent[]
  readonly moves: readonly Move[]
}

export const planned = (state: ConversationState, events: readonly DialogueEvent[], moves: readonly Move[]): Plan => ({
  state,
  events,
  moves,
})

/** The state one step on. An event that cannot happen here leaves the step; the machine's tests hold that none does. */
export function stepped(state: ConversationState, event: DialogueEvent): ConversationState {
  return { ...state, step: advance(state.step, event) ?? state.step }
}

/** The state with these fields asked for: counted, and open until the next turn. */
export function askOf(state: ConversationState, fields: readonly string[]): ConversationState {
  const asked = { ...state.asked }
  for (const field of fields) asked[field] = (asked[field] ?? 0) + 1
  return { ...state, asked, open: [...fields] }
}
