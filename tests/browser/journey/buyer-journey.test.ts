import type { Browser, Page } from 'playwright-core'
import type { Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, newVisitor, openBrowser, type Visitor } from '../../support/browser.ts'
import { amountsIn, minorUnits, westernDigits } from '../../support/figures.ts'
import { visitor as apiVisitor } from '../../support/graphql-client.ts'
import { mailTo } from '../../support/inbox.ts'
import { readPdf } from '../../support/pdf.ts'
import { LEAD_SOUTH, PEOPLE } from '../../support/people.ts'
import { pattern, words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'
import { BUYERS } from './buyers.ts'

const SHARED_QUOTE = `query($token: String!) { sharedQuote(token: $token) { number status total { amount currency }
  lineItems { sku quantity options { code } lineTotal { amount } } } }`

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(BUYERS)('a buyer who reads $locale', (buyer) => {
  inOrder()
  const { site, api, mailFolder } = house()
  const t = words(buyer.locale)
  const en = words('en')
  // Told apart from the same buyer of an earlier run on a house that is kept open; each company has a domain of its own.
  const run = Date.now().toString(36).slice(-5)
  const buyerName = `${buyer.name} ${run}`
  const email = `${buyer.locale}-${run}@mill-${buyer.locale}.example`
  const collected: string[] = []
  let visitor: Visitor
  let page: Page
  /** The leads of all teams wait for leads; the one whose team gets this one becomes `sales`. */
  let desks: Visitor[] = []
  let sales: Visitor
  let number: string
  let token: string
  let total: string
  let mail: Email
  let pdfText: string

  beforeAll(async () => {
    // Open before anything happens: what comes has to appear by itself.
    desks = await Promise.all(
      [PEOPLE.leadWest, PEOPLE.leadEast, LEAD_SOUTH].map((person) =>
        openWorkspace(browser, site, person, '/workspace/leads'),
      ),
    )
    const live = (desk: Visitor) => desk.page.getByRole('status').filter({ hasText: en('workspace:live.on') })
    await Promise.all(desks.map((desk) => live(desk).waitFor()))
    visitor = await newVisitor(browser, { language: buyer.language })
    page = visitor.page
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/collect') collected.push(request.postData() ?? '')
    })
  })
  afterAll(async () => {
    await visitor?.context.close()
    for (const desk of desks) await desk.context.close()
  })

  it('lands on a page in their language, the right way round', async () => {
    await page.goto(`${site}/`)
    expect(new URL(page.url()).pathname).toBe(`/${buyer.locale}`)
    expect(await page.locator('html').getAttribute('dir')).toBe(buyer.direction)
    expect(await page.locator('html').getAttribute('lang')).toBe(buyer.locale)
    const logo = await page.locator('a.logo').boundingBox()
    const next = await page
      .getByRole('link', { name: t('common:requestQuote') })
      .first()
      .boundingBox()
    const logoFirst = (logo?.x ?? 0) < (next?.x ?? 0)
    expect(logoFirst).toBe(buyer.direction === 'ltr')
  })

  it('is not recorded before saying yes, and says yes', async () => {
    await page.waitForTimeout(1_000)
    expect(collected).toEqual([])
    await page.getByRole('button', { name: t('consent:accept') }).click()
    await page.getByRole('region', { name: t('consent:title') }).waitFor({ state: 'detached' })
  })

  it('types requirements in their own units and digits, and the list follows', async () => {
    await page.getByRole('main').locator(`a[href="/${buyer.locale}/selector"]`).first().click()
    await page.getByRole('heading', { level: 1, name: t('selector:title') }).waitFor()
    if (buyer.units === 'imperial') {
      await page
        .getByRole('group', { name: t('common:units.label') })
        .getByRole('button')
        .last()
        .click()
      await page.locator('input[name="u"][value="imperial"]').waitFor({ state: 'attached' })
    }
    await page.getByLabel(t('selector:family')).selectOption('battery-pulse-tools')
    await page.waitForURL(/category=battery-pulse-tools/)
    const all = Number(await page.locator('[data-count]').getAttribute('data-count'))
    await page.locator('input[name="torqueRange.min"]').fill(buyer.torque.from)
    await page.locator('input[name="torqueRange.max"]').fill(buyer.torque.to)
    await page.waitForURL(/torqueRange\.max=/)
    const fewer = page.locator('[data-count]')
    await expect.poll(async () => Number(await fewer.getAttribute('data-count'))).toBeLessThan(all)
    const found = Number(await fewer.getAttribute('data-count'))
    expect(found).toBeGreaterThan(0)
    const best = page.locator('.match-list').first().locator('article')
    expect(await best.count()).toBe(found)
    // Every hit says why, in the buyer's unit.
    for (const reason of await best.locator('.fits').allInnerTexts())
      expect(reason).toMatch(pattern(buyer.units === 'imperial' ? 'lbf·ft' : ''))
    if (buyer.locale === 'ar') expect(await best.first().locator('.fits').innerText()).toMatch(/[٠-٩]/)
  })

  it('opens a product from the list and sees its figures their way', async () => {
    await page.locator('article.match').getByRole('link', { name: /BP-80/ }).first().click()
    await page.waitForURL(/\/products\/bp-80$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('BP-80')
    expect(await page.locator('.key-figures').innerText()).toMatch(buyer.printedTorque)
    await page.locator('#prices').scrollIntoViewIfNeeded()
    await page.waitForTimeout(300)
  })

  it('compares it with another', async () => {
    await page
      .getByRole('button', { name: 'BP-80', exact: false })
      .filter({ hasText: t('compare:add') })
      .click()
    await page.goto(`${site}/${buyer.locale}/products/bp-60`)
    await page
      .getByRole('button', { name: 'BP-60', exact: false })
      .filter({ hasText: t('compare:add') })
      .click()
    await page.locator('[data-tray-link]').click()
    await page.waitForURL(/\/compare\?products=/)
    const columns = page.getByRole('table').getByRole('columnheader')
    await expect.poll(() => columns.allInnerTexts().then((all) => all.join(' '))).toMatch(/BP-80[\s\S]*BP-60/)
    expect(await page.locator('tr.differs').count()).toBeGreaterThan(3)
  })

  it('asks for a quotation with an option, and the estimate follows', async () => {
    await page.goto(`${site}/${buyer.locale}/products/bp-80`)
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common:requestQuote') })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: t('quote:title') }).waitFor()
    const estimate = page.locator('[data-estimate-panel] .total dd')
    const first = await estimate.innerText()
    await page.getByLabel(t('quote:quantity')).fill('12')
    await expect.poll(() => estimate.innerText()).not.toBe(first)
    const without = await estimate.innerText()
    await page.locator('details:has(input[name="line.0.option"]) > summary').click()
    await page.locator('input[name="line.0.option"]').first().check()
    await expect.poll(() => estimate.innerText()).not.toBe(without)
    await page.getByRole('main').getByLabel(t('common:currency')).selectOption(buyer.currency)
    await page.getByLabel(t('quote:delivery')).selectOption(buyer.incoterm.code)
    await page.getByLabel(t('quote:place')).fill(buyer.incoterm.place)
    await page.locator('#name').fill(buyerName)
    await page.locator('#email').fill(email)
    await page.locator('#company').fill(buyer.company)
    await page.locator('#country').selectOption(buyer.country)
    await page.locator('#message').fill(buyer.message)
    await page.getByRole('checkbox', { name: t('form:consent') }).check()
  })

  it('gets a receipt with number and total', async () => {
    await page.getByRole('button', { name: t('quote:send') }).click()
    await page.waitForURL(/\/quote\/[^/?]+\?sent=1/)
    await page
      .getByRole('status')
      .filter({ hasText: t('quote:page.sent') })
      .waitFor()
    token = decodeURIComponent(/\/quote\/([^/?]+)\?/.exec(page.url())?.[1] ?? '')
    const { sharedQuote } = await apiVisitor(api).ask(SHARED_QUOTE, { token })
    number = sharedQuote.number
    total = minorUnits(sharedQuote.total.amount)
    expect(sharedQuote.total.currency).toBe(buyer.currency)
    expect(sharedQuote.lineItems).toMatchObject([{ sku: 'BP-80', quantity: 12, options: [expect.anything()] }])
    expect(westernDigits(await page.getByRole('heading', { level: 1 }).innerText())).toContain(number)
    expect(amountsIn(await page.locator('.totals .total dd').innerText())).toEqual([total])
  })

  it('gets a mail in their language with the quotation as PDF', async () => {
    mail = await mailTo(mailFolder, email, (one) => one.attachments.length > 0)
    expect(mail.subject).toContain(number)
    expect(mail.html).toMatch(new RegExp(`lang="${buyer.locale}"`))
    if (buyer.direction === 'rtl') expect(mail.html).toContain('dir="rtl"')
    const letters = { en: /[A-Za-z]{4}/, ar: /[\u0600-\u06ff]{4}/, ja: /[\u3040-\u30ff\u4e00-\u9fff]{3}/ }[
      buyer.locale as 'en'
    ]
    expect(mail.subject).toMatch(letters)
    expect(mail.text).toMatch(letters)
    const [pdf] = mail.attachments
    expect(pdf?.mimeType).toBe('application/pdf')
    expect(pdf?.filename).toMatch(/\.pdf$/)
    const read = await readPdf(new Uint8Array(pdf?.content as ArrayBuffer))
    pdfText = read.text
    expect(read.pages).toBeGreaterThanOrEqual(1)
    expect(read.pages).toBeLessThanOrEqual(3)
    expect(westernDigits(pdfText)).toContain(number)
    expect(amountsIn(pdfText)).toContain(total)
  })

  it('finds the same document behind the link of the page', async () => {
    const href = await page.getByRole('link', { name: t('quote:page.pdf') }).getAttribute('href')
    const response = await visitor.context.request.get(`${site}${href}`)
    expect(response.status()).toBe(200)
    expect((await readPdf(await response.body())).text).toBe(pdfText)
  })

  it('accepts by the link in the mail; doing so twice changes nothing', async () => {
    const link = new RegExp(`${site}/${buyer.locale}/quote/[^\\s"<>]+`).exec(mail.text ?? '')?.[0] ?? ''
    expect(link).toContain(`/${buyer.locale}/quote/`)
    const pages = [await visitor.context.newPage(), await visitor.context.newPage()]
    for (const one of pages) {
      await one.goto(link)
      await one.locator('#accept-name').fill(buyerName)
      await one.getByRole('checkbox', { name: t('quote:answer.agree') }).check()
    }
    for (const one of pages) {
      await one.getByRole('button', { name: t('quote:answer.acceptButton') }).click()
      await one
        .getByRole('status')
        .filter({ hasText: pattern(t('quote:state.accepted')) })
        .waitFor()
      expect(await one.locator('#accept-name').count()).toBe(0)
      await one.close()
    }
    const { sharedQuote } = await apiVisitor(api).ask(SHARED_QUOTE, { token })
    expect(sharedQuote.status).toBe('accepted')
    expect(minorUnits(sharedQuote.total.amount)).toBe(total)
  })

  it('left no complaint in the browser', () => {
    expect(visitor.complaints).toEqual([])
  })

  describe('as sales sees it', () => {
    it('has the lead in the inbox that was open all the while, with grade and reasons', async () => {
      const rowOf = (desk: Visitor) => desk.page.getByRole('row').filter({ hasText: buyerName }).first()
      sales = await Promise.any(
        desks.map((desk) =>
          rowOf(desk)
            .waitFor()
            .then(() => desk),
        ),
      )
      const row = rowOf(sales)
      expect(await row.innerText()).toContain('BP-80')
      const grade = row.getByRole('button', { expanded: false })
      expect(await grade.innerText()).toMatch(/^[AB]/)
      await grade.click()
      const reasons = sales.page.locator('.ws-reasons li')
      await reasons.first().waitFor()
      const said = (await reasons.allInnerTexts()).join('\n')
      expect(said).toContain(en('workspaceLeads:reason.quote_requested'))
      expect(said).toMatch(pattern(en('workspaceLeads:reason.product_views')))
      expect(said).toMatch(pattern(en('workspaceLeads:reason.comparisons')))
      expect(said).toMatch(pattern(en('workspaceLeads:reason.selections')))
    })

    it('has the anonymous visits before the form in the timeline', async () => {
      await sales.page.getByRole('link', { name: buyerName }).first().click()
      await sales.page.getByRole('link', { name: en('workspaceLeads:detail.customer') }).click()
      await sales.page.getByRole('heading', { level: 1, name: buyer.company }).waitFor()
      const entries = sales.page.locator('.ws-timeline li')
      await entries.first().waitFor()
      // Live means that the page has come to life: what is chosen before that is lost.
      await sales.page
        .getByRole('status')
        .filter({ hasText: en('workspace:live.on') })
        .waitFor()
      await sales.page.getByLabel(en('workspaceCustomers:timeline.kinds')).selectOption('event')
      const visits = async (): Promise<string> => (await entries.allInnerTexts()).join('\n')
      await expect.poll(visits, { timeout: 10_000 }).toMatch(/Used the tool selector/)
      expect(await visits()).toMatch(/Looked at product BP-80/)
      expect(await visits()).toMatch(/Compared/)
    })

    it('has moved to Won because of the acceptance, and says why', async () => {
      const stage = sales.page.getByRole('region', { name: new RegExp(en('workspaceCustomers:stage.title')) }).first()
      await expect.poll(() => stage.getByRole('heading').first().innerText()).toMatch(/Won/)
      await stage.getByText(en('workspaceCustomers:stage.history')).click()
      expect((await stage.locator('details li').allInnerTexts()).join('\n')).toMatch(/Won[\s\S]*accept/i)
    })

    it('has the quotation with the same PDF, and the mails', async () => {
      await sales.page.getByRole('tab', { name: en('workspaceCustomers:tab.deals') }).click()
      await sales.page.getByRole('link', { name: number }).click()
      await sales.page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor()
      const href = await sales.page.locator('a[href$=".pdf"]').first().getAttribute('href')
      const response = await sales.context.request.get(new URL(href ?? '', site).href)
      expect(response.status()).toBe(200)
      expect((await readPdf(await response.body())).text).toBe(pdfText)
      await sales.page.goBack()
      await sales.page.getByRole('tab', { name: en('workspaceCustomers:tab.mails') }).click()
      await sales.page
        .getByRole('tabpanel')
        .getByRole('link', { name: mail.subject ?? '' })
        .waitFor()
    })

    it('keeps the call and the note that sales writes down', async () => {
      const act = sales.page.getByRole('region', { name: en('workspaceCustomers:act.title') })
      await act.getByLabel(en('workspaceCustomers:act.duration')).fill('12')
      await act.getByLabel(en('workspaceCustomers:act.subject')).fill('Delivery date')
      await act.getByRole('button', { name: en('workspaceCustomers:act.save.call') }).click()
      await sales.page.getByText(en('workspaceCustomers:act.saved')).first().waitFor()
      await act.getByRole('button', { name: en('workspaceCustomers:act.note'), exact: true }).click()
      await act.getByLabel(en('workspaceCustomers:act.body')).fill('Wants the transducer on all twelve.')
      await act.getByRole('button', { name: en('workspaceCustomers:act.save.note') }).click()
      await sales.page.getByRole('tab', { name: en('workspaceCustomers:tab.timeline') }).click()
      const entries = sales.page.locator('.ws-timeline')
      await entries.getByText('Delivery date').waitFor()
      await entries.getByText('Wants the transducer on all twelve.').waitFor()
      await sales.page.reload()
      await entries.getByText('Wants the transducer on all twelve.').waitFor()
    })

    it('left no complaint in the browser of sales', () => {
      expect(sales.complaints).toEqual([])
    })
  })
})
