import { randomUUID } from 'node:crypto'
import type { Browser, CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, openBrowser, type Visitor } from '../../support/browser.ts'
import { dealOf, openDeal, steps } from '../../support/deals.ts'
import { type Answer, type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
/** CSS pixels: a tablet, on which two columns stand side by side. */
const TABLET = 820

let browser: Browser
let admin: Client
let account: Answer
beforeAll(async () => {
  browser = await openBrowser()
  admin = await signInAs(api, PEOPLE.admin, site)
  account = (await admin.ask('{ accounts(first: 1) { nodes { id name } } }')).accounts.nodes[0]
})
afterAll(() => browser.close())

/** A deal that stands on top of its column: the board is in order of value. */
const newDeal = (name: string): Promise<Answer> =>
  openDeal(admin, account.id, { name: `${name} ${randomUUID().slice(0, 8)}`, amount: '800000000', currency: 'USD' })
const cardIn = (page: Page, stage: string, deal: Answer): Locator =>
  page.locator(`[data-stage="${stage}"] [data-deal="${deal.id}"]`)
const alive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)

/** A finger on the screen, as the browser's own events: Playwright can tap, but not drag. */
async function finger(page: Page): Promise<{
  readonly drag: (card: Locator, column: Locator, hold: number) => Promise<void>
}> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x, y }],
    })
  return {
    async drag(card, column, hold) {
      await card.scrollIntoViewIfNeeded()
      const [from, to] = [await card.boundingBox(), await column.boundingBox()]
      if (from === null || to === null) throw new Error('there is nothing to drag, or nowhere to')
      const [x, y] = [from.x + from.width - 16, from.y + from.height / 2]
      const target = to.x + to.width / 2
      await touch('touchStart', x, y)
      await page.waitForTimeout(hold)
      for (let step = 1; step <= 12; step += 1) {
        await touch('touchMove', x + ((target - x) * step) / 12, y + 4)
        await page.waitForTimeout(20)
      }
      await touch('touchEnd')
    },
  }
}

describe('a deal that is won on the board', () => {
  let seller: Visitor
  inOrder()
  beforeAll(async () => {
    seller = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/deals')
  })
  afterAll(() => seller.context.close())

  it('leaves it, and “Undo” brings it back as if it had never been', async () => {
    const { page } = seller
    const deal = await newDeal('Won')
    await page.goto(`${site}/workspace/deals`)
    await alive(page)
    await cardIn(page, 'lead', deal)
      .getByLabel(t('workspaceDeals:board.menu', { deal: deal.name }))
      .selectOption('won')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspaceDeals:end.doWin') })
      .click()
    await page.getByText(t('workspaceDeals:end.won', { deal: deal.name })).waitFor()
    await cardIn(page, 'lead', deal).waitFor({ state: 'detached' })
    expect(await dealOf(admin, deal.id)).toMatchObject({ status: 'won', stage: { code: 'won' } })
    await page
      .getByRole('button', { name: t('workspace:form.undo') })
      .last()
      .click()
    await cardIn(page, 'lead', deal).waitFor()
    const back = await dealOf(admin, deal.id)
    expect(back).toMatchObject({ status: 'open', closedAt: null, stage: { code: 'lead' } })
    expect(steps(back)).toEqual(['- → lead by nobody'])
  })

  it('is won on its own page, too, and taken back from its history', async () => {
    const { page } = seller
    const deal = await newDeal('Won on its page')
    await page.goto(`${site}/workspace/deals/${encodeURIComponent(deal.id)}`)
    await alive(page)
    await page.getByRole('button', { name: t('workspaceDeals:end.doWin'), exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspaceDeals:end.doWin') })
      .click()
    await page.locator('.ws-stages .ws-won').waitFor()
    await page.getByText(t('workspaceCustomers:stage.history')).click()
    await page.getByRole('button', { name: t('workspaceCustomers:stage.undoLast') }).click()
    await page.locator('.ws-stages .ws-won').waitFor({ state: 'detached' })
    expect(await dealOf(admin, deal.id)).toMatchObject({ status: 'open', stage: { code: 'lead' } })
  })
})

describe('with fingers', () => {
  let tablet: Visitor
  inOrder()
  beforeAll(async () => {
    tablet = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/deals', { width: TABLET, touch: true })
  })
  afterAll(() => tablet.context.close())

  it('a card that is held goes where it is let go', async () => {
    const { page } = tablet
    const deal = await newDeal('Touched')
    await page.goto(`${site}/workspace/deals`)
    await alive(page)
    const { drag } = await finger(page)
    await drag(cardIn(page, 'lead', deal), page.locator('[data-stage="contact"]'), 400)
    await cardIn(page, 'contact', deal).waitFor()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('contact')
    await page
      .getByRole('button', { name: t('workspace:form.undo') })
      .last()
      .tap()
    await cardIn(page, 'lead', deal).waitFor()
    await expect.poll(async () => (await dealOf(admin, deal.id)).stage.code).toBe('lead')
  })

  it('a card that is swept over scrolls the board and stays', async () => {
    const { page } = tablet
    const deal = await newDeal('Swept')
    await page.goto(`${site}/workspace/deals`)
    await alive(page)
    const { drag } = await finger(page)
    await drag(cardIn(page, 'lead', deal), page.locator('[data-stage="contact"]'), 0)
    await page.waitForTimeout(500)
    await cardIn(page, 'lead', deal).waitFor()
    expect((await dealOf(admin, deal.id)).stage.code).toBe('lead')
  })
})

describe('filters of the deals', () => {
  let lead: Visitor
  inOrder()
  beforeAll(async () => {
    lead = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/deals')
  })
  afterAll(() => lead.context.close())

  it('each column says what the table says of its stage', async () => {
    const { page } = lead
    await alive(page)
    const columns = await page.locator('.ws-column').evaluateAll((all) =>
      all.map((column) => ({
        name: column.getAttribute('aria-label') ?? '',
        href: column.querySelector('h2 a')?.getAttribute('href') ?? '',
        count: column.querySelector('h2 a')?.textContent ?? '',
        value: column.querySelector('p strong')?.textContent ?? '',
      })),
    )
    expect(columns.length).toBeGreaterThan(2)
    for (const { name, href, count, value } of columns) {
      await page.goto(site + href)
      await page.locator('[data-chip="stage"]').filter({ hasText: name }).waitFor()
      await page.getByText(t('workspace:list.total', { count }), { exact: true }).waitFor()
      await page.getByText(t('workspaceDeals:table.value', { value }), { exact: true }).waitFor()
    }
  })

  it('stand as chips, go one by one, come back by “back”, and survive a look at a deal', async () => {
    const { page } = lead
    await page.goto(`${site}/workspace/deals?view=table&status=all&order=newest&search=a`)
    await alive(page)
    const chips = page.locator('[data-chip]')
    expect(await chips.count()).toBe(2)
    await page.locator('[data-chip="status"] button').click()
    await page.waitForURL((url) => !url.search.includes('status'))
    expect(await chips.count()).toBe(1)
    await page.goBack()
    await expect.poll(() => chips.count()).toBe(2)
    await page.locator('tbody a').first().click()
    await page.waitForURL(/\/workspace\/deals\/[^?]+$/)
    await alive(page)
    await page
      .locator('main')
      .getByRole('link', { name: t('workspaceDeals:title'), exact: true })
      .click()
    await page.waitForURL(/view=table/)
    expect(new URL(page.url()).search).toBe('?view=table&search=a&status=all&order=newest')
    await page.getByRole('button', { name: t('workspace:list.clear') }).click()
    await expect.poll(() => chips.count()).toBe(0)
    expect(new URL(page.url()).search).toBe('?view=table&order=newest')
  })

  it('go with one from the table to the board and back', async () => {
    const { page } = lead
    await page.goto(`${site}/workspace/deals?view=table&owner=mine&status=lost`)
    await alive(page)
    await page.getByRole('link', { name: t('workspaceDeals:view.board') }).click()
    await page.waitForURL((url) => !url.search.includes('view=table'))
    await alive(page)
    // The board shows open deals: the state is the table’s.
    expect(
      await page.locator('[data-chip]').evaluateAll((all) => all.map((chip) => chip.getAttribute('data-chip'))),
    ).toEqual(['owner'])
    await page.getByRole('link', { name: t('workspaceDeals:view.table') }).click()
    await page.waitForURL(/view=table/)
    expect(new URL(page.url()).searchParams.get('status')).toBe('lost')
    expect(lead.complaints).toEqual([])
  })
})
