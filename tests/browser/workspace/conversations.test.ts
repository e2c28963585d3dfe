import { randomInt } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor } from '../../support/browser.ts'
import { fileTalk, fileTurn, handOff, question, turn } from '../../support/conversations.ts'
import { PEOPLE } from '../../support/people.ts'
import { words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
/** Found by nothing else in the house. As long as a phone number, and none: marketers have to read what was asked about. */
const mark = `q${randomInt(10_000_000, 100_000_000)}`
/** A word of no language: in a house that is kept open, the question must not count as one of an earlier run. */
const word = (): string => Array.from({ length: 9 }, () => String.fromCharCode(randomInt(97, 123))).join('')
const medium = word()
const riddle = `Does the ${mark} ${word()} survive ${medium}?`
const removed = { text: 'It weighs 900 g.', reason: 'number', token: '900 g' } as const

let browser: Browser
let talk: string
beforeAll(async () => {
  browser = await openBrowser()
  talk = await fileTalk({ api: { url: api } }, [
    turn(0, `We assemble ${mark} gearboxes`),
    question(1, riddle, 'unknown', { gate: { statements: 2, removed: [removed] } }),
  ])
  await handOff({ api: { url: api } }, talk)
})
afterAll(() => browser.close())

describe('a talk nobody has taken yet', () => {
  let lead: Visitor
  inOrder()
  afterAll(() => lead.context.close())

  it('is found by its words and opened with everything behind the answers', async () => {
    lead = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/conversations')
    const { page } = lead
    // The list is alive: what is typed before goes nowhere.
    await page.locator('.ws-live[data-state="on"]').waitFor()
    await page.getByLabel(t('workspace:list.search')).fill(`${mark} ${medium}`)
    await page.waitForURL(/search=/)
    const row = page.getByRole('row').filter({ hasText: mark })
    await page.getByText(t('workspace:list.total', { count: '1' }), { exact: true }).waitFor()
    await row.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: t('workspaceConversations:anonymous') }).waitFor()
    await page.getByText(t('workspaceConversations:talk.removed', { count: '1' })).click()
    await page.getByText(removed.text).waitFor()
  })

  it('shows the next turn while it is looked at', async () => {
    const { page } = lead
    await page.locator('.ws-live[data-state="on"]').waitFor()
    await fileTurn({ api: { url: api } }, talk, turn(2, `and the ${mark} battery?`))
    await page.getByText(`and the ${mark} battery?`).waitFor()
  })

  it('is taken over, labelled and corrected', async () => {
    const { page } = lead
    await page.getByRole('button', { name: t('workspaceConversations:take.over') }).click()
    await page.getByText(t('workspaceConversations:take.taken')).waitFor()
    await page.getByLabel(t('workspaceConversations:labels.new')).fill(`label ${mark}`)
    await page.getByRole('button', { name: t('workspaceConversations:labels.add') }).click()
    await page
      .getByRole('button', { name: t('workspaceConversations:labels.remove', { label: `label ${mark}` }) })
      .waitFor()
    await page
      .getByRole('button', { name: t('workspaceConversations:feedback.down') })
      .nth(1)
      .click()
    await page.getByLabel(t('workspaceConversations:feedback.correct')).fill('Yes, 500 hours.')
    await page.getByRole('button', { name: t('workspaceConversations:feedback.save') }).click()
    await page.getByText('Yes, 500 hours.').first().waitFor()
    await page.reload()
    await page.getByText('Yes, 500 hours.').waitFor()
    expect(lead.complaints).toEqual([])
  })
})

describe('the analysis', () => {
  it('lets a marketer on a phone turn a question into a draft, and shows neither talk nor customer', async () => {
    const { page, context, complaints } = await openWorkspace(
      browser,
      site,
      PEOPLE.marketer,
      '/workspace/conversations/analysis',
      { width: NARROW },
    )
    await page.getByRole('link', { name: t('workspaceConversations:analysis.thisWeek') }).click()
    const cluster = page.locator('.ws-cluster').filter({ hasText: riddle })
    await cluster.getByText(t('workspaceConversations:cluster.examples')).click()
    expect(await cluster.getByText(t('workspaceConversations:cluster.talk')).count()).toBe(0)
    await cluster.getByRole('button', { name: t('workspaceConversations:cluster.draft') }).click()
    const draft = cluster.getByRole('link', { name: t('workspaceConversations:cluster.open') })
    await draft.waitFor()
    expect(await draft.getAttribute('href')).toMatch(/\/admin\/collections\/faq\/\d+$/)
    expect(await page.locator('a[href="/workspace/customers"]').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('is no page of a sales person', async () => {
    const { page, context } = await openWorkspace(browser, site, PEOPLE.salesWest)
    expect((await page.goto(`${site}/workspace/conversations/analysis`))?.status()).toBe(404)
    await context.close()
  })
})
