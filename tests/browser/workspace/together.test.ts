import { randomInt } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, openBrowser, type Visitor } from '../../support/browser.ts'
import { freshAddress, inquiry, SUBMIT_INQUIRY } from '../../support/customers.ts'
import { visitor as apiVisitor, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const mark = `yq${randomInt(10_000_000, 100_000_000)}`
const phone = `+4930${randomInt(1_000_000, 10_000_000)}`

let browser: Browser
let names: Readonly<Record<string, string>>
/** Relay ids of the customers by their name. */
let customers: Readonly<Record<string, string>>
beforeAll(async () => {
  browser = await openBrowser()
  for (const company of [`${mark} GmbH`, `${mark} Ltd`]) {
    const domain = `${company.replace(' ', '-').toLowerCase()}.example`
    const input = inquiry({ email: `a@${domain}`, company, phone, country: 'DE' })
    await apiVisitor(api, undefined, freshAddress()).ask(SUBMIT_INQUIRY, { input })
  }
  const director = await signInAs(api, PEOPLE.executive, site)
  const { users, accounts } = await director.ask(
    'query($s: String) { users(first: 100) { nodes { id name email } } accounts(filter: { search: $s }, first: 5) { nodes { id name } } }',
    { s: mark },
  )
  names = Object.fromEntries(users.nodes.map((user: { email: string; name: string }) => [user.email, user.name]))
  customers = Object.fromEntries(accounts.nodes.map((one: { name: string; id: string }) => [one.name, one.id]))
  const jonas = users.nodes.find((user: { email: string }) => user.email === PEOPLE.salesWest).id
  for (const { id } of accounts.nodes)
    await director.ask('mutation($a: ID!, $u: ID!) { assignAccount(accountId: $a, userId: $u) { __typename } }', {
      a: id,
      u: jonas,
    })
})
afterAll(() => browser.close())

describe('a comment that names a colleague', () => {
  let jonas: Visitor
  let marta: Visitor
  inOrder()
  afterAll(async () => {
    await jonas.context.close()
    await marta.context.close()
  })
  const page = () => `/workspace/customers/${encodeURIComponent(customers[`${mark} GmbH`] ?? '')}?tab=comments`

  it('rings at the colleague’s, live, and leads there', async () => {
    marta = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/settings')
    await marta.page.locator('.ws-bell summary').waitFor()
    // The bell listens once it is alive.
    await marta.page.waitForResponse((response) => response.url().endsWith('/graphql') && response.ok())
    jonas = await openWorkspace(browser, site, PEOPLE.salesWest, page())
    // What is typed before the page is alive is only text.
    await jonas.page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
    const field = jonas.page.getByLabel(t('workspace:comment.write'))
    const colleague = names[PEOPLE.leadWest] ?? ''
    await field.pressSequentially(`@${colleague.slice(0, 3)}`)
    await jonas.page.getByRole('option', { name: colleague }).click()
    await field.pressSequentially(`may ${mark} have 12 %?`)
    await jonas.page.getByRole('button', { name: t('workspace:comment.send'), exact: true }).click()
    await jonas.page.getByRole('tabpanel').getByText(`may ${mark} have 12 %?`).waitFor()
    const told = t('workspace:bell.kind.mention', { by: names[PEOPLE.salesWest] ?? '', account: `${mark} GmbH` })
    await marta.page.locator('.ws-toast').getByText(told).waitFor()
    await marta.page.locator('.ws-bell summary').click()
    await marta.page.locator('.ws-bell').getByRole('link', { name: told }).first().click()
    await marta.page.getByRole('heading', { level: 1, name: `${mark} GmbH` }).waitFor()
    await marta.page.getByRole('tabpanel').getByText(`may ${mark} have 12 %?`).waitFor()
  })

  it('asks to share the customer with one who may not see it, and then goes through', async () => {
    const colleague = names[PEOPLE.salesEast] ?? ''
    const field = jonas.page.getByLabel(t('workspace:comment.write'))
    await field.fill(`@${colleague} you know ${mark}?`)
    await jonas.page.getByRole('button', { name: t('workspace:comment.send'), exact: true }).click()
    await jonas.page.getByText(t('workspace:comment.blind', { names: colleague })).waitFor()
    await jonas.page.getByRole('button', { name: t('workspace:comment.shareAndSend') }).click()
    await jonas.page.getByRole('tabpanel').getByText(`@${colleague} you know ${mark}?`).first().waitFor()
    expect(jonas.complaints).toEqual([])
  })
})

describe('two customers that are one', () => {
  it('are merged side by side, and made two again', async () => {
    const { page, context, complaints } = await openWorkspace(
      browser,
      site,
      PEOPLE.salesWest,
      '/workspace/customers/duplicates',
    )
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(mark) }) })
    await card.getByText(t('workspaceCustomers:duplicate.evidence.phone', { value: phone })).waitFor()
    const [winner = ''] = await card.getByRole('link').allTextContents()
    const loser = winner.endsWith('GmbH') ? `${mark} Ltd` : `${mark} GmbH`
    await card.getByRole('button', { name: t('workspaceCustomers:duplicate.merge') }).click()
    await page.getByText(t('workspaceCustomers:duplicate.merged', { winner, loser })).first().waitFor()
    await card.waitFor({ state: 'detached' })
    // A link to the customer that went leads to the one that stayed.
    await page.goto(`${site}/workspace/customers/${encodeURIComponent(customers[loser] ?? '')}`)
    await page.getByRole('heading', { level: 1, name: winner }).waitFor()
    expect(decodeURIComponent(page.url())).toContain(customers[winner])
    await page.goto(`${site}/workspace/customers/duplicates`)
    await page
      .getByRole('button', { name: `${t('workspaceCustomers:duplicate.undo')} ${loser}` })
      .first()
      .click()
    await page.getByText(t('workspaceCustomers:duplicate.undone', { loser })).waitFor()
    await card.waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('the light version', () => {
  it('has fewer sections and larger type until it is switched off', async () => {
    const own = await signInAs(api, PEOPLE.otherSalesWest, site)
    await own.ask('mutation { setPreference(lightMode: false) { __typename } }')
    const { page, context } = await openWorkspace(
      browser,
      site,
      PEOPLE.otherSalesWest,
      '/workspace/settings/preferences',
    )
    const playbooks = page.locator('.ws-side a[href="/workspace/process"]')
    await playbooks.waitFor()
    const light = page.getByLabel(t('workspaceSettings:preferences.light'))
    await light.click()
    await playbooks.waitFor({ state: 'detached' })
    expect(await page.locator('html').getAttribute('data-look')).toBe('light')
    await light.click()
    await playbooks.waitFor()
    await context.close()
  })
})
