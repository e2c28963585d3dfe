import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, newVisitor, openBrowser } from '../../support/browser.ts'
import { words } from '../../support/words.ts'

const t = words('en')
const { site } = house()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every batch of events the page sends, and how it was answered. */
function collectionsOf(page: Page): { bodies: string[]; answers: number[] } {
  const seen = { bodies: [] as string[], answers: [] as number[] }
  const isCollection = (url: string) => new URL(url).pathname === '/collect'
  page.on('request', (request) => {
    if (isCollection(request.url())) seen.bodies.push(request.postData() ?? '')
  })
  page.on('response', (response) => {
    if (isCollection(response.url())) seen.answers.push(response.status())
  })
  return seen
}

async function lookAround(page: Page): Promise<void> {
  await page.goto(`${site}/en/products/bp-80`)
  await page.locator('#prices').scrollIntoViewIfNeeded()
  await page.locator('h2').first().click()
  // Longer than the tracker waits before it sends.
  await page.waitForTimeout(4_500)
}

describe('consent', () => {
  it('comes before everything that is recorded, and its withdrawal ends it', async () => {
    const { context, page, complaints } = await newVisitor(browser)
    const seen = collectionsOf(page)
    await lookAround(page)
    expect(seen.bodies).toEqual([])
    expect((await context.cookies()).map(({ name }) => name)).toEqual([])

    await page.getByRole('button', { name: t('consent:accept') }).click()
    await page.getByRole('region', { name: t('consent:title') }).waitFor({ state: 'detached' })
    await lookAround(page)
    await expect.poll(() => seen.bodies.length).toBeGreaterThan(0)
    await expect.poll(() => seen.answers.length).toBeGreaterThan(0)
    expect(seen.answers.every((status) => status >= 200 && status < 300)).toBe(true)
    const types = seen.bodies.flatMap((body) =>
      JSON.parse(body).events.map((event: { event_type: string }) => event.event_type),
    )
    expect(types).toEqual(expect.arrayContaining(['page_view', 'product_view', 'price_view']))
    // Who it was is the server's business: no identifier is in the hands of scripts.
    expect(seen.bodies.join()).not.toMatch(/anonymous|visitor/i)

    await page.goto(`${site}/en/privacy`)
    await page
      .locator('#consent')
      .getByRole('button', { name: t('consent:necessary') })
      .click()
    await page.getByText(t('consent:now.denied')).waitFor()
    await page.waitForTimeout(500)
    const before = seen.bodies.length
    await lookAround(page)
    expect(seen.bodies.length).toBe(before)
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['tw_consent'])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is not asked twice', async () => {
    const { context, page } = await newVisitor(browser)
    await page.goto(`${site}/en`)
    await page.getByRole('button', { name: t('consent:necessary') }).click()
    await page.goto(`${site}/en/products`)
    expect(await page.getByRole('region', { name: t('consent:title') }).count()).toBe(0)
    await context.close()
  })
})

describe('without JavaScript', () => {
  it('reads pages, uses the selector and sends the contact form', async () => {
    const { context, page } = await newVisitor(browser, { javaScript: false })
    for (const path of ['/en', '/en/products', '/en/products/bp-80', '/en/articles', '/ar/products/bp-80']) {
      expect((await page.goto(`${site}${path}`))?.status()).toBe(200)
      expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).not.toBe('')
    }
    await page.goto(`${site}/en/selector`)
    await page.locator('input[name="torqueRange.min"]').fill('900')
    await page.locator('form[data-selector] button[type="submit"]').first().click()
    await page.waitForURL(/torqueRange\.min=900/)
    expect(Number(await page.locator('[data-count]').getAttribute('data-count'))).toBeLessThan(20)

    await page.goto(`${site}/en/contact`)
    await page.locator('#name').fill('Ruth Adeyemi')
    await page.locator('#email').fill('ruth@adeyemi.example')
    await page.locator('#message').fill('Which tool for M16 10.9, and when could we have three?')
    await page.getByRole('checkbox', { name: t('form:consent') }).check()
    await page.locator('form[data-form="contact"] button[type="submit"]').last().click()
    await page.waitForURL(/\/contact\/thanks/)
    await context.close()
  })
})
