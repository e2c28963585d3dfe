import { setTimeout as pause } from 'node:timers/promises'

/** An answer that is no success, or none at all. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError'
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined

  constructor(message: string, status: number | undefined, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}

export interface JsonRequest {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Milliseconds for each attempt, body included. */
  readonly timeout: number
  /** Attempts in all; more than one only for what may be sent twice. */
  readonly attempts: number
  /** Statuses besides 2xx whose body is an answer too. */
  readonly alsoAnswer?: readonly number[]
}

export interface JsonAnswer {
  readonly status: number
  readonly json: unknown
}

/** Sends a request and reads a JSON answer; tries again when there was none or the server had trouble. */
export async function fetchJson(address: string, request: JsonRequest): Promise<JsonAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(address, request)
    } catch (error) {
      const status = error instanceof UpstreamError ? error.status : undefined
      const worthAnother = status === undefined || status >= 500 || status === 429
      if (attempt >= request.attempts || !worthAnother) throw error
      await pause(80 * attempt)
    }
  }
}

async function once(address: string, request: JsonRequest): Promise<JsonAnswer> {
  const path = new URL(address).pathname
  let response: Response
  try {
    response = await fetch(address, {
      method: request.method ?? 'GET',
      headers: {
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(request.timeout),
    })
    if (!response.ok && request.alsoAnswer?.includes(response.status) !== true) {
      await response.body?.cancel()
      throw new UpstreamError(`${path} answered ${response.status}`, response.status)
    }
    return { status: response.status, json: await response.json() }
  } catch (error) {
    if (error instanceof UpstreamError) throw error
    throw new UpstreamError(`${path} gave no answer`, undefined, { cause: error })
  }
}
