import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { house, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { deliver, publication, publishMessage } from '../../support/catalogue.ts'
import { openSecondSite, type SecondSite } from '../../support/second-site.ts'
import { words } from '../../support/words.ts'

const t = words('en')
let browser: Browser
let site: SecondSite
let visitor: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  site = await openSecondSite(house())
  visitor = await newVisitor(browser)
})
afterEach(async () => {
  for (const gate of Object.values(site.gates)) {
    await gate.shut()
    await gate.open()
  }
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe('while the CMS is down', () => {
  it('shows a product page as it was last, and says so', async () => {
    const { page } = visitor
    await page.goto(`${site.url}/en/products/bp-80`)
    const name = await page.getByRole('heading', { level: 1 }).textContent()
    await site.gates.cms.shut()
    // The next reading has to ask the CMS again.
    expect((await deliver(site.url, publishMessage(publication('BP-80')))).status).toBe(200)
    const response = await page.goto(`${site.url}/en/products/bp-80`)
    expect(response?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
    expect(await page.getByRole('main').textContent()).toContain('IP42')
    await page
      .getByRole('status')
      .filter({ hasText: t('error:cmsAway') })
      .waitFor()
  })

  it('shows it even after a restart, and says plainly what it never had', async () => {
    const { page } = visitor
    await page.goto(`${site.url}/en/products/bp-80`)
    await site.gates.cms.shut()
    await site.restart()
    expect((await page.goto(`${site.url}/en/products/bp-80`))?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('BP-80')
    expect((await page.goto(`${site.url}/en/products/dn-75`))?.status()).toBe(503)
    await page.getByText(t('error:away.cms')).waitFor()
  })
})

describe('while the API is down', () => {
  it('leaves a product page useful and says that prices are missing', async () => {
    await site.gates.api.shut()
    const { page } = visitor
    // Nobody looked at it before: there is no price to fall back to.
    expect((await page.goto(`${site.url}/en/products/bp-110`))?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('BP-110')
    await page.getByText(t('product:price.away')).first().waitFor()
    expect(await page.getByRole('table').count()).toBeGreaterThan(3)
  })

  it('keeps what was typed into the contact form, and takes it once the API is back', async () => {
    await site.gates.api.shut()
    const { page } = visitor
    await page.goto(`${site.url}/en/contact`)
    await page.locator('#name').fill('Ana Duarte')
    await page.locator('#email').fill('ana@duarte.example')
    await page.locator('#message').fill('How long does the battery of the BP-80 last?')
    await page.getByRole('checkbox', { name: t('form:consent') }).check()
    const send = page.locator('form[data-form="contact"] button[type="submit"]').last()
    await send.click()
    await page
      .getByRole('alert')
      .filter({ hasText: t('form:notSent') })
      .waitFor()
    expect(await page.locator('#message').inputValue()).toBe('How long does the battery of the BP-80 last?')
    await site.gates.api.open()
    await send.click()
    await page.waitForURL(/\/contact\/thanks/)
  })
})

describe('while knowledge is down', () => {
  it('says so where the selector would be, and leads on to the products', async () => {
    await site.gates.knowledge.shut()
    const { page } = visitor
    expect((await page.goto(`${site.url}/en/selector?torqueRange.min=40`))?.status()).toBe(503)
    await page.getByText(t('error:away.knowledge')).waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common:menu.products') })
      .click()
    expect(await page.getByRole('link', { name: /BP-80/ }).count()).toBeGreaterThan(0)
  })
})
