import { randomUUID } from 'node:crypto'
import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import type { Answer as Answered } from '@tradewind/schema/contracts/answers'
import { NOTHING_UNDERSTOOD, type Understanding } from '@tradewind/schema/contracts/understanding'
import { type Answer, knowledgeKey } from './graphql-client.ts'

const FILE_TURN = `mutation($input: FileConversationTurnInput!) { fileConversationTurn(input: $input) {
  __typename ... on FileConversationTurnSuccess { data { conversationId } } ... on Failure { code message }
  ... on ValidationFailure { fields { path code message } } ... on TurnOrderFailure { expectedPosition } } }`

const HAND_OFF = `mutation($input: HandOffConversationInput!) { handOffConversation(input: $input) {
  __typename ... on HandOffConversationSuccess { data { reference } } ... on Failure { code message }
  ... on ValidationFailure { fields { path code message } } } }`

/** Whose API is meant. */
interface WithApi {
  readonly api: { readonly url: string }
}

/** What was found in a sentence; nothing but what `changes` say. */
export function understood(changes: Partial<Understanding> = {}): Understanding {
  return { ...NOTHING_UNDERSTOOD, intents: [{ code: 'find_product', confidence: 1 }], ...changes }
}

/** Where a finding stood; tests of filing do not look at it. */
export const found = { span: { start: 0, end: 1, text: 'x' }, confidence: 1 } as const

/** A turn in which the buyer said `buyerText`; `changes` make it another. */
export function turn(position: number, buyerText: string, changes: Partial<FiledTurn> = {}): FiledTurn {
  return {
    turnId: randomUUID(),
    position,
    locale: 'en',
    buyerText,
    advisorText: 'Which torque do you need?',
    stepBefore: 'industry',
    stepAfter: 'need',
    events: [],
    citations: [],
    unserved: [],
    competitors: [],
    by: 'rules',
    timing: { understanding: 3, total: 12 },
    ...changes,
  }
}

/** A turn that was a question, with the answer's outcome. */
export function question(
  position: number,
  buyerText: string,
  outcome: 'answered' | 'unknown',
  changes: Partial<FiledTurn> = {},
): FiledTurn {
  const gate = { statements: 1, removed: [] }
  const answer: Answered = {
    outcome,
    kind: 'specification',
    text: 'I will ask a colleague.',
    citations: [],
    gate,
    by: 'rules',
  }
  return turn(position, buyerText, { outcome, gate, events: [{ type: 'answer', answer }], ...changes })
}

export async function fileTurn(
  house: WithApi,
  conversationId: string,
  filed: FiledTurn,
  changes: object = {},
): Promise<Answer> {
  const input = { conversationId, locale: filed.locale, state: { position: filed.position }, turn: filed, ...changes }
  return (await knowledgeKey(house.api.url).ask(FILE_TURN, { input })).fileConversationTurn
}

/** Files a talk of these turns and gives its id. Throws when one is refused. */
export async function fileTalk(house: WithApi, turns: readonly FiledTurn[], changes: object = {}): Promise<string> {
  const conversationId = randomUUID()
  for (const filed of turns) {
    const answer = await fileTurn(house, conversationId, filed, changes)
    if (answer.__typename !== 'FileConversationTurnSuccess') throw new Error(JSON.stringify(answer))
  }
  return conversationId
}

export async function handOff(house: WithApi, conversationId: string, changes: object = {}): Promise<Answer> {
  const input = {
    idempotencyKey: randomUUID(),
    conversationId,
    message: 'Please call me, it is urgent.',
    locale: 'en',
    ...changes,
  }
  return (await knowledgeKey(house.api.url).ask(HAND_OFF, { input })).handOffConversation
}
