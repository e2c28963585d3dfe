import { createPubSub, type PubSub } from 'graphql-yoga'
import pg from 'pg'
import type { Logger } from 'pino'
import { NOTICE_CHANNEL, type Notice } from './notify.ts'

type Channels = { [Topic in Notice['topic']]: [Notice] }

export interface Notices {
  readonly pubSub: PubSub<Channels>
  stop(): Promise<void>
}

const FIRST_RETRY_MS = 250
const LONGEST_RETRY_MS = 10_000

/**
 * Listens for notices on a connection of its own and hands them to this process's subscriptions.
 * A lost connection is opened again with back-off; what was said meanwhile is missed, so clients refetch on reconnect.
 */
export async function listenForNotices(databaseUrl: string, log: Logger): Promise<Notices> {
  const pubSub = createPubSub<Channels>()
  let client: pg.Client | undefined
  let stopped = false
  let retryIn = FIRST_RETRY_MS

  const connect = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
    opened.on('notification', (message) => {
      const notice = JSON.parse(message.payload ?? '{}') as Notice
      pubSub.publish(notice.topic, notice)
    })
    opened.on('error', (error) => log.warn({ error: error.message }, 'the notice connection broke'))
    opened.on('end', () => {
      if (stopped) return
      setTimeout(() => void connect().catch(() => undefined), retryIn).unref()
      retryIn = Math.min(retryIn * 2, LONGEST_RETRY_MS)
    })
    client = opened
    await opened.connect()
    await opened.query(`LISTEN ${NOTICE_CHANNEL}`)
    retryIn = FIRST_RETRY_MS
  }
  await connect()
  return {
    pubSub,
    async stop() {
      stopped = true
      await client?.end()
    },
  }
}
