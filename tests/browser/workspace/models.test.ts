import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, NARROW, openBrowser, WIDE } from '../../support/browser.ts'
import { eventually } from '../../support/eventually.ts'
import { type Answer, signInAs } from '../../support/graphql-client.ts'
import { faultsOf } from '../../support/page-faults.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const DEALS = `{ opportunities(first: 100) { nodes { id scores { kind } } } }`
const SCORES = `query($id: ID!) { node(id: $id) { ... on Opportunity {
  scores { kind value spokenBy { version algorithm } factors { label points } } } } }`
const KINDS = ['win', 'risk', 'customer_risk', 'intent'] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('who computes the scores', () => {
  it('is shown to a lead for each score: its versions, of which one speaks, and the rules among them', async () => {
    const { page, context } = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/settings/models')
    for (const kind of KINDS) {
      const card = page.getByRole('region', { name: t(`workspaceScoring:kind.${kind}`) })
      await card.getByRole('cell', { name: `1 ${t('workspaceScoring:algorithm.rules')}`, exact: true }).waitFor()
      expect(await card.getByText(t('workspaceScoring:status.active'), { exact: true }).count()).toBe(1)
    }
    await page.getByRole('button', { name: t('workspaceScoring:train') }).waitFor()
    await context.close()
  })

  it('is for sales people to know, not to decide', async () => {
    const { page, context } = await openWorkspace(browser, site, PEOPLE.salesWest, '/workspace/settings/models')
    const card = page.getByRole('region', { name: t('workspaceScoring:kind.win') })
    await card.getByText(t('workspaceScoring:status.active'), { exact: true }).waitFor()
    expect(await card.getByRole('row').count()).toBe(2)
    for (const action of ['train', 'promote', 'rollBack'] as const) {
      expect(await page.getByRole('button', { name: t(`workspaceScoring:${action}`) }).count()).toBe(0)
    }
    await context.close()
  })

  it.each(['en', 'ar'] as const)('has no faults, wide and on a phone: %s', async (locale) => {
    for (const width of [WIDE, NARROW]) {
      const lead = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace', { width })
      await lead.context.addCookies([{ name: 'tw_workspace_locale', value: locale, url: site }])
      expect(await faultsOf(lead, `${site}/workspace/settings/models`)).toEqual([])
      await lead.page.getByRole('heading', { level: 1, name: words(locale)('workspaceScoring:title') }).waitFor()
      await lead.context.close()
    }
  })
})

describe('a deal', () => {
  it('says how likely it is won, who says so, and why', async () => {
    const director = await signInAs(api, PEOPLE.executive, site)
    const deal = await eventually('an open deal is scored', async () => {
      const { opportunities } = await director.ask(DEALS)
      return opportunities.nodes.find((one: Answer) => one.scores.length > 0)
    })
    const { node } = await director.ask(SCORES, { id: deal.id })
    const win = node.scores.find((score: Answer) => score.kind === 'win')
    const { page, context } = await openWorkspace(
      browser,
      site,
      PEOPLE.executive,
      `/workspace/deals/${encodeURIComponent(deal.id)}`,
    )
    const score = page.getByRole('region', { name: t('workspaceScoring:kind.win') })
    await score
      .getByText(`${Math.round(win.value * 100)}%`, { exact: true })
      .first()
      .waitFor()
    const who = t(`workspaceScoring:algorithm.${win.spokenBy.algorithm as 'rules'}`)
    await score.getByText(t('workspaceScoring:score.spokenBy', { who, version: win.spokenBy.version })).waitFor()
    const told = win.factors.filter(({ points }: Answer) => points !== 0)
    expect(await score.getByRole('listitem').count()).toBe(told.length)
    await score.getByText(told[0].label.en, { exact: true }).waitFor()
    await context.close()
  })
})
