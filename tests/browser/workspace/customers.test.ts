import { randomInt } from 'node:crypto'
import { CHANNEL_NAMES } from '@tradewind/schema/contracts/channel-names'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { freshAddress, inquiry, SUBMIT_INQUIRY } from '../../support/customers.ts'
import { visitor as apiVisitor, signInAs } from '../../support/graphql-client.ts'
import { faultsOf } from '../../support/page-faults.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
/** Part of the names of this run's customers: found by nothing else in the house. */
const mark = `zq${randomInt(10_000_000, 100_000_000)}`
const name = (n: number): string => `${mark} Drives ${n}`

/** The page's parts are alive: what is typed before goes nowhere. */
const awake = (page: Page): Promise<void> =>
  expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0) as Promise<void>

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  for (const [n, country] of ['DE', 'DE', 'BR'].entries()) {
    const input = inquiry({ email: `a@${mark}-${n}.example`, company: name(n), country, phone: null })
    await apiVisitor(api, undefined, freshAddress()).ask(SUBMIT_INQUIRY, { input })
  }
  const lead = await signInAs(api, PEOPLE.executive, site)
  const { accounts } = await lead.ask(
    'query($s: String) { accounts(filter: { search: $s }, first: 5) { nodes { id name } } }',
    { s: mark },
  )
  const { users } = await lead.ask('{ users(first: 100) { nodes { id email } } }')
  const jonas = users.nodes.find((user: { email: string }) => user.email === PEOPLE.salesWest).id
  for (const account of accounts.nodes)
    await lead.ask('mutation($a: ID!, $u: ID!) { assignAccount(accountId: $a, userId: $u) { __typename } }', {
      a: account.id,
      u: jonas,
    })
  const tag = accounts.nodes.find((one: { name: string }) => one.name === name(1)).id
  await lead.ask('mutation($a: ID!) { updateAccount(accountId: $a, input: { tags: ["key"] }) { __typename } }', {
    a: tag,
  })
})
afterAll(() => browser.close())

describe('the list of customers', () => {
  let jonas: Visitor
  inOrder()
  afterAll(() => jonas.context.close())

  it('is narrowed by filters, which stand in the address', async () => {
    jonas = await openWorkspace(browser, site, PEOPLE.salesWest, '/workspace/customers')
    const { page } = jonas
    await awake(page)
    await page.getByLabel(t('workspace:list.search'), { exact: true }).fill(mark)
    await page.waitForURL(/search=/)
    await page.getByText(t('workspace:list.total', { count: '3' }), { exact: true }).waitFor()
    await page.getByLabel(t('workspaceCustomers:filter.country'), { exact: true }).fill('de')
    await page.getByLabel(t('workspaceCustomers:filter.country'), { exact: true }).press('Enter')
    await page.getByText(t('workspace:list.total', { count: '2' }), { exact: true }).waitFor()
    expect(page.url()).toContain('country=DE')
    await page.getByRole('button', { name: t('workspaceCustomers:filter.more') }).click()
    await page.getByLabel(t('workspaceCustomers:filter.tag'), { exact: true }).fill('key')
    await page.getByLabel(t('workspaceCustomers:filter.tag'), { exact: true }).press('Enter')
    await page.getByText(t('workspace:list.total', { count: '1' }), { exact: true }).waitFor()
    await page.getByRole('link', { name: name(1) }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: name(1) }).waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
  })

  it('is kept as a view, found again, and deleted with a way back', async () => {
    const { page } = jonas
    await page.getByRole('button', { name: t('workspace:view.save') }).click()
    await page.getByLabel(t('workspace:view.name'), { exact: true }).fill(`View ${mark}`)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspace:form.save') })
      .click()
    const view = page
      .getByRole('navigation', { name: t('workspace:view.title') })
      .getByRole('button', { name: `View ${mark}`, exact: true })
    await view.waitFor()
    await page.getByRole('button', { name: t('workspace:list.clear') }).click()
    await page.waitForURL((url) => url.search === '')
    await view.click()
    await page.waitForURL(/tag=key/)
    await page.getByText(t('workspace:list.total', { count: '1' }), { exact: true }).waitFor()
    expect(await view.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: t('workspace:view.edit', { name: `View ${mark}` }) }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspace:form.delete') })
      .click()
    await view.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: t('workspace:form.undo') }).click()
    await view.waitFor()
  })

  it('shows the columns one chooses', async () => {
    const { page } = jonas
    await page.getByText(t('workspace:view.columns'), { exact: true }).click()
    await page.getByRole('checkbox', { name: t('workspaceCustomers:column.channel') }).check()
    await page.getByRole('columnheader', { name: t('workspaceCustomers:column.channel') }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('cell', { name: CHANNEL_NAMES.direct.en }).waitFor()
    expect(jonas.complaints).toEqual([])
  })

  it('is walked through by keys, and the help says which', async () => {
    const { page } = jonas
    await page.goto(`${site}/workspace/customers?search=${mark}&order=name`)
    await page.getByRole('link', { name: name(2) }).waitFor()
    await awake(page)
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name(1))
    await page.keyboard.press('k')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name(0))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: name(0) }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText(t('workspace:keys.rows')).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.waitForURL(/\/workspace\/customers$/)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
  })
})

describe('a customer’s page', () => {
  it('has its facts edited, which can be taken back', async () => {
    const { page, context, complaints } = await openWorkspace(
      browser,
      site,
      PEOPLE.salesWest,
      `/workspace/customers?search=${mark}&order=name`,
    )
    await page.getByRole('link', { name: name(0) }).click()
    await page.getByRole('heading', { level: 1, name: name(0) }).waitFor()
    await awake(page)
    await page.getByRole('button', { name: t('workspaceCustomers:fact.edit'), exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceCustomers:fact.industry')).fill('Gearboxes')
    await dialog.getByLabel(t('workspaceCustomers:fact.tags')).fill('fair, gears')
    await dialog.getByRole('button', { name: t('workspace:form.save') }).click()
    await page.getByText('Gearboxes', { exact: true }).waitFor()
    await page.getByText('gears', { exact: true }).waitFor()
    await page.getByRole('button', { name: t('workspace:form.undo') }).click()
    await page.getByText('Gearboxes', { exact: true }).waitFor({ state: 'detached' })
    for (const tab of ['behaviour', 'deals', 'notes', 'comments', 'mails', 'timeline']) {
      await page.getByRole('tab', { name: t(`workspaceCustomers:tab.${tab}`) }).click()
      await page.getByRole('tabpanel').waitFor()
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('a customer moved by hand', () => {
  it('goes back by “Undo” as if it had never been', async () => {
    const { page, context, complaints } = await openWorkspace(
      browser,
      site,
      PEOPLE.salesWest,
      `/workspace/customers?search=${mark}&order=name`,
    )
    await page.getByRole('link', { name: name(2) }).click()
    await page.getByRole('heading', { level: 1, name: name(2) }).waitFor()
    await awake(page)
    await page.getByRole('button', { name: t('workspaceCustomers:stage.move') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceCustomers:stage.to')).selectOption({ label: 'Decision' })
    await dialog.getByLabel(t('workspaceCustomers:stage.why')).fill('Said so on the phone')
    await dialog.getByRole('button', { name: t('workspaceCustomers:stage.move') }).click()
    const here = page.locator('.ws-stages [aria-current="step"]')
    await here.filter({ hasText: 'Decision' }).waitFor()
    await page.getByText(t('workspaceCustomers:stage.locked')).waitFor()
    await page.getByRole('button', { name: t('workspace:form.undo') }).click()
    await here.filter({ hasText: 'Lead' }).waitFor()
    await page.getByText(t('workspaceCustomers:stage.locked')).waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('targets of the key figures', () => {
  it('are set by who leads the house, and shown to nobody else', async () => {
    const chief = await openWorkspace(browser, site, PEOPLE.executive, '/workspace/settings')
    await chief.context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
    const { page } = chief
    await page.goto(`${site}/workspace/settings`)
    await page.getByRole('link', { name: t('workspaceSettings:area.targets.title'), exact: true }).click()
    await page.getByRole('heading', { level: 1, name: t('workspaceTargets:title') }).waitFor()
    await awake(page)
    await page.locator('input[name="reach"]').fill('87.5')
    await page.getByRole('button', { name: t('workspaceTargets:save') }).click()
    await page.getByText(t('workspaceTargets:saved')).waitFor()
    await page.reload()
    expect(await page.locator('input[name="reach"]').inputValue()).toBe('87.5')
    await chief.context.close()
    const jonas = await openWorkspace(browser, site, PEOPLE.salesWest, '/workspace/settings')
    expect(await jonas.page.getByRole('link', { name: t('workspaceSettings:area.targets.title') }).count()).toBe(0)
    expect((await jonas.page.goto(`${site}/workspace/settings/targets`))?.status()).toBe(404)
    await jonas.context.close()
  })
})

describe.each(['en', 'ar'])('read in %s', (locale) => {
  it.each([1440, NARROW])('the pages are without a fault at %i px', async (width) => {
    const visitor = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/settings', { width })
    await visitor.context.addCookies([{ name: 'tw_workspace_locale', value: locale, url: site }])
    for (const path of [
      '/customers?risk=1',
      '/customers/duplicates',
      '/notifications',
      '/settings',
      '/settings/preferences',
      '/settings/teams',
      '/settings/targets',
      '/settings/documents',
    ])
      expect(await faultsOf(visitor, `${site}/workspace${path}`), path).toEqual([])
    const { page } = visitor
    await page.goto(`${site}/workspace/customers?search=${mark}`)
    const href = await page.getByRole('link', { name: name(0) }).getAttribute('href')
    for (const tab of ['', '?tab=behaviour', '?tab=comments', '?tab=deals', '?tab=notes'])
      expect(await faultsOf(visitor, `${site}${href}${tab}`), tab).toEqual([])
    await visitor.context.close()
  })
})
