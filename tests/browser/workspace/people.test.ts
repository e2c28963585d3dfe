import { randomInt } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { freshAddress, inquiry, SUBMIT_INQUIRY } from '../../support/customers.ts'
import { openDeal } from '../../support/deals.ts'
import { type Answer, visitor as apiVisitor, type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { pattern, words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
/** Part of the names of this run's customers. */
const mark = `pq${randomInt(10_000_000, 100_000_000)}`

let browser: Browser
let director: Client
const accounts: Answer[] = []
beforeAll(async () => {
  browser = await openBrowser()
  director = await signInAs(api, PEOPLE.executive, site)
  const { users } = await director.ask('{ users(first: 100) { nodes { id email } } }')
  const jonas = users.nodes.find((user: Answer) => user.email === PEOPLE.salesWest).id
  for (const [n, name] of ['Gears', 'Pumps'].entries()) {
    const input = inquiry({ email: `ana${n}@${mark}-${n}.example`, name: `Ana ${name}`, company: `${mark} ${name}` })
    await apiVisitor(api, undefined, freshAddress()).ask(SUBMIT_INQUIRY, { input: { ...input, phone: null } })
    const found = await director.ask(
      'query($s: String) { accounts(filter: { search: $s }, first: 2) { nodes { id name } } }',
      { s: `${mark} ${name}` },
    )
    accounts.push(found.accounts.nodes[0])
    await director.ask('mutation($a: ID!, $u: ID!) { assignAccount(accountId: $a, userId: $u) { __typename } }', {
      a: accounts[n]?.id,
      u: jonas,
    })
  }
  await openDeal(director, accounts[0]?.id, { name: `Line ${mark}` })
})
afterAll(() => browser.close())

/** Until then a click meets only what the server drew. */
const awake = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
const pageOf = (n: number): string => `/workspace/customers/${encodeURIComponent(accounts[n]?.id)}`
const field = (name: string): string => t(`workspaceContacts:field.${name}`)
const card = (page: Page) => page.getByRole('region', { name: t('workspaceCustomers:contacts.title') })
const press = (page: Page, key: string, figures: Readonly<Record<string, string>> = {}) =>
  page
    .getByRole('button', { name: t(key, figures) })
    .last()
    .click()

describe('the people of a customer', () => {
  let jonas: Visitor
  inOrder()
  beforeAll(async () => {
    jonas = await openWorkspace(browser, site, PEOPLE.salesWest, pageOf(0))
    await awake(jonas.page)
  })
  afterAll(() => jonas.context.close())

  it('one is added by keyboard alone, with a part in the decision', async () => {
    const { page } = jonas
    await card(page)
      .getByRole('button', { name: t('workspaceContacts:add') })
      .focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: t('workspaceContacts:add') })
    await dialog.getByLabel(field('name')).and(page.locator(':focus')).waitFor()
    await page.keyboard.type('Luc Moreau')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`luc@${mark}-0.example`)
    await page.keyboard.press('Tab')
    await page.keyboard.type('030 5550123')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Plant manager')
    await dialog.getByLabel(`Line ${mark}`).selectOption('economic_buyer')
    await dialog.getByLabel(field('jobTitle')).focus()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await card(page)
      .getByRole('button', { name: t('workspaceContacts:add') })
      .and(page.locator(':focus'))
      .waitFor()
    await card(page).getByText('+49305550123').waitFor()
    await card(page).getByText(t('workspaceDeals:role.economic_buyer')).waitFor()
    await card(page).getByText(t('workspaceCustomers:contacts.noConsent')).waitFor()
  })

  it('one is changed, warned of the consent that goes with the address, and “Undo” brings both back', async () => {
    const { page } = jonas
    await press(page, 'workspaceContacts:editPerson', { name: 'Ana Gears' })
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(field('email')).fill(`other@${mark}-0.example`)
    await dialog.getByText(t('workspaceContacts:losesConsent')).waitFor()
    await dialog.getByRole('button', { name: t('workspace:form.save') }).click()
    await card(page).getByText(`other@${mark}-0.example`).waitFor()
    expect(await card(page).getByText(t('workspaceCustomers:contacts.noConsent')).count()).toBe(2)
    await press(page, 'workspace:form.undo')
    await card(page).getByText(`ana0@${mark}-0.example`).waitFor()
    await expect.poll(() => card(page).getByText(t('workspaceCustomers:contacts.noConsent')).count()).toBe(1)
  })

  it('two tabs do not overwrite each other', async () => {
    const { page } = jonas
    const other = await jonas.context.newPage()
    await other.goto(site + pageOf(0))
    await awake(other)
    for (const tab of [page, other]) await press(tab, 'workspaceContacts:editPerson', { name: 'Luc Moreau' })
    const fill = async (tab: Page, title: string): Promise<void> => {
      await tab.getByRole('dialog').getByLabel(field('jobTitle')).fill(title)
      await tab
        .getByRole('dialog')
        .getByRole('button', { name: t('workspace:form.save') })
        .click()
    }
    await fill(other, 'Buyer')
    await card(other).getByText('Buyer').waitFor()
    await fill(page, 'Owner')
    await page.getByText(t('workspace:failure.CUSTOMER_CHANGED_MEANWHILE')).waitFor()
    await page.getByRole('button', { name: t('workspace:form.lookAgain') }).click()
    await card(page).getByText('Buyer').waitFor()
    expect(await card(page).getByText('Owner').count()).toBe(0)
    await other.close()
  })

  it('one who left is let go and brought back', async () => {
    const { page } = jonas
    await press(page, 'workspaceContacts:archivePerson', { name: 'Luc Moreau' })
    await card(page)
      .getByText(t('workspaceContacts:left', { count: '1' }))
      .waitFor()
    await card(page).getByText('Plant manager').waitFor({ state: 'detached' })
    await press(page, 'workspace:form.undo')
    await card(page).getByText('Buyer').waitFor()
    await press(page, 'workspaceContacts:archivePerson', { name: 'Luc Moreau' })
    await card(page)
      .getByText(t('workspaceContacts:left', { count: '1' }))
      .click()
    await press(page, 'workspaceContacts:restorePerson', { name: 'Luc Moreau' })
    await card(page).getByText('Buyer').waitFor()
  })

  it('an address of another customer offers to make one of two', async () => {
    const { page } = jonas
    await press(page, 'workspaceContacts:editPerson', { name: 'Luc Moreau' })
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(field('email')).fill(`ana1@${mark}-1.example`)
    await dialog.getByRole('button', { name: t('workspace:form.save') }).click()
    await dialog.getByRole('link', { name: `${mark} Pumps` }).waitFor()
    await dialog
      .getByRole('button', {
        name: t('workspaceContacts:taken.merge', { loser: `${mark} Pumps`, winner: `${mark} Gears` }),
      })
      .click()
    await dialog.getByText(t('workspaceContacts:taken.done')).waitFor()
    await page.keyboard.press('Escape')
    await card(page).locator('strong', { hasText: 'Ana Pumps' }).waitFor()
    // The old address leads here, with its way about.
    await page.goto(`${site}${pageOf(1)}?tab=deals`)
    await page.getByRole('heading', { level: 1, name: `${mark} Gears` }).waitFor()
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${pageOf(0)}?tab=deals`)
  })

  it('consent is withdrawn for good, after a question', async () => {
    const { page } = jonas
    await awake(page)
    await card(page)
      .getByRole('button', { name: `${t('workspaceContacts:withdraw')} Ana Pumps` })
      .click()
    await page.getByText(t('workspaceContacts:withdrawAsk', { name: 'Ana Pumps' })).waitFor()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('workspaceContacts:withdraw') })
      .click()
    await page.getByText(t('workspaceContacts:withdrawn', { name: 'Ana Pumps' })).waitFor()
    await expect.poll(() => card(page).getByText(t('workspaceCustomers:contacts.noConsent')).count()).toBe(2)
  })

  it('complains of nothing', () => expect(jonas.complaints).toEqual([]))
})

it.each(['en', 'ar'] as const)(
  'on a phone, in %s, the form fits the screen and is used with a thumb',
  async (locale) => {
    const words_ = words(locale)
    const phone = await openWorkspace(browser, site, PEOPLE.leadWest, pageOf(0), { width: NARROW })
    await phone.context.addCookies([{ name: 'tw_workspace_locale', value: locale, url: site }])
    const { page } = phone
    await page.goto(site + pageOf(0))
    await awake(page)
    const people = page.getByRole('region', { name: words_('workspaceCustomers:contacts.title') })
    // Names stand apart in a text of another direction: what is said around them is looked for.
    await people
      .getByRole('button', { name: pattern(words_('workspaceContacts:editPerson')) })
      .last()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const box = await dialog.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(NARROW)
    for (const input of await dialog.locator('input, select').all())
      expect((await input.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW)
    await dialog.getByLabel(words_('workspaceContacts:field.jobTitle')).fill('Boss')
    await dialog.getByRole('button', { name: words_('workspace:form.save') }).click()
    await people.getByText('Boss').waitFor()
    await page.getByRole('button', { name: words_('workspace:form.undo') }).click()
    await people.getByText('Buyer').waitFor()
    expect(phone.complaints).toEqual([])
    await phone.context.close()
  },
)

it('somebody of another team finds no such customer', async () => {
  const omar = await openWorkspace(browser, site, PEOPLE.salesEast, pageOf(0))
  expect(await omar.page.getByText('Ana Gears').count()).toBe(0)
  expect(await omar.page.getByText(mark).count()).toBe(0)
  await omar.context.close()
})
