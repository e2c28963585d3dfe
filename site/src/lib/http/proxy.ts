import { log } from '../log.ts'

/** Headers of the browser's request that the API gets to see. */
const ASKED = [
  'accept',
  'accept-language',
  'content-type',
  'cookie',
  'if-none-match',
  'user-agent',
  'last-event-id',
  'x-request-id',
] as const
/** Headers of one hop, and those the site sets itself. */
const NOT_PASSED =
  /^(?:connection|keep-alive|transfer-encoding|content-encoding|content-length|strict-transport-security|content-security-policy|x-frame-options|access-control-.*)$/i

export interface ProxyOptions {
  readonly clientAddress: string
  /** The address the site is reached at: what the API checks origins against. */
  readonly siteUrl: string
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds until the answer begins; a stream may then stay open. */
  readonly timeout: number
  readonly bodyLimit: number
}

/**
 * Passes a request of the browser on to the API and streams the answer back, cookies included. When the browser goes
 * away, so does the request to the API.
 */
export async function proxy(address: string, request: Request, options: ProxyOptions): Promise<Response> {
  if (Number(request.headers.get('content-length') ?? 0) > options.bodyLimit)
    return refusal(413, 'REQUEST.TOO_LARGE', 'The request is too large.')
  const headers = new Headers({
    'x-forwarded-for': options.clientAddress,
    origin: new URL(options.siteUrl).origin,
    ...options.headers,
  })
  for (const name of ASKED) {
    const value = request.headers.get(name)
    if (value !== null && !headers.has(name)) headers.set(name, value)
  }
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), options.timeout)
  try {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const body = hasBody ? await request.arrayBuffer() : undefined
    if (body !== undefined && body.byteLength > options.bodyLimit)
      return refusal(413, 'REQUEST.TOO_LARGE', 'The request is too large.')
    const answer = await fetch(address, {
      method: request.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([patience.signal, request.signal]),
      ...(body === undefined ? {} : { body }),
    })
    const passed = new Headers()
    for (const [name, value] of answer.headers) if (!NOT_PASSED.test(name)) passed.append(name, value)
    if (!passed.has('cache-control')) passed.set('cache-control', 'no-store')
    return new Response(answer.body, { status: answer.status, headers: passed })
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 })
    log.warn({ err: error, path: new URL(address).pathname }, 'the API did not answer')
    return refusal(
      503,
      'API.AWAY',
      'The server for prices and quotations is not answering. Try again in a few minutes.',
    )
  } finally {
    clearTimeout(timer)
  }
}

export function refusal(status: number, code: string, message: string): Response {
  return Response.json({ code, message }, { status, headers: { 'cache-control': 'no-store' } })
}
