import { isolate } from '@tradewind/schema/units'
import { afterHandOff } from '../domain/after-outcome.ts'
import { type Plan, planned } from '../domain/plan-steps.ts'
import type { ConversationState } from '../domain/state.ts'
import { own } from '../presentation/paragraph.ts'
import { advisorPhrases } from '../texts/advisor-phrases.ts'
import type { FetchParts, Speak } from './fetch-parts.ts'
import { summaryOf } from './summary.ts'

/** Hands the talk over to a person, with everything that is known. */
export async function handOff(
  { archive, request }: FetchParts,
  state: ConversationState,
  speak: Speak,
  flush: () => Promise<void>,
): Promise<Plan> {
  const phrases = advisorPhrases(state.locale)
  await flush()
  const reference = await archive.handOff({
    idempotencyKey: request.turnId,
    conversationId: request.conversationId,
    contact: state.contact,
    message: summaryOf(state),
    locale: state.locale,
    ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
  })
  if (reference === undefined) {
    speak(own(phrases.personWait))
    return planned(state, [], [{ kind: 'next', choices: ['person'] }])
  }
  const shown = isolate(reference, state.locale)
  speak(own(state.contact === undefined ? phrases.handedOffUnnamed(shown) : phrases.handedOff(shown)))
  return { ...afterHandOff(state, reference), moves: [{ kind: 'handed_off', reference }] }
}
