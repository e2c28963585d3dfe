import { randomUUID } from 'node:crypto'
import type { FiledTurn } from '@tradewind/schema/contracts/advisor'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { blankState } from '../domain/state.ts'
import { createConversationArchive, type Filing } from './conversation-archive.ts'
import { ApiUnavailable, type GraphqlClient } from './graphql-client.ts'

const log = pino({ level: 'silent' })

const filing = (conversationId: string, position: number): Filing => ({
  conversationId,
  locale: 'en',
  state: blankState('en', 'metric'),
  mayHavePast: false,
  turn: {
    turnId: randomUUID(),
    position,
    locale: 'en',
    buyerText: 'x',
    advisorText: 'y',
    stepBefore: 'industry',
    stepAfter: 'need',
    events: [],
    citations: [],
    unserved: [],
    competitors: [],
    by: 'rules',
    timing: {},
  },
})

/** Answers each call with the next of these; afterwards with success. */
function client(...answers: (object | Error)[]): GraphqlClient & { readonly positions: number[] } {
  const positions: number[] = []
  return {
    positions,
    async call(_operation, variables) {
      positions.push((variables as { input: { turn: FiledTurn } }).input.turn.position)
      const next = answers.shift() ?? { __typename: 'FileConversationTurnSuccess' }
      if (next instanceof Error) throw next
      return { fileConversationTurn: next }
    },
  }
}

describe('file', () => {
  it('tries again until the API is back, in order', async () => {
    const away = new ApiUnavailable('unreachable', 'away')
    const api = client(away, away, away)
    const archive = createConversationArchive(api, log, () => 1)
    await Promise.all([archive.file(filing('a', 0)), archive.file(filing('a', 1))])
    expect(api.positions).toEqual([0, 0, 0, 0, 1])
    expect(archive.waiting()).toBe(0)
  })

  it('gives up what the API refuses, and goes on', async () => {
    const api = client({ __typename: 'ForbiddenFailure' })
    const archive = createConversationArchive(api, log, () => 1)
    await archive.file(filing('a', 0))
    await archive.file(filing('b', 0))
    expect(api.positions).toEqual([0, 0])
  })

  it('puts a turn behind those that were kept before', async () => {
    const api = client({ __typename: 'TurnOrderFailure', expectedPosition: 7 })
    const archive = createConversationArchive(api, log, () => 1)
    await archive.file(filing('a', 0))
    expect(api.positions).toEqual([0, 7])
  })

  it('keeps back no more than it can hold', async () => {
    const archive = createConversationArchive(
      { call: () => Promise.reject(new ApiUnavailable('timeout', 'slow')) },
      log,
      () => 60_000,
    )
    for (let n = 0; n < 600; n += 1) void archive.file(filing(`c${n}`, 0))
    expect(archive.waiting()).toBe(500)
    await archive.drain(1)
  })
})
