import { setTimeout as pause } from 'node:timers/promises'
import { QdrantClient } from '@qdrant/js-client-rest'
import { RetrievalError } from '../errors.ts'

export interface QdrantOptions {
  /** http or https address of one node or of the cluster's balancer. */
  readonly url: string
  readonly apiKey?: string
  /** Begins the names of our collections; several houses may share a cluster. */
  readonly prefix?: string
  /** Milliseconds a request may take. */
  readonly timeoutMs?: number
  /** Milliseconds before the second try. */
  readonly pauseMs?: number
}

/** Runs a request; every one of ours can be sent twice without harm. */
export type Ask = <T>(request: (client: QdrantClient) => Promise<T>) => Promise<T>

const DEFAULT_PORT = { 'http:': 6333, 'https:': 443 } as const
/** What another try may cure. */
const PASSING = /\b(408|425|429|500|502|503|504)\b/

function statusOf(error: unknown): number | undefined {
  const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : undefined
  return typeof status === 'number' ? status : undefined
}

/** Without a status nothing was answered: broken off, refused, too late. */
function isPassing(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || PASSING.test(String(status))
}

/** A request that failed for good becomes RETRIEVAL.UNAVAILABLE, with the client's error as its cause. */
export function connect(options: QdrantOptions): Ask {
  const { url, apiKey, timeoutMs = 10_000, pauseMs = 200 } = options
  const { protocol, port } = new URL(url)
  const client = new QdrantClient({
    url,
    port: port === '' ? DEFAULT_PORT[protocol === 'https:' ? 'https:' : 'http:'] : Number(port),
    timeout: timeoutMs,
    // It would ask for the server's version on every start and print to the console.
    checkCompatibility: false,
    ...(apiKey === undefined ? {} : { headers: { 'api-key': apiKey } }),
  })
  return async (request) => {
    try {
      return await request(client)
    } catch (first) {
      if (!isPassing(first)) throw unavailable(first)
      await pause(pauseMs)
      return request(client).catch((second: unknown) => {
        throw unavailable(second)
      })
    }
  }
}

function unavailable(cause: unknown): RetrievalError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new RetrievalError('RETRIEVAL.UNAVAILABLE', `Qdrant did not do what it was asked: ${reason}`, { cause })
}

export function isConflict(error: unknown): boolean {
  return error instanceof RetrievalError && statusOf(error.cause) === 409
}
