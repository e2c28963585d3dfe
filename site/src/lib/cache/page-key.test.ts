import { describe, expect, it } from 'vitest'
import { PageCache } from './page-cache.ts'
import { pageKey } from './page-key.ts'

describe('page key', () => {
  it('is one per address for everybody without cookies', () => {
    expect(pageKey('GET', '/de/products/bp-80', undefined)).toBe(pageKey('GET', '/de/products/bp-80', undefined))
    expect(pageKey('GET', '/de', undefined)).toBeDefined()
    expect(pageKey('GET', '/de/products/bp-80', undefined)).not.toBe(pageKey('GET', '/en/products/bp-80', undefined))
  })

  it('tells units, currency and the answered consent question apart, and nothing else of a cookie', () => {
    const key = (cookie: string) => pageKey('GET', '/de/products/bp-80', cookie)
    const keys = [
      key(''),
      key('tw_units=imperial'),
      key('tw_currency=USD'),
      key('tw_consent=granted'),
      key('tw_consent=denied'),
    ]
    expect(new Set(keys).size).toBe(5)
    expect(key('tw_visitor=abcdefgh; other=1')).toBe(key(''))
  })

  it('shares nothing of a signed-in person, of forms, of links with a secret, of addresses with a query', () => {
    expect(pageKey('GET', '/de', 'better-auth.session_token=x')).toBeUndefined()
    expect(pageKey('GET', '/de', 'a=1; __Secure-better-auth.session_token=x')).toBeUndefined()
    expect(pageKey('POST', '/de', undefined)).toBeUndefined()
    for (const address of [
      '/de/quote/abc',
      '/de/quote',
      '/de/contact',
      '/de/preview',
      '/workspace',
      '/de/products?x=1',
      '/de/selector',
      '/xx/products',
    ]) {
      expect(pageKey('GET', address, undefined), address).toBeUndefined()
    }
  })
})

describe('page cache', () => {
  const page = (tags: string[], expiresAt = 100) => ({
    headers: [],
    etag: '"x"',
    body: Buffer.from('x'),
    encoded: new Map(),
    tags: new Set(tags),
    expiresAt,
  })

  it('gives a page until its time is over or a tag of it is invalidated', () => {
    const cache = new PageCache()
    cache.set('a', page(['product:a']), cache.generation)
    cache.set('b', page(['product:b']), cache.generation)
    expect(cache.get('a', 99)).toBeDefined()
    cache.invalidate(['product:a'])
    expect(cache.get('a', 99)).toBeUndefined()
    expect(cache.get('b', 99)).toBeDefined()
    expect(cache.get('b', 100)).toBeUndefined()
  })

  it('does not keep a page whose rendering began before an invalidation', () => {
    const cache = new PageCache()
    const generation = cache.generation
    cache.invalidate(['products'])
    cache.set('a', page(['product:a']), generation)
    expect(cache.get('a', 0)).toBeUndefined()
  })
})
