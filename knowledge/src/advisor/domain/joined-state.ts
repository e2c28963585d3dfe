import type { Facts } from './facts.ts'
import type { ConversationState } from './state.ts'

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

function joinedFacts(earlier: Facts, later: Facts): Facts {
  const parameters = new Set(later.requirements.map(({ parameter }) => parameter))
  const said = Object.fromEntries(Object.entries(later).filter(([, value]) => !isNothing(value)))
  return {
    ...earlier,
    ...said,
    contact: { ...earlier.contact, ...later.contact },
    requirements: [
      ...earlier.requirements.filter(({ parameter }) => !parameters.has(parameter)),
      ...later.requirements,
    ],
  }
}

/**
 * A talk, and what was said from a blank memory while its past was out of reach: the later word counts. Joining what was
 * joined before changes nothing but the count of turns, which whoever joins sets.
 */
export function joinedState(earlier: ConversationState, later: ConversationState): ConversationState {
  const numbers = new Set(later.quotations.map(({ number }) => number))
  const contact = later.contact ?? earlier.contact
  return {
    ...later,
    facts: joinedFacts(earlier.facts, later.facts),
    asked: { ...earlier.asked, ...later.asked },
    declined: [...new Set([...earlier.declined, ...later.declined])],
    quotations: [...earlier.quotations.filter(({ number }) => !numbers.has(number)), ...later.quotations],
    ...(contact === undefined ? {} : { contact }),
  }
}
