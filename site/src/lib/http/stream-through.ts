import { log } from '../log.ts'
import { refusal } from './proxy.ts'

/**
 * Passes a stream of events from another service of ours on to the browser; ends it there when the browser goes away.
 * @param patience milliseconds until the answer begins
 * @param longest milliseconds until the stream is cut off, however alive it looks
 */
export async function streamThrough(
  address: string,
  body: unknown,
  options: {
    readonly signal: AbortSignal
    readonly patience: number
    readonly longest: number
    readonly headers?: Readonly<Record<string, string>>
  },
): Promise<Response> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), options.patience)
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.any([late.signal, AbortSignal.timeout(options.longest), options.signal]),
    })
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel()
      log.warn({ status: answer.status, path: new URL(address).pathname }, 'a stream was refused')
      return answer.status >= 400 && answer.status < 500 && answer.status !== 429
        ? refusal(400, 'REQUEST.REFUSED', 'The request was not understood.')
        : refusal(503, 'KNOWLEDGE.AWAY', 'The advisor is not answering.')
    }
    return new Response(answer.body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        ...options.headers,
      },
    })
  } catch (error) {
    if (options.signal.aborted) return new Response(null, { status: 499 })
    log.warn({ err: error, path: new URL(address).pathname }, 'a stream did not begin')
    return refusal(503, 'KNOWLEDGE.AWAY', 'The advisor is not answering.')
  } finally {
    clearTimeout(timer)
  }
}
