import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { type Answer, type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const TABS = ['losses', 'blockers', 'touchpoints', 'channels', 'industries', 'coaching'] as const

let browser: Browser
let director: Visitor
let client: Client
beforeAll(async () => {
  browser = await openBrowser()
  client = await signInAs(api, PEOPLE.executive, site)
  director = await openWorkspace(browser, site, PEOPLE.executive, '/workspace/analysis?period=all')
})
afterAll(() => browser.close())

const LEDGER = `query($scope: MetricScope!) { lossLedger(scope: $scope) { ... on LossLedgerSuccess { data {
  deals stages { stageCode deals causes { category deals evidence } } } } } }`

/** What the API says of everything until now. */
async function ledger(): Promise<Answer> {
  const scope = { unit: 'deal', counting: 'snapshot', from: '2020-01-01T00:00:00Z', to: new Date().toISOString() }
  return (await client.ask(LEDGER, { scope })).lossLedger.data
}

describe('the analysis page', () => {
  it('shows the figures of the API, proof in words, and leads to the deals behind a cause', async () => {
    const { deals, stages } = await ledger()
    const { page } = director
    const shown = await page.locator('[data-figure="deals"] dd').innerText()
    expect(Number(shown.replaceAll(',', ''))).toBe(deals)
    const stage = stages.findLast((one: Answer) => one.deals > 0)
    const [cause] = stage.causes
    const card = page.locator(`[data-stage="${stage.stageCode}"] [data-category="${cause.category}"]`)
    await card.getByText(cause.evidence.en, { exact: true }).waitFor()
    await card.getByRole('link').click()
    await page
      .getByRole('heading', { name: t('workspaceAnalysis:deals.title', { count: String(Math.min(cause.deals, 100)) }) })
      .waitFor()
    const list = page.locator('#deals tbody')
    expect(await list.getByRole('row').count()).toBe(Math.min(cause.deals, 100))
    expect(await list.locator('a[href^="/workspace/deals/"]').count()).toBe(Math.min(cause.deals, 100))
  })

  it('says on focus what a figure counts', async () => {
    const { page } = director
    const definition = page.getByText(t('workspaceAnalysis:define.lostDeals'), { exact: true })
    expect(await definition.isVisible()).toBe(false)
    await page.getByRole('button', { name: t('workspaceAnalysis:losses.deals') }).focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await definition.waitFor()
    await page.keyboard.press('Escape')
    await definition.waitFor({ state: 'hidden' })
  })

  it.each(TABS)('has a tab of %s without a complaint of the browser', async (tab) => {
    const { page, complaints } = director
    await page.goto(`${site}/workspace/analysis?period=all&tab=${tab}`)
    await page.locator('.ws-tab[aria-current="page"]', { hasText: t(`workspaceAnalysis:tab.${tab}`) }).waitFor()
    expect(await page.locator('.ws-card').count()).toBeGreaterThan(0)
    expect(await page.getByText('workspaceAnalysis:').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('lets executives change the limits, and the list goes by them', async () => {
    const { page } = director
    const stuck = async (): Promise<number> => {
      await page.goto(`${site}/workspace/analysis?tab=blockers`)
      return Number((await page.locator('[data-figure="stuck"] dd').innerText()).replaceAll(',', ''))
    }
    const setFollowUp = async (days: string): Promise<void> => {
      await page.goto(`${site}/workspace/settings/blockers`)
      // Before the page is alive, pressing the button would send a form to nowhere.
      await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
      await page.getByLabel(t('workspaceAnalysis:settings.followUpDays')).fill(days)
      await page.getByRole('button', { name: t('workspaceAnalysis:settings.save') }).click()
      await page
        .getByRole('status')
        .filter({ hasText: t('workspaceAnalysis:settings.saved') })
        .waitFor()
    }
    const before = await stuck()
    await setFollowUp('1')
    expect(await stuck()).toBeGreaterThan(before)
    await setFollowUp('7')
    expect(await stuck()).toBe(before)
  })

  it('shows a sales person the own figures and no filter of others', async () => {
    const { page, context } = await openWorkspace(
      browser,
      site,
      PEOPLE.salesWest,
      '/workspace/analysis?tab=coaching&period=all',
    )
    expect(await page.getByLabel(t('workspaceAnalysis:filter.owner')).count()).toBe(0)
    const people = page.locator('details.ws-card')
    expect(await people.count()).toBeLessThanOrEqual(1)
    await page.goto(`${site}/workspace/settings/blockers`)
    expect(await page.getByLabel(t('workspaceAnalysis:settings.followUpDays')).isDisabled()).toBe(true)
    await context.close()
  })

  it.each(TABS)('fits a phone in Arabic: %s', async (tab) => {
    const { page, context, complaints } = await openWorkspace(browser, site, PEOPLE.executive, '/workspace', {
      width: NARROW,
    })
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'ar', url: site }])
    await page.goto(`${site}/workspace/analysis?period=all&tab=${tab}`)
    await page.getByRole('heading', { level: 1, name: words('ar')('workspaceAnalysis:title') }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})
