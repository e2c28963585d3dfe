import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { type Client, signInAs } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const DAY = 86_400_000

const FIGURES = `query($from: DateTime!, $to: DateTime!, $scope: MetricScope!, $teamId: ID) {
  keyFigures(from: $from, to: $to, teamId: $teamId) { ... on KeyFiguresSuccess { data { code value } } }
  funnelMetrics(scope: $scope) { ... on FunnelMetricsSuccess { data { total won stages { code entered standing lost stageId } } } }
  revenueForecast(teamId: $teamId) { total { expected { amount } } } }`
const TEAMS = '{ teams { id name } }'
const LIGHT = `mutation($on: Boolean!) { setPreference(lightMode: $on) { __typename } }`

interface Figures {
  readonly keyFigures: { readonly data: readonly { readonly code: string; readonly value: number | null }[] }
  readonly funnelMetrics: {
    readonly data: {
      readonly total: number
      readonly stages: readonly {
        readonly code: string
        readonly entered: number
        readonly standing: number
        readonly lost: number
        readonly stageId: string
      }[]
    }
  }
  readonly revenueForecast: { readonly total: { readonly expected: { readonly amount: string } } }
}

let browser: Browser
let director: Client
beforeAll(async () => {
  browser = await openBrowser()
  director = await signInAs(api, PEOPLE.executive, site)
})
afterAll(() => browser.close())

async function figuresOf(client: Client, teamId: string | null = null, days = 90): Promise<Figures> {
  const period = { from: new Date(Date.now() - days * DAY), to: new Date() }
  const scope = { unit: 'customer', counting: 'snapshot', ...period, teamId }
  return client.ask(FIGURES, { ...period, scope, teamId })
}
const dollars = (usd: number): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(usd)
const plain = new Intl.NumberFormat('en-US')

/** What the page shows of the funnel, by stage. */
async function shownFunnel({ page }: Visitor): Promise<Record<string, Record<string, string>>> {
  return page
    .locator('tr[data-stage]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-stage') ?? '',
          Object.fromEntries(
            [...row.querySelectorAll('[data-cell]')].map((cell) => [
              cell.getAttribute('data-cell') ?? '',
              cell.textContent?.trim() ?? '',
            ]),
          ),
        ]),
      ),
    )
}
const expectedFunnel = ({ funnelMetrics }: Figures) =>
  Object.fromEntries(
    funnelMetrics.data.stages.map((stage) => [
      stage.code,
      expect.objectContaining({
        entered: plain.format(stage.entered),
        standing: plain.format(stage.standing),
        lost: plain.format(stage.lost),
      }),
    ]),
  )
const card = ({ page }: Visitor, code: string) => page.locator(`.ws-kpi-cards [data-figure="${code}"] .ws-figure`)

describe('the dashboard of an executive', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await openWorkspace(browser, site, PEOPLE.executive)
  })
  afterAll(() => visitor.context.close())

  it('says what the API says', async () => {
    const { page } = visitor
    await page.locator('[data-forecast="there"]').waitFor()
    const figures = await figuresOf(director)
    const value = (code: string) => figures.keyFigures.data.find((one) => one.code === code)?.value ?? 0
    expect(figures.funnelMetrics.data.total).toBeGreaterThan(0)
    expect(await shownFunnel(visitor)).toEqual(expectedFunnel(figures))
    expect(await card(visitor, 'won_value').textContent()).toBe(dollars(value('won_value')))
    expect(await card(visitor, 'pipeline_value').textContent()).toBe(dollars(value('pipeline_value')))
    expect(await card(visitor, 'forecast').textContent()).toBe(
      dollars(Number(figures.revenueForecast.total.expected.amount)),
    )
    expect(await page.locator('[data-backtest]').textContent()).not.toBe('')
  })

  it('shows every chart as a table, too', async () => {
    const { page } = visitor
    const chart = page.getByRole('figure', { name: t('workspaceHome:forecast.title') })
    await chart.scrollIntoViewIfNeeded()
    await chart.locator('[data-drawn="true"] canvas').first().waitFor()
    await chart.getByRole('button', { name: t('workspace:chart.table') }).click()
    const rows = chart.getByRole('table').getByRole('row')
    // Twelve months that are over, six to come, and the head.
    expect(await rows.count()).toBe(12 + 6 + 1)
    await chart.getByRole('button', { name: t('workspace:chart.table') }).click()
    await chart.locator('[data-drawn="true"] canvas').first().waitFor()
  })

  it('is narrowed to a team, and the address keeps it', async () => {
    const { page } = visitor
    const { teams } = await director.ask(TEAMS)
    const [team] = teams as readonly { id: string; name: string }[]
    await page.getByLabel(t('workspaceHome:filter.team')).selectOption({ label: team?.name ?? '' })
    await page.waitForURL(/team=/)
    await page.locator('[aria-busy="false"]').waitFor()
    await page.reload()
    await page.locator('[data-forecast="there"]').waitFor()
    const figures = await figuresOf(director, team?.id ?? null)
    expect(await shownFunnel(visitor)).toEqual(expectedFunnel(figures))
    expect(figures.funnelMetrics.data.total).toBeLessThan((await figuresOf(director)).funnelMetrics.data.total)
    await page.goto(`${site}/workspace`)
  })

  it('leads from a step of the funnel to those who stand in it', async () => {
    const { page } = visitor
    const contact = (await figuresOf(director)).funnelMetrics.data.stages.find(({ code }) => code === 'contact')
    await page.locator('tr[data-stage="contact"] a').click()
    await page.waitForURL(/\/workspace\/customers\?stage=/)
    const total = t('workspace:list.total', { count: plain.format(contact?.standing ?? 0) })
    await page.getByText(total, { exact: true }).first().waitFor()
    await page.goBack()
    // The same from the drawing: its uppermost step is the first stage.
    const drawing = page.getByRole('figure', { name: t('workspaceHome:funnel.title') }).locator('.ws-chart-drawing')
    await drawing.scrollIntoViewIfNeeded()
    await drawing.locator('canvas').first().waitFor()
    const box = await drawing.boundingBox()
    await drawing.click({ position: { x: (box?.width ?? 0) / 2, y: 20 }, force: true })
    await page.waitForURL(/\/workspace\/customers\?stage=/)
  })
})

describe('the dashboard of a sales person', () => {
  it('counts the own customers only, and has no team to choose', async () => {
    const visitor = await openWorkspace(browser, site, PEOPLE.salesWest)
    await visitor.page.locator('[data-forecast="there"]').waitFor()
    const own = await figuresOf(await signInAs(api, PEOPLE.salesWest, site))
    expect(await shownFunnel(visitor)).toEqual(expectedFunnel(own))
    expect(own.funnelMetrics.data.total).toBeLessThan((await figuresOf(director)).funnelMetrics.data.total)
    expect(await visitor.page.getByLabel(t('workspaceHome:filter.team')).count()).toBe(0)
    expect(await visitor.page.getByLabel(t('workspaceHome:filter.owner')).count()).toBe(0)
    await visitor.context.close()
  })

  it('tells at once what happens with a customer', async () => {
    const visitor = await openWorkspace(browser, site, PEOPLE.salesWest)
    const { page } = visitor
    await page.locator('.ws-live[data-state="on"]').waitFor()
    const client = await signInAs(api, PEOPLE.salesWest, site)
    const { accounts } = await client.ask('{ accounts(first: 1) { nodes { id name } } }')
    const subject = `Call ${randomUUID().slice(0, 8)}`
    const { logActivity } = await client.ask(
      `mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          accountId: accounts.nodes[0].id,
          kind: 'call',
          outcome: 'reached',
          subject,
        },
      },
    )
    expect(logActivity.__typename).toBe('LogActivitySuccess')
    const first = page.locator('[data-news] li').first()
    await first.filter({ hasText: accounts.nodes[0].name }).and(page.locator('.ws-fresh')).waitFor()
    await visitor.context.close()
  })

  it('is three blocks in the light version', async () => {
    const client = await signInAs(api, PEOPLE.otherSalesWest, site)
    await client.ask(LIGHT, { on: true })
    const visitor = await openWorkspace(browser, site, PEOPLE.otherSalesWest)
    try {
      expect(await visitor.page.locator('[data-block]').count()).toBe(3)
      expect(await visitor.page.locator('.ws-kpi-cards').count()).toBe(0)
      await visitor.page.getByRole('heading', { name: t('workspaceHome:funnel.chance') }).waitFor()
      await visitor.page.setViewportSize({ width: NARROW, height: 800 })
      expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW)
    } finally {
      await client.ask(LIGHT, { on: false })
      await visitor.context.close()
    }
  })
})

describe.each([
  ['Arabic', 'ar', 1440],
  ['a phone', 'de', NARROW],
] as const)('the dashboard in %s', (_what, locale, width) => {
  it('draws its charts and fits', async () => {
    const visitor = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace', { width })
    const { page } = visitor
    await visitor.context.addCookies([{ name: 'tw_workspace_locale', value: locale, url: site }])
    await page.reload()
    await page.locator('[data-forecast="there"]').waitFor()
    const drawings = page.locator('.ws-chart-drawing')
    expect(await drawings.count()).toBe(3)
    for (const drawing of await drawings.all()) {
      await drawing.scrollIntoViewIfNeeded()
      await drawing.locator('canvas').first().waitFor()
    }
    expect(await page.getAttribute('html', 'dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    // Nothing the content security policy refuses.
    expect(visitor.complaints).toEqual([])
    await visitor.context.close()
  })
})
