import { acceptedCoding, encode } from '../http/compression.ts'
import type { Visit } from '../visit.ts'
import { etagOf, pageCache } from './page-cache.ts'

/** A page is rendered again after this many milliseconds even when nothing told that it changed (prices do). */
const PAGE_LIFETIME = 60_000

/** Puts a rendered page into the page cache when everybody may see it, and compresses it for this reader. */
export async function sharePage(
  response: Response,
  body: Buffer,
  visit: Visit,
  key: string | undefined,
  generation: number,
  acceptEncoding: string | null,
): Promise<Response> {
  const shared = key !== undefined && response.status === 200 && visit.missing.size === 0
  const headers = new Headers(response.headers)
  // Astro counted the plain page; what goes out may be a compressed one.
  headers.delete('content-length')
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('vary', 'accept-encoding, cookie')
  headers.set('cache-control', shared ? 'private, no-cache' : 'private, no-store')
  if (shared && !headers.has('set-cookie')) {
    const etag = etagOf(body)
    headers.set('etag', etag)
    pageCache().set(
      key,
      {
        headers: [...headers],
        etag,
        body,
        encoded: new Map(),
        tags: new Set(visit.tags),
        expiresAt: Date.now() + PAGE_LIFETIME,
      },
      generation,
    )
  }
  const coding = acceptedCoding(acceptEncoding)
  if (coding === undefined) return new Response(new Uint8Array(body), { status: response.status, headers })
  headers.set('content-encoding', coding)
  return new Response(new Uint8Array(await encode(body, coding, 'quick')), { status: response.status, headers })
}
