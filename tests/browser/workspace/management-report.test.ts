import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { type Client, signInAs } from '../../support/graphql-client.ts'
import { mailTo } from '../../support/inbox.ts'
import { readPdf } from '../../support/pdf.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api, mailFolder } = house()
const t = words('en')

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

/** A figure of the overview as it stands on the page. */
async function figureOn(page: Page, label: string): Promise<string> {
  const figure = page.locator('.ws-report-figure').filter({ has: page.getByText(label, { exact: true }) })
  return (await figure.locator('strong').innerText()).trim()
}

/** The third of the source's demo scripts: the management report. */
describe('the director’s weekly report', () => {
  let director: Visitor
  let client: Client
  let won: string
  inOrder()
  afterAll(() => director.context.close())

  it('is made on demand and opens', async () => {
    director = await openWorkspace(browser, site, PEOPLE.executive, '/workspace/reports')
    client = await signInAs(api, PEOPLE.executive, site)
    const { page } = director
    await page.getByRole('heading', { level: 1, name: t('workspaceReports:title') }).waitFor()
    await page.getByLabel(t('workspaceReports:make.kind')).last().selectOption('weekly')
    await page.getByRole('button', { name: t('workspaceReports:make.now') }).click()
    await page.waitForURL(/\/workspace\/reports\/.+/)
    await page.getByRole('heading', { level: 2, name: 'Stage analysis' }).waitFor()
  })

  it('says what the key figures and the funnel of the workspace say for the same week', async () => {
    const { page } = director
    const { reports } = await client.ask('{ reports(first: 1) { nodes { periodStart periodEnd } } }')
    const { periodStart: from, periodEnd: to } = reports.nodes[0]
    const { keyFigures, funnelMetrics } = await client.ask(
      `query($from: DateTime!, $to: DateTime!, $scope: MetricScope!) {
        keyFigures(from: $from, to: $to) { ... on KeyFiguresSuccess { data { code value } } }
        funnelMetrics(scope: $scope) { ... on FunnelMetricsSuccess { data { stages { entered } } } } }`,
      { from, to, scope: { unit: 'customer', counting: 'snapshot', from, to } },
    )
    const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
    const figure = keyFigures.data.find(({ code }: { code: string }) => code === 'won_value')
    won = dollars.format(figure.value)
    expect(await figureOn(page, 'Value won')).toBe(won)
    const rows = page.getByRole('region', { name: 'The funnel in this period' }).first().getByRole('row')
    const entered = await rows.evaluateAll((all) =>
      all.slice(1).map((row) => row.querySelectorAll('td')[1]?.textContent),
    )
    expect(entered).toEqual(
      funnelMetrics.data.stages.map((stage: { entered: number }) => stage.entered.toLocaleString('en-US')),
    )
  })

  it('is the same as PDF and as Excel', async () => {
    const { page } = director
    const [pdf] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t('workspaceReports:pdf') }).click(),
    ])
    expect(pdf.suggestedFilename()).toMatch(/^weekly-report-.*\.pdf$/)
    const text = await readPdf(new Uint8Array(await bytesOf(pdf)))
    expect(text.text).toContain(won.replace('$', ''))
    const [excel] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: t('workspaceReports:excel') }).click(),
    ])
    const [overview] = await readExcelFile(await bytesOf(excel))
    const value = overview?.data.find((row) => row[0] === '赢单金额')?.[1]
    expect(Number(value).toFixed(0)).toBe(won.replace(/[$,]/g, ''))
  })

  it('comes by mail with both files', async () => {
    const { page } = director
    await page.getByRole('button', { name: t('workspaceReports:mail') }).click()
    await page.getByText(t('workspaceReports:mailed')).waitFor()
    const mail = await mailTo(mailFolder, PEOPLE.executive, ({ attachments }) => attachments.length === 2)
    expect(mail.subject).toContain('周报')
    expect(mail.attachments.map(({ filename }) => filename?.split('.').at(-1))).toEqual(['pdf', 'xlsx'])
    expect(director.complaints).toEqual([])
  })

  it('is subscribed to by the director’s own clock', async () => {
    const { page } = director
    await page.goto(`${site}/workspace/reports`)
    const form = page.getByRole('form', { name: t('workspaceReports:kind.weekly') })
    await form.getByRole('checkbox').check()
    await form.getByLabel(t('workspaceReports:subscribe.weekday')).selectOption('5')
    await form.getByRole('button', { name: t('workspaceReports:subscribe.save') }).click()
    await page.getByText(t('workspaceReports:subscribe.on')).waitFor()
    await page.reload()
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
    expect(await form.getByRole('checkbox').isChecked()).toBe(true)
    expect(await form.getByLabel(t('workspaceReports:subscribe.weekday')).inputValue()).toBe('5')
  })
})

describe('a sales person on a phone, in Arabic', () => {
  it('makes a report of their own customers and reads it without scrolling sideways', async () => {
    const visitor = await openWorkspace(browser, site, PEOPLE.salesEast, '/workspace/reports', { width: NARROW })
    const { page, context } = visitor
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'ar', url: site }])
    await page.reload()
    const ar = words('ar')
    await page.getByRole('button', { name: ar('workspaceReports:make.now') }).click()
    await page.waitForURL(/\/workspace\/reports\/.+/)
    await page.getByRole('heading', { level: 2, name: 'نظرة عامة' }).waitFor()
    expect(await page.getByText('عملاء Omar Haddad').count()).toBeGreaterThan(0)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBeLessThanOrEqual(0)
    expect(visitor.complaints).toEqual([])
    await context.close()
  })
})
