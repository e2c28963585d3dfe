import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { delay } from './eventually.ts'

/** What came of one batch. */
export interface FloodAnswer {
  readonly ids: readonly string[]
  /** Null: no answer began, the connection was refused or closed before. */
  readonly status: number | null
  readonly retryAfter: string | null
  /** An answer that began and did not end, or is no JSON. */
  readonly isBroken: boolean
}

export interface FloodOptions {
  readonly url: string
  readonly key: string
  readonly connections: number
  readonly batch: number
  /** Answers are asked for until this says no. */
  readonly isOn: () => boolean
  readonly onAnswer?: (answer: FloodAnswer) => void
}

/** Callers who know no patience are still no busy loop. */
const PAUSE_AFTER_REFUSAL_MS = 15
const TIMEOUT_MS = 20_000

/** Many connections that report batches of events without ever waiting to be asked again. */
export async function flood(options: FloodOptions): Promise<FloodAnswer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const answers: FloodAnswer[] = []
  const caller = async (index: number): Promise<void> => {
    while (options.isOn()) {
      const answer = await sendBatch(agent, options, `flood-visitor-${index}`)
      answers.push(answer)
      options.onAnswer?.(answer)
      if (answer.status !== 200) await delay(PAUSE_AFTER_REFUSAL_MS)
    }
  }
  await Promise.all(Array.from({ length: options.connections }, (_, index) => caller(index)))
  agent.destroy()
  return answers
}

function sendBatch(agent: Agent, { url, key, batch }: FloodOptions, anonymousId: string): Promise<FloodAnswer> {
  const events = Array.from({ length: batch }, () => ({
    id: randomUUID(),
    anonymous_id: anonymousId,
    event_type: 'page_view',
    timestamp: new Date().toISOString(),
    source: 'site',
  }))
  const ids = events.map(({ id }) => id)
  const body = JSON.stringify({ events })
  return new Promise((resolve) => {
    const end = (answer: Omit<FloodAnswer, 'ids'>): void => resolve({ ids, ...answer })
    const sending = request(
      `${url}/api/event/report`,
      {
        method: 'POST',
        agent,
        timeout: TIMEOUT_MS,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${key}`,
        },
      },
      (response) => {
        const status = response.statusCode ?? null
        const retryAfter = response.headers['retry-after'] ?? null
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (piece: string) => {
          text += piece
        })
        response.on('end', () => end({ status, retryAfter, isBroken: !response.complete || !isJson(text) }))
        response.on('error', () => end({ status, retryAfter, isBroken: true }))
      },
    )
    sending.on('timeout', () => sending.destroy())
    sending.on('error', () => end({ status: null, retryAfter: null, isBroken: false }))
    sending.end(body)
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
