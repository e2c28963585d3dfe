import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { quoteRequest, REQUEST_QUOTE } from '../../support/customers.ts'
import { visitor as apiVisitor } from '../../support/graphql-client.ts'
import { PASSWORD, PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { fillSignIn } from '../../support/workspace.ts'

const SKU = 'BP-60'
const SHARED = 'query($token: String!) { sharedQuote(token: $token) { lineItems { sku name } } }'
/** What the marketer was promised: published is visible within five seconds. */
const WITHIN = { timeout: 5_000, interval: 100 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a marketer', () => {
  inOrder()
  const { site, cms, api } = house()
  const name = `BP-60 pulse tool ${Date.now().toString(36).slice(-5)}`
  let marketer: Visitor
  let reader: Visitor
  let id: string
  let torque: { min: number; max: number }

  beforeAll(async () => {
    marketer = await newVisitor(browser)
    await marketer.context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
    reader = await newVisitor(browser)
    // In the page cache before the change.
    await reader.page.goto(`${site}/en/products/bp-60`)
    await reader.page.goto(`${site}/en/products/bp-60`)
  })
  afterAll(async () => {
    await marketer?.context.close()
    await reader?.context.close()
  })

  it('signs in once, and the CMS knows them', async () => {
    const { page } = marketer
    await page.goto(`${site}/workspace/sign-in`)
    await fillSignIn(page, PEOPLE.marketer, PASSWORD)
    await page.waitForURL((url) => url.href.startsWith(`${cms}/admin`))
    const answer = await marketer.context.request.get(`${cms}/api/users/me`)
    expect((await answer.json()).user.email).toBe(PEOPLE.marketer)
  })

  it('changes the name in the CMS and publishes it', async () => {
    const found = await marketer.context.request.get(`${cms}/api/products?where[sku][equals]=${SKU}&depth=0&locale=en`)
    const document = (await found.json()).docs[0]
    id = String(document.id)
    const { page } = marketer
    await page.goto(`${cms}/admin/collections/products/${id}?locale=en`)
    const field = page.locator('input[name="name"]')
    await field.fill(name)
    const save = page.locator('#action-save')
    await expect.poll(() => save.isEnabled()).toBe(true)
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes(`/api/products/${id}`),
    )
    await save.click()
    expect((await saved).status()).toBe(200)
  })

  it('sees it on the site within five seconds', async () => {
    await expect
      .poll(async () => {
        await reader.page.goto(`${site}/en/products/bp-60`)
        return reader.page.getByRole('heading', { level: 1 }).textContent()
      }, WITHIN)
      .toContain(name)
  })

  it('sees it in the next quotation', async () => {
    const client = apiVisitor(api)
    await expect
      .poll(async () => {
        const { requestQuote } = await client.ask(REQUEST_QUOTE, {
          input: quoteRequest(
            { email: 'marketing-check@getriebe-weber.example' },
            { lines: [{ sku: SKU, quantity: 2 }] },
          ),
        })
        const token = decodeURIComponent(/\/quote\/([^/?]+)/.exec(requestQuote.data.quotePath)?.[1] ?? '')
        const { sharedQuote } = await client.ask(SHARED, { token })
        return sharedQuote.lineItems[0].name
      }, WITHIN)
      .toContain(name)
  })

  it('changes the torque range, and the selector finds the tool where it did not before', async () => {
    const products = `${cms}/api/products/${id}`
    const { request } = marketer.context
    const document = await (await request.get(`${products}?depth=0&locale=en&draft=true`)).json()
    torque = document.specifications.torqueRange
    const finds = async (): Promise<boolean> => {
      await reader.page.goto(`${site}/en/selector?category=battery-pulse-tools&torqueRange.min=770&torqueRange.max=775`)
      const names = await reader.page.locator('.match-list').first().locator('h3').allTextContents()
      return (
        names.some((text) => text.includes(name)) &&
        (await reader.page.locator('[data-count]').getAttribute('data-count')) !== '0'
      )
    }
    const change = (torqueRange: object) =>
      request.patch(`${products}?locale=en&depth=0`, {
        headers: { origin: cms },
        data: { _status: 'published', specifications: { ...document.specifications, torqueRange } },
      })
    expect(await finds()).toBe(false)
    expect((await change({ ...torque, max: 777 })).status()).toBe(200)
    await expect.poll(finds, WITHIN).toBe(true)
    await reader.page.goto(`${site}/en/products/bp-60`)
    expect(await reader.page.getByRole('main').textContent()).toContain('777')
    expect((await change(torque)).status()).toBe(200)
    await expect.poll(finds, WITHIN).toBe(false)
  })

  it('signs out, and the CMS is shut at the next request', async () => {
    const { page, context } = marketer
    await page.goto(`${site}/workspace/sign-out`)
    const button = page.getByRole('button', { name: words('en')('workspace:menu.signOut') })
    if (await button.isVisible()) await button.click()
    await page.waitForURL(/\/workspace\/sign-in/)
    expect((await (await context.request.get(`${cms}/api/users/me`)).json()).user).toBeNull()
    const refused = await context.request.patch(`${cms}/api/products/${id}?locale=en`, {
      headers: { origin: cms },
      data: { name: 'nobody may' },
    })
    expect(refused.status()).toBe(403)
  })
})
