import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Visit } from '../visit.ts'
import { pageCache } from './page-cache.ts'
import { sharePage } from './share-page.ts'

const body = Buffer.from('<!doctype html><title>BP-80</title>'.repeat(50))
const visit = (missing: Visit['missing'] = new Set()) =>
  ({ tags: new Set(['product:bp-80']), missing }) as unknown as Visit
const response = (headers: Record<string, string> = {}, status = 200) =>
  new Response(null, {
    status,
    headers: { 'content-type': 'text/html', 'content-length': String(body.length), ...headers },
  })

describe('sharing a page', () => {
  beforeEach(() => pageCache().invalidate(['product:bp-80']))

  it('sends a compressed page whole, without the length of the plain one', async () => {
    const answer = await sharePage(response(), body, visit(), undefined, 0, 'gzip, br')
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('content-length')).toBeNull()
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer()))).toEqual(body)
  })

  it('keeps a good page for others, plain and without its length', async () => {
    await sharePage(response(), body, visit(), 'key', pageCache().generation, 'br')
    const kept = pageCache().get('key', Date.now())
    expect(kept?.body).toEqual(body)
    expect(kept?.headers.map(([name]) => name)).not.toContain('content-length')
    expect(kept?.headers.map(([name]) => name)).not.toContain('content-encoding')
  })

  it('keeps no page made without one of its sources, no error page, none that sets a cookie', async () => {
    const { generation } = pageCache()
    await sharePage(response(), body, visit(new Set(['cms'] as const)), 'a', generation, null)
    await sharePage(response({}, 404), body, visit(), 'b', generation, null)
    await sharePage(response({ 'set-cookie': 'x=1' }), body, visit(), 'c', generation, null)
    expect(['a', 'b', 'c'].map((key) => pageCache().get(key, Date.now()))).toEqual([undefined, undefined, undefined])
  })
})
