/** Headers of an upstream answer that a reader of the site gets as well. */
const KEPT = [
  'content-type',
  'content-length',
  'content-disposition',
  'etag',
  'last-modified',
  'accept-ranges',
  'content-range',
]

/**
 * Hands a file of another service through the site's own origin. The upstream's policies are not taken over: a file
 * is never a page of ours, whatever it says about itself.
 * @param timeout milliseconds until the first byte; the body may take longer
 */
export async function passThrough(
  address: string,
  request: Request,
  options: {
    readonly timeout: number
    readonly headers?: Readonly<Record<string, string>>
    readonly cacheControl: string
  },
): Promise<Response> {
  const asked = new Headers(options.headers)
  for (const name of ['range', 'if-none-match', 'if-modified-since']) {
    const value = request.headers.get(name)
    if (value !== null) asked.set(name, value)
  }
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), options.timeout)
  let upstream: Response
  try {
    upstream = await fetch(address, {
      headers: asked,
      redirect: 'error',
      signal: AbortSignal.any([patience.signal, request.signal]),
    })
  } catch {
    return new Response(null, { status: 503, headers: { 'retry-after': '30' } })
  } finally {
    clearTimeout(timer)
  }
  if (!upstream.ok && upstream.status !== 304) {
    await upstream.body?.cancel()
    return new Response(null, { status: upstream.status === 404 || upstream.status === 403 ? 404 : 502 })
  }
  const headers = new Headers({ 'cache-control': options.cacheControl })
  for (const name of KEPT) {
    const value = upstream.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  return new Response(upstream.body, { status: upstream.status, headers })
}
