import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const german = words('de')
/** Of this run: the house may be kept open over several. */
const run = Date.now().toString(36).slice(-5)
const fair = `Fair ${run}`
const company = `Scanned Gears ${run}`

/** Until then a click meets only what the server drew. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
}

describe('a code at a fair', () => {
  let browser: Browser
  let seller: Visitor
  let address: string
  inOrder()
  beforeAll(async () => {
    browser = await openBrowser()
    seller = await openWorkspace(browser, site, PEOPLE.otherSalesWest, '/workspace/settings/cards')
  })
  afterAll(async () => {
    await seller?.context.close()
    await browser.close()
  })

  it('is made on the settings page, drawn, and found again after a reload', async () => {
    const { page } = seller
    await alive(page)
    await page.getByLabel(t('workspaceSettings:cards.fair')).fill(fair)
    await page.getByRole('button', { name: t('workspaceSettings:cards.create') }).click()
    const card = page.getByRole('region', { name: fair })
    await card.waitFor()
    await page.reload()
    address = await card.getByRole('link', { name: '/hello/' }).innerText()
    expect(address).toMatch(new RegExp(`^${site}/hello/fair-${run}-[a-z2-9]{4}$`))
    const drawn = await card
      .getByRole('img')
      .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
    expect(drawn).toBeGreaterThan(0)
  })

  it('opens the form in the language of who scans it, which works without JavaScript', async () => {
    const context = await browser.newContext({ locale: 'de-DE', javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    expect(new URL(page.url()).pathname).toMatch(/^\/de\/hello\/fair-/)
    await page.getByRole('heading', { level: 1, name: german('contact:hello.title') }).waitFor()
    // Whose code it is, at which fair, and what happens with what is typed.
    const me = await signInAs(api, PEOPLE.otherSalesWest, site)
    const { name } = (await me.ask('{ viewer { user { name } } }')).viewer.user
    expect((await page.locator('[data-met]').innerText()).replace(/[\u2068\u2069]/g, '')).toBe(
      german('contact:hello.personAt', { person: name, house: german('common:siteName'), fair }),
    )
    expect(await page.locator('[data-privacy]').innerText()).toContain(german('contact:hello.gets', { person: name }))
    await page.locator('#name').fill('Sven Scanner')
    await page.locator('#email').fill(`sven@scanned-${run}.example`)
    await page.locator('#country').selectOption('DE')
    await page.locator('#message').fill('BP-80')
    await page.getByRole('checkbox', { name: german('form:consent') }).check()
    // What is missing is asked for, and what was typed stays.
    await page.locator('#company').evaluate((field: HTMLInputElement) => field.removeAttribute('required'))
    await page.getByRole('button', { name: german('contact:hello.send') }).click()
    await page.locator('#company-fault').waitFor()
    expect(await page.locator('#name').inputValue()).toBe('Sven Scanner')
    await page.locator('#company').fill(company)
    await page.getByRole('button', { name: german('contact:hello.send') }).click()
    await page.waitForURL(/contact\/thanks/)
    await context.close()
  })

  it('gives the lead to the person whose code it was, as one of a trade fair', async () => {
    const director = await signInAs(api, PEOPLE.executive, site)
    const { accounts } = await director.ask(
      'query($s: String) { accounts(first: 5, filter: { search: $s }) { nodes { name channel owner { email } leads(first: 2) { nodes { context owner { email } } } } } }',
      { s: company },
    )
    expect(accounts.nodes).toHaveLength(1)
    expect(accounts.nodes[0]).toMatchObject({
      name: company,
      channel: 'trade_fair',
      owner: { email: PEOPLE.otherSalesWest },
      leads: { nodes: [{ context: { campaign: fair }, owner: { email: PEOPLE.otherSalesWest } }] },
    })
    const { page } = seller
    await page.goto(`${site}/workspace/customers?search=${encodeURIComponent(company)}`)
    await page.getByRole('link', { name: company }).first().waitFor()
  })

  it('is written to from the customer’s page, from a template', async () => {
    const { page } = seller
    await page.getByRole('link', { name: company }).first().click()
    await page.getByRole('heading', { level: 1, name: company }).waitFor()
    await alive(page)
    await page.getByRole('button', { name: t('workspaceCustomers:act.message') }).click()
    const template = page.getByLabel(t('workspaceCustomers:act.template'))
    await expect.poll(() => template.locator('option').count()).toBeGreaterThan(1)
    await template.selectOption({ index: 1 })
    const body = page.getByLabel(t('workspaceCustomers:act.text'), { exact: true })
    await expect.poll(() => body.inputValue()).not.toBe('')
    expect(await body.inputValue()).not.toMatch(/\{\{/)
    await page.getByRole('textbox', { name: t('workspaceCustomers:act.subject') }).fill(`Hallo ${run}`)
    await page.getByRole('button', { name: t('workspaceCustomers:act.save.message') }).click()
    await page.getByText(t('workspaceCustomers:act.sent', { recipient: `sven@scanned-${run}.example` })).waitFor()
  })

  it('once withdrawn leads to a plain inquiry', async () => {
    const { page } = seller
    await page.goto(`${site}/workspace/settings/cards`)
    await alive(page)
    const card = page.getByRole('region', { name: fair })
    await card.getByRole('button', { name: t('workspaceSettings:cards.withdraw') }).click()
    await card.waitFor({ state: 'detached' })
    const scanner = await newVisitor(browser)
    await scanner.page.goto(address)
    await scanner.page.getByRole('heading', { level: 1, name: t('contact:hello.title') }).waitFor()
    expect(await scanner.page.locator('[data-met]').count()).toBe(0)
    expect(await scanner.page.locator('body').innerText()).not.toContain(fair)
    await scanner.context.close()
  })
})
