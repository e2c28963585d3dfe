/** Why the API gave no answer. `refused` and `malformed` do not get better by asking again. */
export type ApiFailureCode = 'unreachable' | 'timeout' | 'refused' | 'malformed'

export class ApiUnavailable extends Error {
  readonly code: ApiFailureCode
  constructor(code: ApiFailureCode, message: string) {
    super(message)
    this.name = 'ApiUnavailable'
    this.code = code
  }
}

export interface ApiAccess {
  /** The API's GraphQL address. */
  readonly endpoint: string
  readonly key: string
}

export interface Operation {
  readonly name: string
  readonly query: string
}

export interface CallOptions {
  /** ms for one attempt */
  readonly timeoutMs: number
  /** Attempts after the first. Writes carry an idempotency key, so that a second attempt does nothing twice. */
  readonly retries: number
}

/** Calls the API with the service's key; answers with `data`. */
export interface GraphqlClient {
  /** @throws ApiUnavailable */
  call(operation: Operation, variables: object, options: CallOptions): Promise<unknown>
}

/** First pause before another attempt; the next is twice as long. */
const PAUSE_MS = 120

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function attempt(
  access: ApiAccess,
  { name, query }: Operation,
  variables: object,
  timeoutMs: number,
): Promise<unknown> {
  let response: Response
  let body: unknown
  try {
    response = await fetch(access.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${access.key}`,
      },
      body: JSON.stringify({ query, operationName: name, variables }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    // A gateway that stands in for the API answers with whatever it likes; only its status counts.
    body = response.status >= 500 ? undefined : await response.json()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new ApiUnavailable('timeout', `${name}: the API took longer than ${timeoutMs} ms`)
    }
    if (error instanceof SyntaxError) throw new ApiUnavailable('malformed', `${name}: the API did not answer with JSON`)
    throw new ApiUnavailable('unreachable', `${name}: the API cannot be reached`)
  }
  if (response.status >= 500) throw new ApiUnavailable('unreachable', `${name}: the API answered ${response.status}`)
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
  if (!response.ok || data === undefined || data === null) {
    throw new ApiUnavailable('refused', `${name}: the API answered ${response.status} without data`)
  }
  return data
}

const isWorthRetrying = (error: unknown): boolean =>
  error instanceof ApiUnavailable && (error.code === 'unreachable' || error.code === 'timeout')

export function createGraphqlClient(access: ApiAccess): GraphqlClient {
  return {
    async call(operation, variables, { timeoutMs, retries }) {
      for (let n = 0; ; n += 1) {
        try {
          return await attempt(access, operation, variables, timeoutMs)
        } catch (error) {
          if (n >= retries || !isWorthRetrying(error)) throw error
          await pause(PAUSE_MS * 2 ** n)
        }
      }
    },
  }
}
