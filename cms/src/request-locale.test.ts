import { describe, expect, it } from 'vitest'
import { withLocale } from './request-locale.ts'

const localeOf = (request: Request) => new URL(request.url).searchParams.get('locale')

describe('withLocale', () => {
  it('gives English to a request that names no language or an unknown one', () => {
    expect(localeOf(withLocale(new Request('http://cms.test/api/products?depth=0')))).toBe('en')
    expect(localeOf(withLocale(new Request('http://cms.test/api/products?locale=fr')))).toBe('en')
  })

  it('leaves a known language, and all of them, alone', () => {
    for (const locale of ['ar', 'all', '*']) {
      expect(localeOf(withLocale(new Request(`http://cms.test/api/products?locale=${locale}`)))).toBe(locale)
    }
  })

  it('keeps method, headers and body', async () => {
    const request = withLocale(
      new Request('http://cms.test/api/products', { method: 'POST', body: '{"a":1}', headers: { cookie: 'x=y' } }),
    )
    expect(request.method).toBe('POST')
    expect(request.headers.get('cookie')).toBe('x=y')
    expect(await request.json()).toEqual({ a: 1 })
  })
})
