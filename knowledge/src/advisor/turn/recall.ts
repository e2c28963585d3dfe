import type { TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { Logger } from 'pino'
import type { ConversationArchive } from '../api/conversation-archive.ts'
import { joinedState } from '../domain/joined-state.ts'
import { blankState } from '../domain/state.ts'
import { type Memory, type Remembered, rememberedTurn } from './memory.ts'

/** After the API did not answer, it is not asked for earlier turns again so soon. */
const REST_MS = 5_000

export interface Recall {
  /** What is remembered of a conversation; a blank one when there is nothing. */
  for(request: TurnRequest): Promise<Remembered>
  /** As the API keeps it. @throws ApiUnavailable */
  fromApi(conversationId: string): Promise<Remembered | undefined>
}

/**
 * From memory, else from the API.
 * @param now ms since the epoch
 */
export function createRecall(memory: Memory, archive: ConversationArchive, log: Logger, now: () => number): Recall {
  let restUntil = 0

  async function fromApi(conversationId: string): Promise<Remembered | undefined> {
    const stored = await archive.load(conversationId)
    if (stored?.state === undefined) return undefined
    return { state: stored.state, turns: stored.turns.map(rememberedTurn), complete: true }
  }

  /** What is remembered of a conversation. With the API away a talk begins anew and is joined with its past later. */
  async function recall(request: TurnRequest): Promise<Remembered> {
    const { conversationId, locale, unitSystem } = request
    const held = memory.get(conversationId)
    if (held?.complete === true) return held
    const blank: Remembered = held ?? { state: blankState(locale, unitSystem), turns: [], complete: false }
    if (now() < restUntil) return blank
    try {
      const stored = await fromApi(conversationId)
      if (stored === undefined) return { ...blank, complete: true }
      return held === undefined ? stored : joined(stored, held)
    } catch (error) {
      restUntil = now() + REST_MS
      log.warn({ err: error, conversation: conversationId }, 'the API does not say whether this talk has a past')
      return blank
    }
  }

  return { for: recall, fromApi }
}

/** The talk so far, and what was said while the API was away; turns that were filed meanwhile are there once. */
function joined(stored: Remembered, held: Remembered): Remembered {
  const known = new Set(stored.turns.map(({ turnId }) => turnId))
  const turns = [...stored.turns, ...held.turns.filter(({ turnId }) => !known.has(turnId))]
  return { state: { ...joinedState(stored.state, held.state), turns: turns.length }, turns, complete: true }
}
