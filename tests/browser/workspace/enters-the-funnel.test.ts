import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { type Answer, type Client, signInAs } from '../../support/graphql-client.ts'
import { mailTo } from '../../support/inbox.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api, mailFolder } = house()
const t = words('en')
/** Of this run: the house may be kept open over several. */
const run = Date.now().toString(36).slice(-5)
const company = `Enters Gears ${run}`
const email = `buyer@enters-${run}.example`

/** The first of the source's demo scripts: a customer enters the funnel and goes through it. */
describe('a customer', () => {
  let browser: Browser
  let buyer: Visitor
  let sales: Visitor
  let director: Client
  let before: Answer
  inOrder()

  beforeAll(async () => {
    browser = await openBrowser()
    director = await signInAs(api, PEOPLE.executive, site)
    before = await overview()
    buyer = await newVisitor(browser)
  })
  afterAll(async () => {
    await buyer?.context.close()
    await sales?.context.close()
    await browser.close()
  })

  const overview = async (): Promise<Answer> => (await director.fetch('/api/funnel/overview')).json()
  const counts = (answer: Answer): number[] => answer.stages.map(({ count }: Answer) => count)
  const stageOf = () =>
    sales.page
      .getByRole('region', { name: new RegExp(t('workspaceCustomers:stage.title')) })
      .first()
      .getByRole('heading')
      .first()
  const stands = (stage: RegExp) => expect.poll(() => stageOf().innerText(), { timeout: 20_000 }).toMatch(stage)

  it('looks at three products, still nameless, and writes', async () => {
    const { page } = buyer
    await page.goto(`${site}/en`)
    await page.getByRole('button', { name: t('consent:accept') }).click()
    await page.getByRole('region', { name: t('consent:title') }).waitFor({ state: 'detached' })
    for (const product of ['bp-80', 'bp-60', 'bp-40']) {
      await page.goto(`${site}/en/products/${product}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(300)
    }
    await page.goto(`${site}/en/contact`)
    await page.locator('#name').fill('Ines Funnel')
    await page.locator('#email').fill(email)
    await page.locator('#company').fill(company)
    await page.locator('#country').selectOption('DE')
    await page.locator('#message').fill('We tighten M12 bolts on a new line for gearboxes and need six tools by March.')
    await page.getByRole('checkbox', { name: t('form:consent') }).check()
    await page.getByRole('button', { name: t('contact:send') }).click()
    await page.waitForURL(/contact\/thanks/)
  })

  it('is a lead, and stands in Contact because of the pages looked at before', async () => {
    sales = await openWorkspace(browser, site, PEOPLE.admin, `/workspace/customers?search=enters-${run}`)
    await sales.page.getByRole('link', { name: company }).first().click()
    await sales.page.getByRole('heading', { level: 1, name: company }).waitFor()
    await stands(/Contact/)
  })

  it('moves to First touch when sales has reached somebody, in front of whoever looks', async () => {
    const { page } = sales
    await page
      .getByRole('status')
      .filter({ hasText: t('workspace:live.on') })
      .first()
      .waitFor()
    const act = page.getByRole('region', { name: t('workspaceCustomers:act.title') })
    await act.getByLabel(t('workspaceCustomers:act.subject')).fill('What they build')
    await act.getByRole('button', { name: t('workspaceCustomers:act.save.call') }).click()
    await page.getByText(t('workspaceCustomers:act.saved')).first().waitFor()
    await stands(/First touch/)
  })

  it('moves to Decision by asking for a quotation, and to Won by accepting it', async () => {
    const { page } = buyer
    await page.goto(`${site}/en/products/bp-80`)
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common:requestQuote') })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: t('quote:title') }).waitFor()
    await page.getByLabel(t('quote:delivery')).selectOption('FCA')
    await page.getByLabel(t('quote:place')).fill('Ningbo')
    await page.locator('#name').fill('Ines Funnel')
    await page.locator('#email').fill(email)
    await page.locator('#company').fill(company)
    await page.locator('#country').selectOption('DE')
    await page.locator('#message').fill('Six tools for the gearbox line, please.')
    await page.getByRole('checkbox', { name: t('form:consent') }).check()
    await page.getByRole('button', { name: t('quote:send') }).click()
    await page.waitForURL(/\/quote\/[^/?]+\?sent=1/)
    await stands(/Decision/)
    const mail = await mailTo(mailFolder, email, ({ attachments }) => attachments.length > 0)
    await page.goto(new RegExp(`${site}/en/quote/[^\\s"<>]+`).exec(mail.text ?? '')?.[0] ?? '')
    await page.locator('#accept-name').fill('Ines Funnel')
    await page.getByRole('checkbox', { name: t('quote:answer.agree') }).check()
    await page.getByRole('button', { name: t('quote:answer.acceptButton') }).click()
    await page.getByRole('status').first().waitFor()
    await stands(/Won/)
  })

  it('counts in every stage of the funnel, from the first to Won', async () => {
    const after = await overview()
    // Others may come in meanwhile: at least this one is there, in each stage.
    counts(after).forEach((count, index) => {
      expect(count).toBeGreaterThan(counts(before)[index] ?? Number.NaN)
    })
    for (const [index, stage] of after.stages.entries()) {
      if (index > 0) expect(stage.rate).toBeCloseTo(stage.count / after.stages[index - 1].count, 10)
    }
  })

  it('has a history that says why, step by step', async () => {
    const { page } = sales
    await page.reload()
    const stage = page.getByRole('region', { name: new RegExp(t('workspaceCustomers:stage.title')) }).first()
    await stage.getByText(t('workspaceCustomers:stage.history')).first().click()
    const history = (await stage.locator('li').allInnerTexts()).join('\n')
    for (const reason of ['Looked at product pages 3 times', 'The first call reached somebody', 'quotation'])
      expect(history).toContain(reason)
    expect(buyer.complaints).toEqual([])
    expect(sales.complaints).toEqual([])
  })
})
