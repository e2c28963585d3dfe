import type { IncomingMessage, ServerResponse } from 'node:http'
import { type CachedPage, pageCache } from '../src/lib/cache/page-cache.ts'
import { pageKey } from '../src/lib/cache/page-key.ts'
import { acceptedCoding, type Coding, encode } from '../src/lib/http/compression.ts'
import { log } from '../src/lib/log.ts'

/** Answers from the page cache when it can; says whether it did. In front of Astro, because that is ten times faster. */
export function serveCached(request: IncomingMessage, response: ServerResponse): boolean {
  const key = pageKey(request.method ?? '', request.url ?? '', request.headers.cookie)
  if (key === undefined) return false
  const page = pageCache().get(key, Date.now())
  if (page === undefined) return false
  const coding = acceptedCoding(request.headers['accept-encoding'])
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, { etag: page.etag, vary: 'accept-encoding, cookie', 'cache-control': 'private, no-cache' })
    response.end()
    return true
  }
  send(response, page, coding)
  return true
}

function send(response: ServerResponse, page: CachedPage, coding: Coding | undefined): void {
  const encoded = coding === undefined ? undefined : page.encoded.get(coding)
  const body = encoded ?? page.body
  if (coding !== undefined && encoded === undefined) void compress(page, coding)
  const headers: (string | number)[] = []
  for (const [name, value] of page.headers) headers.push(name, value)
  if (encoded !== undefined && coding !== undefined) headers.push('content-encoding', coding)
  headers.push('content-length', body.length)
  response.writeHead(200, headers.map(String))
  response.end(body)
}

/** Once per page and coding: this reader gets the plain page, the next one the small one. */
async function compress(page: CachedPage, coding: Coding): Promise<void> {
  try {
    page.encoded.set(coding, await encode(page.body, coding, 'thorough'))
  } catch (error) {
    log.warn({ err: error }, 'a page could not be compressed')
  }
}
