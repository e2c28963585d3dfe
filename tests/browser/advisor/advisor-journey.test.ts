import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { documentsRead } from '../../support/documents-read.ts'
import { mailTo } from '../../support/inbox.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'
import { TALKERS } from './talkers.ts'

/** From a vague sentence to a quotation, the contact form counted. */
const MOST_TURNS = 8

let browser: Browser
beforeAll(async () => {
  await documentsRead(house().knowledge)
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(TALKERS)('a buyer who talks to the advisor in $locale', (talker) => {
  inOrder()
  const { site, mailFolder } = house()
  const t = words(talker.locale)
  const run = Date.now().toString(36).slice(-5)
  const name = `${talker.name} ${run}`
  const email = `advisor-${talker.locale}-${run}@talk-${talker.locale}-${run}.example`
  let visitor: Visitor
  let page: Page
  let turns = 0
  let number = ''

  const turn = () => page.locator('.advisor-turn:not(.advisor-buyer)').last()
  const log = () => page.locator('[data-log]')

  /** The advisor has finished: no turn is under way, and this many were answered. */
  async function answered(): Promise<void> {
    turns += 1
    await expect.poll(() => page.locator('.advisor-buyer').count()).toBe(turns)
    await expect.poll(() => log().getAttribute('aria-busy'), { timeout: 12_000 }).toBe('false')
  }
  async function say(text: string): Promise<void> {
    await page.getByLabel(t('advisor:label')).fill(text)
    await page.getByRole('button', { name: t('advisor:send') }).click()
    await answered()
  }

  beforeAll(async () => {
    visitor = await newVisitor(browser, { language: talker.language })
    page = visitor.page
    await page.goto(`${site}/`)
    await page.getByRole('button', { name: t('consent:accept') }).click()
    await page.getByRole('region', { name: t('consent:title') }).waitFor({ state: 'detached' })
  })
  afterAll(() => visitor.context.close())

  it('begins on the home page, in their own words', async () => {
    const [first = ''] = talker.says
    const entry = page.getByRole('search', { name: t('advisor:entry.title') })
    await entry.getByRole('textbox').fill(first)
    await entry.getByRole('button', { name: t('advisor:entry.submit') }).click()
    await page.waitForURL(new RegExp(`/${talker.locale}/advisor`))
    await answered()
    await page.locator('.advisor-buyer').filter({ hasText: first }).waitFor()
    // Said once: coming back to the page must not say it again.
    expect(new URL(page.url()).searchParams.get('q')).toBeNull()
  })

  it('is recommended one to three tools, with reasons, and what is known is shown', async () => {
    await say(talker.says[1] ?? '')
    const recommendation = turn().locator('[data-recommendation]')
    const skus = ((await recommendation.getAttribute('data-recommendation')) ?? '').split(',')
    expect(skus.length).toBeGreaterThanOrEqual(1)
    expect(skus.length).toBeLessThanOrEqual(3)
    for (const sku of skus) expect(sku).toMatch(talker.recommended)
    for (const card of await recommendation.locator('.advisor-product p').allInnerTexts()) expect(card).not.toBe('')
    expect(await page.locator('[data-facts]').innerText()).toMatch(talker.fact)
  })

  it('asks in between and is answered from a document of another language, with the source', async () => {
    await say(talker.question)
    const tab = turn().locator('.advisor-tab').first()
    await tab.click()
    const source = page.getByRole('dialog')
    await expect.poll(() => source.innerText()).toMatch(talker.quoted)
    const href = await source.getByRole('link', { name: t('advisor:source.goTo') }).getAttribute('href')
    const document = await visitor.context.request.get(new URL(href ?? '', site).href)
    expect(document.status()).toBe(200)
    expect(await document.text()).toMatch(talker.quoted)
    await page.keyboard.press('Escape')
  })

  it('gets a quotation after at most eight turns', async () => {
    for (const sentence of talker.says.slice(2)) {
      if ((await page.locator('form.advisor-contact').count()) > 0) break
      await say(sentence)
    }
    const form = page.locator('form.advisor-contact').last()
    await form.waitFor()
    await form.getByLabel(t('form:name')).fill(name)
    await form.getByLabel(t('form:email')).fill(email)
    await form.getByLabel(t('form:company')).fill(talker.company)
    await form.getByLabel(t('form:phone')).fill(talker.phone)
    await form.getByLabel(t('form:country')).selectOption(talker.country)
    await form.getByRole('checkbox').check()
    await form.getByRole('button', { name: t('advisor:contact.sendQuotation') }).click()
    await answered()
    const quotation = turn().locator('[data-quotation]')
    number = (await quotation.getAttribute('data-quotation')) ?? ''
    expect(number).not.toBe('')
    expect(turns).toBeLessThanOrEqual(MOST_TURNS)
    const mail = await mailTo(mailFolder, email, ({ subject }) => subject?.includes(number) === true)
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('application/pdf')
  })

  it('finds the talk where it was after a reload', async () => {
    await page.reload()
    await page.getByText(t('advisor:back')).waitFor()
    expect(await page.locator('.advisor-buyer').count()).toBe(turns)
    await page.locator(`[data-quotation="${number}"]`).waitFor()
    expect(visitor.complaints).toEqual([])
  })

  it('stands in the workspace with transcript, lead and grade', async () => {
    const sales = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/leads')
    try {
      const row = sales.page.getByRole('row').filter({ hasText: name }).first()
      await row.waitFor()
      expect(await row.innerText()).toMatch(/\b[ABC]\b/)
      await sales.page.goto(`${site}/workspace/conversations?search=${encodeURIComponent(talker.says[0] ?? '')}`)
      const talk = sales.page.getByRole('row').filter({ hasText: talker.company }).first()
      await talk.getByRole('link').first().click()
      for (const sentence of talker.says.slice(0, 2)) await sales.page.getByText(sentence).first().waitFor()
      await sales.page.getByText(number).first().waitFor()
      expect(sales.complaints).toEqual([])
    } finally {
      await sales.context.close()
    }
  })
})
