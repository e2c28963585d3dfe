import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import { filedTurn } from '@tradewind/schema/contracts/advisor'
import type { Logger } from 'pino'
import { z } from 'zod'
import { joinedState } from '../domain/joined-state.ts'
import { type Contact, type ConversationState, conversationState } from '../domain/state.ts'
import { ApiUnavailable, type GraphqlClient, type Operation } from './graphql-client.ts'

export const FILE_TURN: Operation = {
  name: 'AdvisorFileTurn',
  query: `mutation AdvisorFileTurn($input: FileConversationTurnInput!) {
  fileConversationTurn(input: $input) {
    __typename
    ... on FileConversationTurnSuccess { data { conversationId } }
    ... on TurnOrderFailure { expectedPosition }
    ... on Failure { code message }
  }
}`,
}

export const LOAD_CONVERSATION: Operation = {
  name: 'AdvisorConversation',
  query: `query AdvisorConversation($id: ID!) {
  advisorConversation(id: $id) { id locale state turns handedOffAt }
}`,
}

export const HAND_OFF: Operation = {
  name: 'AdvisorHandOff',
  query: `mutation AdvisorHandOff($input: HandOffConversationInput!) {
  handOffConversation(input: $input) {
    __typename
    ... on HandOffConversationSuccess { data { reference } }
    ... on Failure { code message }
  }
}`,
}

export interface StoredConversation {
  /** Undefined when it was written by a version that this one does not read. */
  readonly state: ConversationState | undefined
  readonly turns: readonly FiledTurn[]
}

export interface Filing {
  readonly conversationId: string
  readonly locale: string
  readonly anonymousId?: string
  readonly page?: { readonly path: string; readonly sku?: string | undefined }
  readonly state: ConversationState
  /** The talk may have a past that was out of reach: the state is joined with what the API has before it is kept. */
  readonly mayHavePast: boolean
  readonly turn: FiledTurn
}

export interface HandOff {
  readonly idempotencyKey: string
  readonly conversationId: string
  readonly contact: Contact | undefined
  readonly message: string
  readonly locale: string
  readonly anonymousId?: string
}

/** Conversations as the API keeps them. */
export interface ConversationArchive {
  /** Undefined when there is none. @throws ApiUnavailable */
  load(conversationId: string): Promise<StoredConversation | undefined>
  /** Resolves when the turn is kept, however long that takes; never rejects. */
  file(filing: Filing): Promise<void>
  /** Its reference; undefined when the API did not take it. */
  handOff(wish: HandOff): Promise<string | undefined>
  /** Turns that still wait to be kept. */
  waiting(): number
  /** Waits for what is under way, at most this long. */
  drain(ms: number): Promise<void>
}

const loaded = z.object({
  advisorConversation: z
    .object({ id: z.string(), locale: z.string(), state: z.unknown(), turns: z.array(z.unknown()) })
    .nullable(),
})
const filed = z.object({
  fileConversationTurn: z.object({ __typename: z.string(), expectedPosition: z.int().min(0).optional() }),
})
const handedOff = z.object({
  handOffConversation: z.object({ __typename: z.string(), data: z.object({ reference: z.string() }).optional() }),
})

const LOAD_OPTIONS = { timeoutMs: 1_000, retries: 0 }
const FILE_OPTIONS = { timeoutMs: 4_000, retries: 0 }
const HAND_OFF_OPTIONS = { timeoutMs: 5_000, retries: 2 }

/** Turns kept back while the API is away; beyond that the oldest is given up. */
const MOST_WAITING = 500
const MOST_RENUMBERED = 3
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

interface Waiting {
  readonly filing: Filing
  readonly settle: () => void
}

function fileInput({ conversationId, locale, anonymousId, page, state, turn }: Filing): object {
  return { conversationId, locale, anonymousId: anonymousId ?? null, page: page ?? null, state, turn }
}

/**
 * @param pauseMs how long to wait before the next attempt after so many failures in a row
 */
export function createConversationArchive(
  client: GraphqlClient,
  log: Logger,
  pauseMs = (failures: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)),
): ConversationArchive {
  const queue: Waiting[] = []
  let pumping: Promise<void> | undefined
  let stopped = false

  async function load(conversationId: string): Promise<StoredConversation | undefined> {
    const data = await client.call(LOAD_CONVERSATION, { id: conversationId }, LOAD_OPTIONS)
    const parsed = loaded.safeParse(data)
    if (!parsed.success) throw new ApiUnavailable('malformed', 'the API answered something else than a conversation')
    const stored = parsed.data.advisorConversation
    if (stored === null) return undefined
    const state = conversationState.safeParse(stored.state)
    const turns = stored.turns.flatMap((turn) => filedTurn.safeParse(turn).data ?? [])
    return { state: state.data, turns: turns.sort((a, b) => a.position - b.position) }
  }

  async function withPast(filing: Filing): Promise<Filing> {
    const past = filing.mayHavePast ? (await load(filing.conversationId))?.state : undefined
    return past === undefined ? filing : { ...filing, state: joinedState(past, filing.state) }
  }

  async function keep(filing: Filing, renumbered = 0): Promise<'kept' | 'refused' | 'later'> {
    try {
      const input = fileInput(await withPast(filing))
      const data = filed.parse(await client.call(FILE_TURN, { input }, FILE_OPTIONS))
      const { __typename: outcome, expectedPosition } = data.fileConversationTurn
      if (outcome === 'FileConversationTurnSuccess') return 'kept'
      // Talked on from a blank memory while the API was away: the turn follows those that were kept before.
      if (expectedPosition !== undefined && renumbered < MOST_RENUMBERED) {
        return keep({ ...filing, turn: { ...filing.turn, position: expectedPosition } }, renumbered + 1)
      }
      log.error({ conversation: filing.conversationId, answer: data.fileConversationTurn }, 'the API refused a turn')
      return 'refused'
    } catch (error) {
      const isFinal = error instanceof ApiUnavailable && (error.code === 'refused' || error.code === 'malformed')
      log.warn({ err: error, conversation: filing.conversationId, waiting: queue.length }, 'a turn is not kept yet')
      return isFinal ? 'refused' : 'later'
    }
  }

  /** One at a time and in order, so that the state the API keeps last is the newest. */
  async function pump(): Promise<void> {
    let failures = 0
    while (queue.length > 0 && !stopped) {
      const [next] = queue
      if (next === undefined) break
      const outcome = await keep(next.filing)
      if (outcome !== 'later') {
        if (queue[0] === next) queue.shift()
        next.settle()
        failures = 0
        continue
      }
      failures += 1
      const wait = pauseMs(failures)
      await new Promise((resolve) => setTimeout(resolve, wait).unref())
    }
  }

  function startPumping(): void {
    pumping ??= pump().finally(() => {
      pumping = undefined
      if (queue.length > 0 && !stopped) startPumping()
    })
  }

  return {
    load,
    file(filing) {
      return new Promise((resolve) => {
        if (queue.length >= MOST_WAITING) {
          const given = queue.shift()
          log.error({ conversation: given?.filing.conversationId }, 'too many turns wait; the oldest is given up')
          given?.settle()
        }
        queue.push({ filing, settle: resolve })
        startPumping()
      })
    },
    async handOff({ contact, ...wish }) {
      const input = { ...wish, anonymousId: wish.anonymousId ?? null, contact: contact ?? null }
      try {
        const data = handedOff.parse(await client.call(HAND_OFF, { input }, HAND_OFF_OPTIONS))
        return data.handOffConversation.data?.reference
      } catch (error) {
        log.warn({ err: error, conversation: wish.conversationId }, 'a hand-off did not reach the API')
        return undefined
      }
    },
    waiting: () => queue.length,
    async drain(ms) {
      await Promise.race([pumping ?? Promise.resolve(), new Promise((resolve) => setTimeout(resolve, ms).unref())])
      stopped = true
    },
  }
}
