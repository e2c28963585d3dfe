import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from './people.ts'
import { newVisitor, type Visitor, type VisitorOptions } from './visitors.ts'
import { words } from './words.ts'

/** Fills in the sign-in form of the open page; where it leads is the caller's question. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  const t = words('en')
  await page.getByLabel(t('workspace:signIn.email')).fill(email)
  await page.getByLabel(t('workspace:signIn.password')).fill(password)
  await page.getByRole('button', { name: t('workspace:signIn.title') }).click()
}

/** Somebody of the demo company in a browser of their own, signed in, the workspace in English. */
export async function openWorkspace(
  browser: Browser,
  site: string,
  email: string,
  path = '/workspace',
  options: VisitorOptions = {},
): Promise<Visitor> {
  const visitor = await newVisitor(browser, options)
  await visitor.context.addCookies([{ name: 'tw_workspace_locale', value: 'en', url: site }])
  await visitor.page.goto(`${site}/workspace/sign-in?next=${encodeURIComponent(path)}`)
  await fillSignIn(visitor.page, email, PASSWORD)
  await visitor.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  return visitor
}
