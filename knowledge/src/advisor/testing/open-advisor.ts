import { randomUUID } from 'node:crypto'
import { type TurnEvent, turnEvent } from '@tradewind/schema/contracts/advisor'
import type { Locale } from '@tradewind/schema/locales'
import { pino } from 'pino'
import { buildIndex } from '../../selector/columns.ts'
import { DEMO_CATALOGUE } from '../../testing/demo-catalogue.ts'
import { createConversationArchive } from '../api/conversation-archive.ts'
import { createGraphqlClient } from '../api/graphql-client.ts'
import { createQuoteDesk } from '../api/quote-desk.ts'
import { type Advisor, type AdvisorParts, createAdvisor } from '../create-advisor.ts'
import { FAKE_API_KEY, type FakeApi } from './fake-api.ts'
import { openGate, plainAnswerer } from './plain-parts.ts'
import { serveAdvisor } from './serve-advisor.ts'

const index = buildIndex(DEMO_CATALOGUE)

/** The advisor behind its routes on a free port, with the demo catalogue and a stand-in for the API. */
export interface OpenAdvisor {
  readonly url: string
  readonly advisor: Advisor
  close(): Promise<void>
}

export async function openAdvisor(
  api: FakeApi,
  parts: Pick<AdvisorParts, 'reader'> & Partial<AdvisorParts>,
): Promise<OpenAdvisor> {
  const log = pino({ level: 'silent' })
  const client = createGraphqlClient({ endpoint: api.endpoint, key: FAKE_API_KEY })
  const advisor = createAdvisor({
    index: () => index,
    answerer: plainAnswerer,
    gate: openGate,
    desk: createQuoteDesk(client),
    archive: createConversationArchive(client, log, () => 20),
    log,
    now: Date.now,
    ...parts,
  })
  const served = await serveAdvisor(advisor)
  return {
    url: served.url,
    advisor,
    async close() {
      await advisor.stop(500)
      await served.close()
    },
  }
}

export interface Said {
  readonly text?: string | undefined
  readonly choice?: string | undefined
  readonly contact?: object | undefined
  readonly locale?: Locale
  readonly turnId?: string
  readonly page?: object | undefined
}

/** One turn over HTTP, its events checked against the contract. */
export async function sendTurn(url: string, conversationId: string, said: Said): Promise<TurnEvent[]> {
  const response = await fetch(`${url}/advisor/turn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ conversationId, turnId: randomUUID(), locale: 'en', text: '', ...said }),
  })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  const stream = await response.text()
  return stream
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => turnEvent.parse(JSON.parse(line.slice(6))))
}

export function ofType<Type extends TurnEvent['type']>(
  events: readonly TurnEvent[],
  type: Type,
): Extract<TurnEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<TurnEvent, { type: Type }> => event.type === type)
}
