import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { dealOf, openDeal, steps } from '../../support/deals.ts'
import { type Answer, type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { pattern, words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')

let browser: Browser
let admin: Client
let account: Answer
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signInAs(api, PEOPLE.admin, site)
  const { accounts } = await admin.ask(
    '{ accounts(first: 50) { nodes { id name contacts(first: 2) { nodes { id name } } } } }',
  )
  account = accounts.nodes.find((one: Answer) => one.contacts.nodes.length > 0)
})
afterAll(() => browser.close())

/** A deal that stands on top of its column: the board is in order of value. */
const newDeal = (name: string): Promise<Answer> =>
  openDeal(admin, account.id, { name: `${name} ${randomUUID().slice(0, 8)}`, amount: '900000000', currency: 'USD' })

const cardIn = (page: Page, stage: string, deal: Answer): Locator =>
  page.locator(`[data-stage="${stage}"] [data-deal="${deal.id}"]`)

/** Until then a click meets only what the server drew. */
async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
}

/** Drags a card sideways into a column. */
async function drag(page: Page, card: Locator, column: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded()
  const [from, to] = [await card.boundingBox(), await column.boundingBox()]
  if (from === null || to === null) throw new Error('there is nothing to drag, or nowhere to')
  const y = from.y + from.height / 2
  await page.mouse.move(from.x + from.width - 12, y)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width, y + 4, { steps: 3 })
  await page.mouse.move(to.x + to.width / 2, y + 4, { steps: 12 })
  await page.mouse.up()
}

describe('the board of deals', () => {
  let seller: Visitor
  inOrder()
  beforeAll(async () => {
    seller = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/deals')
  })
  afterAll(() => seller.context.close())

  it('a card is dragged to the next stage, and “Undo” takes it back as if it had never been', async () => {
    const { page } = seller
    const deal = await newDeal('Dragged')
    await page.goto(`${site}/workspace/deals`)
    await page.locator('.ws-live[data-state="on"]').waitFor()
    await drag(page, cardIn(page, 'lead', deal), page.locator('[data-stage="contact"]'))
    await cardIn(page, 'contact', deal).waitFor()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('contact')
    await page
      .getByRole('button', { name: t('workspace:form.undo') })
      .last()
      .click()
    await cardIn(page, 'lead', deal).waitFor()
    expect(steps(await dealOf(admin, deal.id))).toEqual(['- → lead by nobody'])
  })

  it('arrow keys move it, and the focus stays with it', async () => {
    const { page } = seller
    const deal = await newDeal('Keyed')
    await cardIn(page, 'lead', deal).waitFor()
    await page.locator(`[data-handle="${deal.id}"]`).focus()
    await page.keyboard.press('ArrowRight')
    await cardIn(page, 'contact', deal).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-handle'))).toBe(deal.id)
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('contact')
    await page.keyboard.press('ArrowLeft')
    await cardIn(page, 'lead', deal).waitFor()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('lead')
  })

  it('goes back where it was when the API is not there, and says so', async () => {
    const { page } = seller
    const deal = await newDeal('Refused')
    await cardIn(page, 'lead', deal).waitFor()
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('mutation MoveDeal') === true ? route.abort() : route.continue(),
    )
    await cardIn(page, 'lead', deal)
      .getByLabel(t('workspaceDeals:board.menu', { deal: deal.name }))
      .selectOption({ label: 'Decision' })
    await page.getByText(t('workspace:problem.network')).waitFor()
    await cardIn(page, 'lead', deal).waitFor()
    await page.unroute('**/graphql')
    expect((await dealOf(admin, deal.id)).stage.code).toBe('lead')
  })

  it('the menu loses a deal, with a reason; it leaves the board, and “Undo” brings it back', async () => {
    const { page } = seller
    const deal = await newDeal('Lost')
    await cardIn(page, 'lead', deal)
      .getByLabel(t('workspaceDeals:board.menu', { deal: deal.name }))
      .selectOption('lost')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceDeals:end.category')).selectOption('delivery_time')
    await dialog.getByLabel(t('workspaceDeals:end.whyLost')).fill('Twelve weeks were too long')
    await dialog.getByRole('button', { name: t('workspaceDeals:end.doLose') }).click()
    await page.getByText(t('workspaceDeals:end.lost', { deal: deal.name })).waitFor()
    await cardIn(page, 'lead', deal).waitFor({ state: 'detached' })
    expect(await dealOf(admin, deal.id)).toMatchObject({ status: 'lost', lostCategory: 'delivery_time' })
    await page
      .getByRole('button', { name: t('workspace:form.undo') })
      .last()
      .click()
    await cardIn(page, 'lead', deal).waitFor()
    expect(await dealOf(admin, deal.id)).toMatchObject({ status: 'open', lostCategory: null, stage: { code: 'lead' } })
  })

  it('what a colleague does shows at once', async () => {
    const { page } = seller
    const deal = await newDeal('Watched')
    await cardIn(page, 'lead', deal).waitFor()
    await admin.ask(`mutation($input: WinDealInput!) { winDeal(input: $input) { __typename } }`, {
      input: { idempotencyKey: randomUUID(), opportunityId: deal.id },
    })
    await cardIn(page, 'lead', deal).waitFor({ state: 'detached' })
  })

  it('the table shows the same and is put in order', async () => {
    const { page } = seller
    const deal = await newDeal('Listed')
    await page.goto(`${site}/workspace/deals?view=table&search=${encodeURIComponent(deal.name)}`)
    await page.getByRole('link', { name: deal.name }).waitFor()
    await page.goto(`${site}/workspace/deals?view=table`)
    await alive(page)
    const order = page.getByRole('columnheader', { name: pattern(t('workspaceDeals:field.createdAt')) })
    await order.getByRole('button').click()
    await page.waitForURL(/order=newest/)
    await expect.poll(() => page.locator('tbody tr').first().innerText()).toContain(deal.name)
  })
})

describe('a deal’s page', () => {
  let seller: Visitor
  let deal: Answer
  inOrder()
  beforeAll(async () => {
    deal = await newDeal('Page')
    seller = await openWorkspace(browser, site, PEOPLE.admin, `/workspace/deals/${encodeURIComponent(deal.id)}`)
  })
  afterAll(() => seller.context.close())

  it('shows who is missing among those who decide, until somebody is named', async () => {
    const { page } = seller
    await page.locator('.ws-live[data-state="on"]').first().waitFor()
    await page.locator('[data-gap="no_decision_maker"]').waitFor()
    await page.locator('.ws-person-missing[data-role="decision_maker"]').waitFor()
    await page.getByRole('button', { name: t('workspaceDeals:chain.add') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceDeals:chain.role')).selectOption('decision_maker')
    await dialog.getByLabel(t('workspaceDeals:chain.stance')).selectOption('supporter')
    await dialog.getByRole('button', { name: t('workspaceDeals:save') }).click()
    await page.locator('.ws-person[data-role="decision_maker"][data-stance="supporter"]').waitFor()
    expect(await page.locator('[data-gap="no_decision_maker"]').count()).toBe(0)
    await page.locator('[data-gap="no_economic_buyer"]').waitFor()
  })

  it('changes its facts, moves, and is won', async () => {
    const { page } = seller
    await page
      .getByRole('button', { name: t('workspaceDeals:change'), exact: true })
      .last()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceDeals:field.nextStep')).fill('Show the tool on line 4')
    await dialog.getByRole('button', { name: t('workspaceDeals:save') }).click()
    await page.getByText('Show the tool on line 4').first().waitFor()
    await page.getByRole('button', { name: 'First touch' }).click()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('first_touch')
    await page.locator('.ws-stages [aria-current="step"]', { hasText: 'First touch' }).waitFor()
    await page.getByRole('button', { name: t('workspaceDeals:end.doWin') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspaceDeals:end.doWin') })
      .click()
    await page.getByRole('button', { name: t('workspaceDeals:end.reopen') }).waitFor()
    expect((await dealOf(admin, deal.id)).status).toBe('won')
  })

  it('has its meeting notes, whose next steps become tasks', async () => {
    const { page } = seller
    const notes = page.getByRole('region', { name: t('workspaceActions:meeting.title') })
    await notes
      .getByLabel(t('workspaceActions:meeting.text'), { exact: true })
      .fill('They need a cordless tool for line 4.\nNext step: we will send the quotation by Friday.')
    await notes.getByRole('button', { name: t('workspaceActions:meeting.read') }).click()
    await notes
      .getByRole('button', { name: t('workspaceActions:meeting.makeTask') })
      .first()
      .click()
    await notes.getByText(t('workspaceActions:meeting.isTask')).first().waitFor()
    const { node } = await admin.ask(
      'query($id: ID!) { node(id: $id) { ... on Account { tasks(first: 50) { nodes { title } } } } }',
      { id: account.id },
    )
    expect(node.tasks.nodes.map(({ title }: { title: string }) => title).join()).toContain('quotation')
  })

  it('a deal that does not exist is a page that says so', async () => {
    const response = await seller.page.goto(`${site}/workspace/deals/nonsense`)
    expect(response?.status()).toBe(404)
  })
})

describe('rules', () => {
  let chief: Visitor
  inOrder()
  beforeAll(async () => {
    chief = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/settings/rules')
  })
  afterAll(() => chief.context.close())

  it('one is tried out on what happened, saved, turned off, and keeps its versions', async () => {
    const { page } = chief
    const reason = `Opened a quotation ${randomUUID().slice(0, 8)}`
    await alive(page)
    await page.getByRole('button', { name: t('workspacePipelines:rule.new') }).click()
    const dialog = page.getByRole('dialog')
    const events = t('workspace:many.add', { what: t('workspacePipelines:rule.events') })
    await dialog.getByLabel(events).selectOption('quote_view')
    await dialog.getByLabel(t('workspacePipelines:rule.target')).selectOption({ label: 'Contact' })
    const why = t('workspace:localized.in', { label: t('workspacePipelines:rule.reason'), language: 'English' })
    await dialog.getByLabel(why).fill(reason)
    await dialog.getByLabel(t('workspacePipelines:dryRun.period')).selectOption('365')
    await dialog.getByRole('button', { name: t('workspacePipelines:dryRun.run') }).click()
    await dialog.getByText(pattern(t('workspacePipelines:dryRun.moved'))).waitFor()
    await dialog.getByText(pattern(t('workspacePipelines:dryRun.examined'))).waitFor()
    await dialog.getByRole('button', { name: t('workspacePipelines:save') }).click()
    const row = page.locator('[data-rule]').filter({ hasText: reason })
    await row.waitFor()
    await row.getByRole('button', { name: t('workspacePipelines:rule.turnOff') }).click()
    await row.getByText(t('workspacePipelines:version.number', { version: '2' })).waitFor()
    await row.getByRole('button', { name: t('workspacePipelines:version.title') }).click()
    const versions = page.getByRole('dialog')
    await versions.getByText(t('workspacePipelines:version.present')).waitFor()
    expect(await versions.getByRole('listitem').count()).toBe(2)
  })

  it('a pipeline is made from a template and taken out of use', async () => {
    const { page } = chief
    await page.goto(`${site}/workspace/settings/pipelines`)
    await alive(page)
    await page.getByRole('button', { name: t('workspacePipelines:new') }).click()
    const name = `Calibration ${randomUUID().slice(0, 8)}`
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspacePipelines:template')).selectOption('aftermarket')
    await dialog.getByLabel(t('workspacePipelines:name')).fill(name)
    await dialog.getByRole('button', { name: t('workspacePipelines:save') }).click()
    const card = page.locator('[data-pipeline]').filter({ hasText: name })
    await card.getByText('Service request').waitFor()
    await card.getByRole('button', { name: t('workspacePipelines:stage.down', { stage: 'Service request' }) }).click()
    await expect.poll(() => card.getByRole('listitem').first().innerText()).toContain('Assessment')
    await card
      .getByRole('button', { name: t('workspacePipelines:archive'), exact: true })
      .first()
      .click()
    await card.locator('.ws-badge', { hasText: t('workspacePipelines:archived') }).waitFor()
  })
})

describe('the board in Arabic, on a phone', () => {
  it('reads from right to left, does not spill, and the left arrow leads towards winning', async () => {
    const seller = await openWorkspace(browser, site, PEOPLE.admin, '/workspace', { width: NARROW })
    const { page, context } = seller
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'ar', url: site }])
    const deal = await newDeal('Arabic')
    await page.goto(`${site}/workspace/deals`)
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    await page.getByRole('heading', { level: 1, name: words('ar')('workspaceDeals:title') }).waitFor()
    await page.locator('.ws-live[data-state="on"]').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.locator(`[data-handle="${deal.id}"]`).focus()
    await page.keyboard.press('ArrowLeft')
    await cardIn(page, 'contact', deal).waitFor()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('contact')
    await context.close()
  })
})
