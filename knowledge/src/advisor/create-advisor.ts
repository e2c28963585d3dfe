import type { TurnEvent, TurnRequest } from '@tradewind/schema/contracts/advisor'
import { anonymousId } from '@tradewind/schema/events'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../selector/columns.ts'
import type { ConversationArchive } from './api/conversation-archive.ts'
import type { QuoteDesk } from './api/quote-desk.ts'
import { plan } from './domain/plan.ts'
import type { ConversationState } from './domain/state.ts'
import type { Answerer, Gate, ModelReader, Phrasing, Reader } from './parts.ts'
import { panelFacts } from './presentation/fact-text.ts'
import { advisorPhrases } from './texts/advisor-phrases.ts'
import { inLanguage, withPage } from './turn/begin.ts'
import { createChannel } from './turn/channel.ts'
import { type Finished, filedTurnOf, shownText } from './turn/filed-turn.ts'
import { createMemory, type Remembered, rememberedTurn } from './turn/memory.ts'
import { createOneAtATime } from './turn/one-at-a-time.ts'
import { perform } from './turn/perform.ts'
import { readTurn } from './turn/read-turn.ts'
import { createRecall } from './turn/recall.ts'
import { createSpeaker } from './turn/speak.ts'

export interface AdvisorParts {
  /** Undefined while nothing was ever loaded. */
  readonly index: () => CatalogueIndex | undefined
  readonly reader: Reader
  readonly answerer: Answerer
  readonly gate: Gate
  readonly desk: QuoteDesk
  readonly archive: ConversationArchive
  readonly modelReader?: ModelReader
  readonly phrasing?: Phrasing
  readonly log: Logger
  /** ms since the epoch */
  readonly now: () => number
  /** ms after which a turn is given up, so that those behind it get their turn; 45,000 unless said otherwise. */
  readonly longestTurnMs?: number
}

/** A conversation as it is shown again when the buyer comes back. */
export interface VisibleConversation {
  readonly locale: ConversationState['locale']
  readonly step: ConversationState['step']
  readonly turns: Remembered['turns']
  readonly facts: readonly { readonly field: string; readonly label: string; readonly text: string }[]
}

export interface Advisor {
  /** Events of one turn, as they come. The turn is finished and filed even when nobody listens any more. */
  turn(request: TurnRequest): AsyncIterable<TurnEvent>
  /** Undefined when there is none. @throws ApiUnavailable when it is not at hand and the API is away. */
  conversation(conversationId: string): Promise<VisibleConversation | undefined>
  /** Gives turns under way and turns not yet kept this long, ms. */
  stop(ms: number): Promise<void>
}

const MOST_CONVERSATIONS = 2_000
const FORGET_AFTER_MS = 2 * 3_600_000
/** `done` waits this long for the turn to be kept. */
const KEPT_WITHIN_MS = 1_000
/** Every call of a turn has a limit of its own, some ten seconds together: this one is for what nobody thought of. */
const LONGEST_TURN_MS = 45_000

/** An id of a shape the API refuses is no reason to lose the turn. */
function withSoundVisitor({ anonymousId: given, ...request }: TurnRequest): TurnRequest {
  const sound = anonymousId.safeParse(given)
  return sound.success ? { ...request, anonymousId: sound.data } : request
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`a turn took longer than ${ms} ms`)), ms)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The advisor: one turn after the other for each conversation, from memory or from the API, filed after each. */
export function createAdvisor(parts: AdvisorParts): Advisor {
  const { archive, log, now, longestTurnMs = LONGEST_TURN_MS } = parts
  const memory = createMemory(MOST_CONVERSATIONS, FORGET_AFTER_MS, now)
  const recall = createRecall(memory, archive, log, now)
  const queue = createOneAtATime()

  async function answer(request: TurnRequest, send: (event: TurnEvent) => void): Promise<void> {
    const startedAt = performance.now()
    const index = parts.index()
    if (index === undefined) {
      send({
        type: 'problem',
        code: 'catalogue-unavailable',
        message: advisorPhrases(request.locale).problem.catalogue,
      })
      return
    }
    const remembered = await recall.for(request)
    const repeated = remembered.turns.find(({ turnId }) => turnId === request.turnId)
    if (repeated !== undefined) {
      for (const event of repeated.events) send(event)
      return
    }
    const before = withPage(remembered.state, request, index)
    const read = await readTurn(parts, before, request, index)
    const understoodAt = performance.now()
    const spoken = inLanguage(before, read.reading, request)
    const buyerText = shownText(request)
    const visitor = request.anonymousId ?? request.conversationId
    const speaker = createSpeaker({ ...parts, index, locale: spoken.locale, visitor, buyerText, send })
    const performed = await perform({ ...parts, index, speaker, request }, spoken, plan(spoken, read.reading, index))
    const finished: Finished = { request, before, read, buyerText, startedAt, understoodAt, ...performed }
    const turn = filedTurnOf(finished, speaker, performance.now())
    memory.set(request.conversationId, {
      state: performed.state,
      turns: [...remembered.turns, rememberedTurn(turn)],
      complete: remembered.complete,
    })
    const kept = archive.file({
      conversationId: request.conversationId,
      locale: performed.state.locale,
      state: performed.state,
      mayHavePast: !remembered.complete,
      turn,
      ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
      ...(request.page === undefined ? {} : { page: request.page }),
    })
    await Promise.race([kept, sleep(KEPT_WITHIN_MS)])
    const done = turn.events.at(-1)
    if (done !== undefined) send(done)
  }

  return {
    turn(asked) {
      const request = withSoundVisitor(asked)
      const channel = createChannel<TurnEvent>()
      void queue
        .run(request.conversationId, () => within(longestTurnMs, answer(request, channel.send)))
        .catch((error: unknown) => {
          log.error({ err: error, conversation: request.conversationId }, 'a turn failed')
          channel.send({ type: 'problem', code: 'broken', message: advisorPhrases(request.locale).problem.broken })
        })
        .finally(channel.close)
      return channel
    },
    async conversation(conversationId) {
      const found = memory.get(conversationId) ?? (await recall.fromApi(conversationId))
      if (found === undefined) return undefined
      const { state, turns } = found
      return { locale: state.locale, step: state.step, turns, facts: panelFacts(state.facts, state.chosen, state) }
    },
    async stop(ms) {
      const until = now() + ms
      while (queue.busy() > 0 && now() < until) await sleep(20)
      await archive.drain(Math.max(0, until - now()))
    },
  }
}
