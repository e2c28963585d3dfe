import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSecondSite, type SecondSite } from '../../support/second-site.ts'

/**
 * A product page is written without Astro once Astro has rendered one; nobody is to see a difference. A process of its
 * own, so that it is known which of the two is which.
 */
let site: SecondSite
beforeAll(async () => {
  site = await openSecondSite(inject('house'))
})
afterAll(() => site.close())

const ADDRESSES = ['/en/products/bp-80', '/ar/products/bp-80', '/ja/products/bp-80'] as const
const COOKIES = ['', 'tw_units=imperial; tw_currency=EUR']

async function read(address: string, cookie = '', accept = 'identity') {
  const response = await fetch(`${site.url}${address}`, { headers: { cookie, 'accept-encoding': accept } })
  const { date: _date, ...headers } = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: await response.text() }
}

describe.each(ADDRESSES)('%s', (address) => {
  it.each(COOKIES)('is the same from Astro and without it, for a reader with the cookies "%s"', async (cookie) => {
    await site.restart()
    const asked = `${address}?from="<b>&x=1`
    const byAstro = await read(asked, cookie)
    const without = await read(asked, cookie)
    expect(byAstro.status).toBe(200)
    expect(byAstro.body.length).toBeGreaterThan(20_000)
    expect(without).toEqual(byAstro)
    expect(without.body).not.toContain('"<b>')
    const small = await read(asked, cookie, 'br')
    expect(small.headers['content-encoding']).toBe('br')
    expect(small.body).toBe(byAstro.body)
  })
})

it('is shared by the page cache like any other, and told apart by what the reader chose', async () => {
  await read('/en/products/bp-80?x=1')
  const first = await read('/en/products/bp-80')
  const again = await read('/en/products/bp-80')
  expect(again.headers.etag).toBe(first.headers.etag)
  expect(again.body).toBe(first.body)
  expect((await read('/en/products/bp-80', 'tw_units=imperial')).body).not.toBe(first.body)
})

it.each([
  ['of a product that does not exist', '/en/products/nothing-like-it', 404],
  ['in a language that is none', '/xx/products/bp-80', 404],
  ['that asks to remember the language', '/en/products/bp-80?remember', 303],
])('leaves an address %s to Astro', async (_what, address, status) => {
  await read('/en/products/bp-80?x=1')
  const response = await fetch(`${site.url}${address}`, { redirect: 'manual' })
  expect(response.status).toBe(status)
})
