import type { FiledTurn, TurnEvent, TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { Logger } from 'pino'
import type { CatalogueIndex } from '../selector/columns.ts'
import type { ConversationArchive } from './api/conversation-archive.ts'
import type { QuoteDesk } from './api/quote-desk.ts'
import { plan } from './domain/plan.ts'
import type { Reading } from './domain/reading.ts'
import { blankState, type ConversationState } from './domain/state.ts'
import type { Answerer, Gate, ModelReader, Phrasing, Reader } from './parts.ts'
import { panelFacts } from './presentation/fact-text.ts'
import { advisorPhrases } from './texts/advisor-phrases.ts'
import { createChannel } from './turn/channel.ts'
import { createMemory, type Remembered, rememberedTurn } from './turn/memory.ts'
import { createOneAtATime } from './turn/one-at-a-time.ts'
import { perform } from './turn/perform.ts'
import { plainText } from './turn/plain-text.ts'
import { readTurn, type TurnRead } from './turn/read-turn.ts'
import { createSpeaker, type Speaker } from './turn/speak.ts'

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
/** After the API did not answer, it is not asked for earlier turns again so soon. */
const REST_MS = 5_000

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref())

/** The advisor: one turn after the other for each conversation, from memory or from the API, filed after each. */
export function createAdvisor(parts: AdvisorParts): Advisor {
  const { archive, log, now } = parts
  const memory = createMemory(MOST_CONVERSATIONS, FORGET_AFTER_MS, now)
  const queue = createOneAtATime()
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
    const remembered = await recall(request)
    const repeated = remembered.turns.find(({ turnId }) => turnId === request.turnId)
    if (repeated !== undefined) {
      for (const event of repeated.events) send(event)
      return
    }
    const before = withPage(remembered.state, request, index)
    const read = await readTurn(parts, before, request)
    const understoodAt = performance.now()
    const spoken = inLanguage(before, read.reading, request)
    const buyerText = shownText(request)
    const speaker = createSpeaker({ ...parts, index, locale: spoken.locale, buyerText, send })
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
      turn,
      ...(request.anonymousId === undefined ? {} : { anonymousId: request.anonymousId }),
      ...(request.page === undefined ? {} : { page: request.page }),
    })
    await Promise.race([kept, sleep(KEPT_WITHIN_MS)])
    const done = turn.events.at(-1)
    if (done !== undefined) send(done)
  }

  return {
    turn(request) {
      const channel = createChannel<TurnEvent>()
      void queue
        .run(request.conversationId, () => answer(request, channel.send))
        .catch((error: unknown) => {
          log.error({ err: error, conversation: request.conversationId }, 'a turn failed')
          channel.send({ type: 'problem', code: 'broken', message: advisorPhrases(request.locale).problem.broken })
        })
        .finally(channel.close)
      return channel
    },
    async conversation(conversationId) {
      const found = memory.get(conversationId) ?? (await fromApi(conversationId))
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

/** The talk so far, and what was said while the API was away: the later word counts. */
function joined(stored: Remembered, held: Remembered): Remembered {
  const { state: earlier } = stored
  const { state: later } = held
  const parameters = new Set(later.facts.requirements.map(({ parameter }) => parameter))
  const requirements = [
    ...earlier.facts.requirements.filter(({ parameter }) => !parameters.has(parameter)),
    ...later.facts.requirements,
  ]
  const known = Object.fromEntries(Object.entries(later.facts).filter(([, value]) => value !== undefined))
  return {
    state: {
      ...later,
      turns: earlier.turns + later.turns,
      facts: { ...earlier.facts, ...known, requirements },
      asked: { ...earlier.asked, ...later.asked },
      declined: [...new Set([...earlier.declined, ...later.declined])],
      quotations: [...earlier.quotations, ...later.quotations],
      ...(later.contact === undefined && earlier.contact !== undefined ? { contact: earlier.contact } : {}),
    },
    turns: [...stored.turns, ...held.turns],
    complete: true,
  }
}

/** On a product's page the talk begins with that product at hand, unless something is on the table already. */
function withPage(state: ConversationState, request: TurnRequest, index: CatalogueIndex): ConversationState {
  const sku = request.page?.sku
  if (state.turns > 0 || sku === undefined || !index.positionBySku.has(sku)) return state
  return { ...state, shown: [sku], step: 'recommendation' }
}

/** The language of the talk: what the buyer writes in, or the page was turned to. Facts stay. */
function inLanguage(state: ConversationState, reading: Reading, request: TurnRequest): ConversationState {
  const turned = request.locale === state.pageLocale ? state.locale : request.locale
  return {
    ...state,
    locale: reading.locale ?? turned,
    pageLocale: request.locale,
    unitSystem: request.unitSystem,
  }
}

/** What the buyer's side of the talk shows: the words, or of a form what may be shown. */
function shownText({ text, contact }: TurnRequest): string {
  const written = plainText(text)
  if (written !== '' || contact === undefined) return written
  return [contact.name, contact.company].filter((it) => it !== undefined).join(', ')
}

interface Finished {
  readonly request: TurnRequest
  readonly before: ConversationState
  readonly read: TurnRead
  readonly buyerText: string
  readonly state: ConversationState
  readonly answer?: Extract<TurnEvent, { type: 'answer' }>['answer']
  readonly unserved: readonly string[]
  readonly answering: number
  readonly startedAt: number
  readonly understoodAt: number
}

function byOf({ read, answer }: Finished, { phrasedBy, phrasingFailed }: ReturnType<Speaker['record']>): string {
  if (phrasedBy !== undefined) return phrasedBy
  if (answer !== undefined && answer.by !== 'rules') return answer.by
  return read.modelFailed || phrasingFailed ? 'rules (model failed)' : 'rules'
}

/** The record of a turn, with `done` as its last event. */
function filedTurnOf(finished: Finished, speaker: Speaker, endedAt: number): FiledTurn {
  const { request, before, read, buyerText, state, answer, unserved, startedAt, understoodAt, answering } = finished
  const record = speaker.record()
  const by = byOf(finished, record)
  const total = Math.round(endedAt - startedAt)
  const done: TurnEvent = {
    type: 'done',
    step: state.step,
    locale: state.locale,
    facts: panelFacts(state.facts, state.chosen, state),
    by,
    milliseconds: total,
  }
  const tokens = {
    input: record.tokens.input + (read.tokens?.input ?? 0),
    output: record.tokens.output + (read.tokens?.output ?? 0),
  }
  return {
    turnId: request.turnId,
    position: before.turns,
    locale: state.locale,
    buyerText,
    advisorText: record.text,
    stepBefore: before.step,
    stepAfter: state.step,
    ...(read.understanding === undefined ? {} : { understanding: read.understanding }),
    events: [...record.events, done],
    gate: {
      statements: record.gate.statements + (answer?.gate.statements ?? 0),
      removed: [...record.gate.removed, ...(answer?.gate.removed ?? [])],
    },
    citations: answer?.citations ?? [],
    ...(answer === undefined ? {} : { outcome: answer.outcome }),
    unserved: [...unserved],
    competitors: state.facts.competitors.map(({ brand }) => brand),
    by,
    timing: { understanding: Math.round(understoodAt - startedAt), retrieval: Math.round(answering), total },
    ...(tokens.input + tokens.output === 0 ? {} : { tokens }),
  }
}
