import { describe, expect, it } from 'vitest'
import { withLocale } from './request-locale.ts'

const localeOf = async (address: string) =>
  new URL((await withLocale(new Request(address))).url).searchParams.get('locale')

describe('withLocale', () => {
  it('gives English to a request that names no language or an unknown one', async () => {
    expect(await localeOf('http://cms.test/api/products?depth=0')).toBe('en')
    expect(await localeOf('http://cms.test/api/products?locale=fr')).toBe('en')
  })

  it('leaves a known language, and all of them, alone', async () => {
    for (const locale of ['ar', 'all', '*']) {
      expect(await localeOf(`http://cms.test/api/products?locale=${locale}`)).toBe(locale)
    }
  })

  it('keeps method, headers and body', async () => {
    const request = await withLocale(
      new Request('http://cms.test/api/products', { method: 'POST', body: '{"a":1}', headers: { cookie: 'x=y' } }),
    )
    expect(request.method).toBe('POST')
    expect(request.headers.get('cookie')).toBe('x=y')
    expect(await request.json()).toEqual({ a: 1 })
  })

  it('looks into the body of a query that is sent as a POST, and keeps its address bare', async () => {
    const send = (body: string) =>
      withLocale(
        new Request('http://cms.test/api/products', {
          method: 'POST',
          body,
          headers: {
            'x-payload-http-method-override': 'GET',
            'content-type': 'application/x-www-form-urlencoded',
          },
        }),
      )
    const german = await send('limit=10&locale=de')
    expect([german.url, await german.text()]).toEqual(['http://cms.test/api/products', 'limit=10&locale=de'])
    expect(await (await send('limit=10')).text()).toBe('limit=10&locale=en')
  })
})
