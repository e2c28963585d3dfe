import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, newVisitor, openBrowser } from '../../support/browser.ts'
import { PASSWORD, PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { fillSignIn, openWorkspace } from '../../support/workspace.ts'

const t = words('en')
const { site, cms } = house()
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A tab that reads its list again notices by itself that the session has ended, and may go before it is sent. */
function unlessLedAway(error: Error): void {
  if (!/interrupted by another navigation|ERR_ABORTED/.test(error.message)) throw error
}

describe('the door of the workspace', () => {
  it('leads a stranger to the sign-in, and after it to where they wanted to go', async () => {
    const { context, page } = await newVisitor(browser)
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
    await page.goto(`${site}/workspace/customers?first=10`)
    expect(new URL(page.url()).pathname).toBe('/workspace/sign-in')
    await fillSignIn(page, PEOPLE.salesWest, PASSWORD)
    await page.waitForURL(/\/workspace\/customers/)
    await context.close()
  })

  it('answers an address it does not have itself, in the reader’s language', async () => {
    const { context, page } = await newVisitor(browser)
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'ar', url: site }])
    expect((await page.goto(`${site}/workspace/nothing/here`))?.status()).toBe(404)
    await page.getByRole('heading', { name: words('ar')('workspace:missing.title') }).waitFor()
    await context.close()
  })

  it('says the same about a wrong password and an unknown address', async () => {
    const { context, page } = await newVisitor(browser)
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
    await page.goto(`${site}/workspace/sign-in`)
    for (const email of [PEOPLE.salesWest, 'nobody@corvane.example']) {
      await fillSignIn(page, email, 'not-the-password')
      await page
        .getByRole('alert')
        .filter({ hasText: t('workspace:signIn.wrong') })
        .waitFor()
      expect(await page.getByLabel(t('workspace:signIn.email')).inputValue()).toBe(email)
      expect(await page.getByLabel(t('workspace:signIn.password')).inputValue()).toBe('')
    }
    await fillSignIn(page, 'no address', '')
    await page.getByText(t('workspace:signIn.badEmail')).waitFor()
    await context.close()
  })

  it('shows administration to the administrator alone', async () => {
    const sales = await openWorkspace(browser, site, PEOPLE.salesWest)
    expect((await sales.page.goto(`${site}/workspace/admin/users`))?.status()).toBe(404)
    expect(await sales.page.locator('a[href="/workspace/admin/users"]').count()).toBe(0)
    await sales.context.close()
    const admin = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/admin/users')
    expect(new URL(admin.page.url()).pathname).toBe('/workspace/admin/users')
    await admin.page.getByText(PEOPLE.marketer).first().waitFor()
    await admin.context.close()
  })

  it('keeps sales out of the CMS, by page and by request', async () => {
    const { context, page } = await openWorkspace(browser, site, PEOPLE.salesWest)
    await page.goto(`${cms}/admin`)
    expect(await page.locator('a[href*="/admin/collections/products"]').count()).toBe(0)
    expect((await (await context.request.get(`${cms}/api/users/me`)).json()).user).toBeNull()
    const refused = await context.request.post(`${cms}/api/articles`, {
      headers: { origin: cms },
      data: { title: 'x' },
    })
    expect(refused.status()).toBe(403)
    await context.close()
  })

  it('is shut in every tab once somebody signed out', async () => {
    const { context, page } = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/leads')
    const other = await context.newPage()
    await other.goto(`${site}/workspace/sign-out`)
    const button = other.getByRole('button', { name: t('workspace:menu.signOut') })
    if (await button.isVisible()) await button.click()
    await other
      .getByRole('status')
      .filter({ hasText: t('workspace:signIn.signedOut') })
      .waitFor()
    const asks = async (tab: Page): Promise<void> => {
      await tab.goto(`${site}/workspace/leads`).catch(unlessLedAway)
      await tab.waitForURL((url) => url.pathname === '/workspace/sign-in')
      await tab.getByLabel(t('workspace:signIn.password')).waitFor()
      expect(await tab.getByRole('table').count()).toBe(0)
    }
    for (const tab of [page, other, await context.newPage()]) await asks(tab)
    await context.close()
  })
})
