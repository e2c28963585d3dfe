import type { FiledTurn, TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { ConversationState } from '../domain/state.ts'

/** A turn as it is shown again: after a reload, or when the same turn is sent twice. */
export interface RememberedTurn {
  readonly turnId: string
  readonly buyerText: string
  readonly events: readonly TurnEvent[]
}

export interface Remembered {
  readonly state: ConversationState
  readonly turns: readonly RememberedTurn[]
  /** False while the API could not be asked whether there was an earlier part. */
  readonly complete: boolean
}

/** Conversations at hand: the most recently used ones, for a while. What falls out is read from the API again. */
export interface Memory {
  get(conversationId: string): Remembered | undefined
  set(conversationId: string, remembered: Remembered): void
}

const MOST_TURNS = 80
/** Turns of all conversations together. One with a recommendation takes some 40 kB: a flood must not fill the memory. */
const MOST_TURNS_IN_ALL = 8_000

/**
 * @param most conversations kept
 * @param ttlMs ms without use after which one is forgotten
 * @param now ms since the epoch
 */
export function createMemory(most: number, ttlMs: number, now: () => number): Memory {
  const kept = new Map<string, { readonly remembered: Remembered; readonly usedAt: number }>()
  let turns = 0

  function forget(id: string): void {
    turns -= kept.get(id)?.remembered.turns.length ?? 0
    kept.delete(id)
  }

  function forgetOld(): void {
    for (const [id, { usedAt }] of kept) {
      // In order of use: the first that is young enough ends the search.
      if (kept.size <= most && turns <= MOST_TURNS_IN_ALL && now() - usedAt <= ttlMs) return
      forget(id)
    }
  }

  function keep(id: string, remembered: Remembered): void {
    forget(id)
    kept.set(id, { remembered, usedAt: now() })
    turns += remembered.turns.length
    forgetOld()
  }

  return {
    get(id) {
      forgetOld()
      const found = kept.get(id)
      if (found !== undefined) keep(id, found.remembered)
      return found?.remembered
    },
    set(id, remembered) {
      keep(id, { ...remembered, turns: remembered.turns.slice(-MOST_TURNS) })
    },
  }
}

export const rememberedTurn = ({ turnId, buyerText, events }: FiledTurn): RememberedTurn => ({
  turnId,
  buyerText,
  events,
})
