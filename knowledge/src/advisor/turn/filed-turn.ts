import type { FiledTurn, TurnEvent, TurnRequest } from '@tradewind/schema/contracts/advisor'
import type { ConversationState } from '../domain/state.ts'
import { panelFacts } from '../presentation/fact-text.ts'
import { plainText } from './plain-text.ts'
import type { TurnRead } from './read-turn.ts'
import type { Speaker } from './speak.ts'

/** What the buyer's side of the talk shows: the words, or of a form what may be shown. */
export function shownText({ text, contact }: TurnRequest): string {
  const written = plainText(text)
  if (written !== '' || contact === undefined) return written
  return plainText([contact.name, contact.company].filter((it) => it !== undefined).join(', ')).replaceAll('\n', ' ')
}

/** A turn that was answered, with when its parts were done (ms of performance.now). */
export interface Finished {
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
export function filedTurnOf(finished: Finished, speaker: Speaker, endedAt: number): FiledTurn {
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
    competitors: read.reading.competitors.map(({ brand }) => brand),
    by,
    timing: { understanding: Math.round(understoodAt - startedAt), retrieval: Math.round(answering), total },
    ...(tokens.input + tokens.output === 0 ? {} : { tokens }),
  }
}
