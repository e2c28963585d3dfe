import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import type { Answer } from '@tradewind/schema/contracts/answers'
import type { Move } from '../domain/moves.ts'
import type { Plan } from '../domain/plan-steps.ts'
import type { ConversationState } from '../domain/state.ts'
import type { Paragraph } from '../presentation/paragraph.ts'
import { presentMove } from '../presentation/present-move.ts'
import { answerQuestion } from './fetch-answer.ts'
import type { FetchParts } from './fetch-parts.ts'
import { handOff } from './fetch-person.ts'
import { estimate, quote } from './fetch-price.ts'

export interface Performed {
  readonly state: ConversationState
  readonly answer?: Answer
  readonly unserved: FiledTurn['unserved']
  /** ms spent looking up answers */
  readonly answering: number
}

/** Carries out a plan: shows what can be shown, asks neighbours for what has to be fetched, and goes on from there. */
export async function perform(parts: FetchParts, before: ConversationState, plan: Plan): Promise<Performed> {
  const { index, speaker, request, log } = parts
  let state = plan.state
  let answer: Answer | undefined
  let answering = 0
  const unserved = new Set<string>()
  const moves: Move[] = [...plan.moves]
  const waiting: Paragraph[] = []

  const speak = (...said: readonly Paragraph[]): void => {
    waiting.push(...said)
  }
  const flush = async (): Promise<void> => {
    await speaker.paragraphs(waiting.splice(0))
  }
  const goOn = (next: Plan): void => {
    state = next.state
    moves.unshift(...next.moves)
  }

  while (moves.length > 0) {
    const move = moves.shift()
    if (move === undefined) break
    if (move.kind === 'nothing_fits') for (const code of unservedOf(move)) unserved.add(code)
    switch (move.kind) {
      case 'answer': {
        await flush()
        const startedAt = performance.now()
        answer = await answerQuestion(parts, state, speak)
        answering += performance.now() - startedAt
        break
      }
      case 'estimate':
        goOn(await estimate(parts, state, speak))
        break
      case 'quote':
        goOn(await quote(parts, state, speak, flush))
        break
      case 'hand_off':
        goOn(await handOff(parts, state, speak, flush))
        break
      default:
        for (const shown of presentMove({ before, after: state, index }, move)) {
          if ('paragraph' in shown) speak(shown.paragraph)
          else {
            await flush()
            speaker.event(shown.event)
          }
        }
    }
  }
  await flush()
  log.debug({ conversation: request.conversationId, step: state.step }, 'turn performed')
  return { state, unserved: [...unserved], answering, ...(answer === undefined ? {} : { answer }) }
}

const unservedOf = ({ relaxations }: Extract<Move, { kind: 'nothing_fits' }>): readonly string[] =>
  relaxations.flatMap(({ changes }) => changes.map(({ parameter }) => parameter))
