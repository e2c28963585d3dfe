import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedCoding, type Coding, encode } from '../../src/lib/http/compression.ts'

interface Shelved {
  readonly type: string
  readonly forms: ReadonlyMap<Coding | 'plain', Promise<Buffer>>
}

/** Pages that were sent a minute ago still ask for the font before: this many files stay, the oldest go first. */
const MOST = 24

const shelf = new Map<string, Shelved>()

/** Puts a file where readers find it; its address changes with its content. */
export function shelve(address: string, type: string, bytes: Uint8Array): void {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const forms = new Map<Coding | 'plain', Promise<Buffer>>([['plain', Promise.resolve(body)]])
  if (type.startsWith('text/'))
    for (const coding of ['br', 'gzip'] as const) forms.set(coding, encode(body, coding, 'thorough'))
  shelf.delete(address)
  shelf.set(address, { type, forms })
  const oldest = shelf.keys().next()
  if (shelf.size > MOST && oldest.done !== true) shelf.delete(oldest.value)
}

/** Sends a font that was cut for the site's pages, or its style sheet; says whether it did. */
export function serveFonts(request: IncomingMessage, response: ServerResponse): boolean {
  const file = shelf.get(request.url ?? '')
  if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false
  const coding = acceptedCoding(request.headers['accept-encoding'])
  const form = coding !== undefined && file.forms.has(coding) ? coding : 'plain'
  void file.forms.get(form)?.then((bytes) => {
    response.writeHead(200, {
      'content-type': file.type,
      ...(form === 'plain' ? {} : { 'content-encoding': form }),
      'content-length': bytes.length,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  })
  return true
}
