import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Visit } from '../visit.ts'
import { pageCache } from './page-cache.ts'
import { sharePage } from './share-page.ts'

const body = Buffer.from('<!doctype html><title>BP-80</title>'.repeat(50))
const visit = (missing: Visit['missing'] = new Set()) =>
  ({ tags: new Set(['product:bp-80']), missing, pieces: [] }) as unknown as Visit
const response = (headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: { 'content-type': 'text/html', 'content-length': String(body.length), ...headers },
  })

describe('sharing a page', () => {
  beforeEach(() => pageCache().invalidate(['product:bp-80']))

  it('sends a compressed page whole, with its own length and not that of the plain one', async () => {
    const answer = await sharePage(response(), visit(), undefined, 0, 'gzip, br')
    expect(answer.headers.get('content-encoding')).toBe('br')
    const sent = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-length')).toBe(String(sent.length))
    expect(brotliDecompressSync(sent)).toEqual(body)
  })

  it('lets a page pass untouched that is neither shared nor compressed, but says that nobody may keep it', async () => {
    const page = response()
    const answer = await sharePage(page, visit(), undefined, 0, null)
    expect(answer).toBe(page)
    expect(answer.bodyUsed).toBe(false)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('leaves the bytes of a good page to the server in front, those of an error in the response', async () => {
    const outlet = { body: undefined }
    const answer = await sharePage(response(), visit(), undefined, 0, null, outlet)
    expect([answer.body, outlet.body]).toEqual([null, body])
    const error = await sharePage(response({}, 404), visit(), undefined, 0, null, { body: undefined })
    expect(Buffer.from(await error.arrayBuffer())).toEqual(body)
  })

  it('leaves a page alone that has been through here on the way', async () => {
    const answer = await sharePage(response({ 'content-encoding': 'br' }), visit(), 'key', pageCache().generation, 'br')
    expect(answer.headers.get('etag')).toBeNull()
    expect(pageCache().get('key', Date.now())).toBeUndefined()
  })

  it('keeps a good page for others, plain and without its length', async () => {
    await sharePage(response(), visit(), 'key', pageCache().generation, 'br')
    const kept = pageCache().get('key', Date.now())
    expect(kept?.body).toEqual(body)
    expect(kept?.headers.map(([name]) => name)).not.toContain('content-length')
    expect(kept?.headers.map(([name]) => name)).not.toContain('content-encoding')
  })

  it('keeps no page made without one of its sources, no error page, none that sets a cookie', async () => {
    const { generation } = pageCache()
    await sharePage(response(), visit(new Set(['cms'] as const)), 'a', generation, null)
    await sharePage(response({}, 404), visit(), 'b', generation, null)
    await sharePage(response({ 'set-cookie': 'x=1' }), visit(), 'c', generation, null)
    expect(['a', 'b', 'c'].map((key) => pageCache().get(key, Date.now()))).toEqual([undefined, undefined, undefined])
  })
})
