import { expect, it } from 'vitest'
import { house } from '../../support/browser.ts'

const { site } = house()

it.each(['/zzzz', '/zz', '/zzzz/products', '/zzzz/products/bp-80', '/xx/advisor'])(
  'an address that begins with no language of ours is not there: %s',
  async (path) => {
    const response = await fetch(`${site}${path}`, { headers: { 'accept-language': 'de' }, redirect: 'manual' })
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('lang="de"')
  },
)

it.each(['/en', '/ar/products', '/de/advisor'])('%s is', async (path) => {
  expect((await fetch(`${site}${path}`, { redirect: 'manual' })).status).toBe(200)
})
