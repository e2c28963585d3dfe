import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { openWholeHouse, type WholeHouse } from '../../support/whole-house.ts'
import { words } from '../../support/words.ts'
import { fillSignIn } from '../../support/workspace.ts'

const t = words('en')
const ADMIN = { name: 'Ada First', email: 'ada@first.example', password: 'a-long-first-password' }

let browser: Browser
let empty: WholeHouse
beforeAll(async () => {
  empty = await openWholeHouse({ demo: false })
  browser = await openBrowser()
}, 25 * 60_000)
afterAll(async () => {
  await browser?.close()
  await empty?.close()
})

async function newcomer(): Promise<Visitor> {
  const visitor = await newVisitor(browser)
  await visitor.context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: empty.site }])
  return visitor
}

const pathOf = (page: Page): string => new URL(page.url()).pathname

async function fillFirstRun(page: Page, { name, email, password }: typeof ADMIN): Promise<void> {
  await page.getByLabel(t('workspace:firstRun.name')).fill(name)
  await page.getByLabel(t('workspace:signIn.email')).fill(email)
  await page.getByLabel(t('workspace:signIn.password')).fill(password)
  await page.getByRole('button', { name: t('workspace:firstRun.create') }).click()
}

describe('an installation without the demo', () => {
  inOrder()

  it('says at its start where the administrator is made', () => {
    expect(empty.log()).toContain(`${empty.site}/workspace/first-run`)
  })

  it('lets nobody in who has no account', async () => {
    const { context, page } = await newcomer()
    await page.goto(`${empty.site}/workspace`)
    expect(pathOf(page)).toBe('/workspace/sign-in')
    await fillSignIn(page, ADMIN.email, ADMIN.password)
    await page
      .getByRole('alert')
      .filter({ hasText: t('workspace:signIn.wrong') })
      .waitFor()
    await context.close()
  })

  it('keeps what was typed and names the field that does not do', async () => {
    const { context, page, complaints } = await newcomer()
    await page.goto(`${empty.site}/workspace/first-run`)
    await page.getByRole('heading', { name: t('workspace:firstRun.title') }).waitFor()
    await fillFirstRun(page, { ...ADMIN, password: 'short' })
    await page.getByText(t('workspace:reset.tooShort')).waitFor()
    expect(await page.getByLabel(t('workspace:firstRun.name')).inputValue()).toBe(ADMIN.name)
    expect(await page.getByLabel(t('workspace:signIn.email')).inputValue()).toBe(ADMIN.email)
    expect(await page.getByLabel(t('workspace:signIn.password')).inputValue()).toBe('')
    await fillFirstRun(page, { ...ADMIN, name: '', email: 'ada' })
    await page.getByText(t('workspace:firstRun.badName')).waitFor()
    await page.getByText(t('workspace:signIn.badEmail')).waitFor()
    // A browser notes every answer that is no success as an error of the page.
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
    await context.close()
  })

  it('makes its first administrator and signs them in, in an empty workspace that they rule', async () => {
    const { context, page } = await newcomer()
    await page.goto(`${empty.site}/workspace/first-run`)
    await fillFirstRun(page, ADMIN)
    await page.waitForURL(`${empty.site}/workspace`)
    await page.getByRole('heading', { name: t('workspace:home.title'), exact: true }).waitFor()
    await page.goto(`${empty.site}/workspace/admin/users`)
    await page.getByText(ADMIN.email).first().waitFor()
    expect(await page.getByText('@corvane.example').count()).toBe(0)
    await context.close()
  })

  it('has no such page from then on, neither to read nor to send to', async () => {
    const { context, page } = await newcomer()
    await page.goto(`${empty.site}/workspace/first-run`)
    expect(pathOf(page)).toBe('/workspace/sign-in')
    const late = { name: 'Eve Second', email: 'eve@first.example', password: 'another-long-password' }
    const answer = await context.request.post(`${empty.site}/workspace/first-run`, {
      headers: { origin: empty.site },
      form: late,
      maxRedirects: 0,
    })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/workspace/sign-in'])
    await page.goto(`${empty.site}/workspace/sign-in`)
    await fillSignIn(page, late.email, late.password)
    await page
      .getByRole('alert')
      .filter({ hasText: t('workspace:signIn.wrong') })
      .waitFor()
    await context.close()
  })

  it('opens to its administrator by the sign-in, for the CMS too', async () => {
    const { context, page } = await newcomer()
    await page.goto(`${empty.site}/workspace/sign-in`)
    await fillSignIn(page, ADMIN.email, ADMIN.password)
    await page.waitForURL(`${empty.site}/workspace`)
    const { user } = await (await context.request.get(`${empty.cms}/api/users/me`)).json()
    expect(user).toMatchObject({ email: ADMIN.email })
    await context.close()
  })
})
