import { fontShelf } from '../fonts/font-shelf.ts'
import { assemble } from '../html/pieces.ts'
import { acceptedCoding, encode } from '../http/compression.ts'
import type { Outlet } from '../http/outlet.ts'
import { readBytes } from '../http/read-bytes.ts'
import type { Visit } from '../visit.ts'
import { etagOf, pageCache } from './page-cache.ts'

/** A page is rendered again after this many milliseconds even when nothing told that it changed (prices do). */
const PAGE_LIFETIME = 60_000

/** A page that was rendered: its bytes with marks where kept pieces go, and headers that are completed here. */
export interface RenderedPage {
  readonly body: Buffer
  readonly status: number
  readonly headers: Headers
}

/** May everybody see the page who would see the same one? Says so in its headers. */
function sayWhoMaySee({ status, headers }: Omit<RenderedPage, 'body'>, visit: Visit, key: string | undefined): boolean {
  const shared = key !== undefined && status === 200 && visit.missing.size === 0
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('vary', 'accept-encoding, cookie')
  headers.set('cache-control', shared ? 'private, no-cache' : 'private, no-store')
  return shared && !headers.has('set-cookie')
}

/**
 * Puts the kept pieces into a page, the page into the page cache when everybody may see it, and compresses it for this
 * reader; completes its headers.
 * @returns the bytes to send.
 */
export async function finishPage(
  page: RenderedPage,
  visit: Visit,
  key: string | undefined,
  generation: number,
  acceptEncoding: string | null,
): Promise<Buffer> {
  const { headers } = page
  const kept = sayWhoMaySee(page, visit, key)
  const coding = acceptedCoding(acceptEncoding)
  const body = assemble(page.body, visit.pieces)
  // Astro counted the plain page; what goes out may be a compressed one.
  headers.delete('content-length')
  if (kept && key !== undefined) {
    fontShelf().note(visit.locale, body.toString())
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
  const sent = coding === undefined ? body : await encode(body, coding, 'quick')
  if (coding !== undefined) headers.set('content-encoding', coding)
  headers.set('content-length', String(sent.length))
  return sent
}

/**
 * The same for a response of Astro. A page for which nothing is to be done goes on as it came: each copy of its bytes
 * costs as much as rendering a part of it.
 */
export async function sharePage(
  response: Response,
  visit: Visit,
  key: string | undefined,
  generation: number,
  acceptEncoding: string | null,
  outlet?: Outlet,
): Promise<Response> {
  // A page that was led elsewhere on the way (not found, unavailable) has been through here already.
  if (response.headers.has('content-encoding')) return response
  const { headers, status } = response
  const kept = sayWhoMaySee(response, visit, key)
  const plain = acceptedCoding(acceptEncoding) === undefined
  if (!kept && plain && visit.pieces.length === 0 && outlet === undefined) return response
  const page = { body: await readBytes(response), status, headers }
  const sent = await finishPage(page, visit, key, generation, acceptEncoding)
  // A page of an error may be replaced on its way out; only a good one is final here.
  if (outlet === undefined || status !== 200) return new Response(sent as Uint8Array<ArrayBuffer>, { status, headers })
  outlet.body = sent
  return new Response(null, { status, headers })
}
