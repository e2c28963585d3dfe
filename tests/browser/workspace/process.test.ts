import { randomInt } from 'node:crypto'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, inOrder, NARROW, openBrowser, type Visitor, WIDE } from '../../support/browser.ts'
import { signInAs } from '../../support/graphql-client.ts'
import { faultsOf } from '../../support/page-faults.ts'
import { PEOPLE } from '../../support/people.ts'
import { pattern, words } from '../../support/words.ts'
import { openWorkspace } from '../../support/workspace.ts'

const { site, api } = house()
const t = words('en')
const code = `rescue-${randomInt(1_000_000)}`
const PUT_AWAY = 'mutation($id: ID!) { movePlaybook(playbookId: $id, move: archive) { __typename } }'
const PLAYBOOKS = '{ playbooks { id code version name draft } }'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  // It would go on with the demo's customers.
  const lead = await signInAs(api, PEOPLE.leadWest, site)
  const left = await stored()
  if (left !== undefined) await lead.ask(PUT_AWAY, { id: left.id })
  await browser.close()
})

const alive = (page: Page) => page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
/** The playbook as the API has it. */
async function stored() {
  const lead = await signInAs(api, PEOPLE.leadWest, site)
  const { playbooks } = await lead.ask(PLAYBOOKS)
  return playbooks.find((one: { code: string }) => one.code === code)
}
const row = (within: Page | Locator, number: string) =>
  within.getByRole('group', { name: t('workspaceProcess:condition.row', { number }), exact: true })
const fact = (name: string) => t(`workspaceProcess:fact.${name}`)

/** Chooses a row's fact and, if it has a number, types it. */
async function fill(line: Locator, name: string, value?: string): Promise<void> {
  await line.getByLabel(t('workspaceProcess:condition.fact'), { exact: true }).selectOption({ label: fact(name) })
  if (value !== undefined) await line.getByRole('spinbutton').fill(value)
}

describe('a playbook from scratch', () => {
  let lead: Visitor
  inOrder()
  afterAll(() => lead.context.close())

  it('is made with a name, and gets a code of its own', async () => {
    lead = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace/process')
    const { page } = lead
    await alive(page)
    await page.getByRole('button', { name: t('workspaceProcess:new') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(t('workspaceProcess:name'), { exact: true }).fill('沉默客户')
    expect(await dialog.getByLabel(t('workspaceProcess:code')).inputValue()).toMatch(/^playbook-[a-z0-9]+$/)
    await dialog.getByLabel(t('workspaceProcess:name'), { exact: true }).fill('Rescue silent customers')
    expect(await dialog.getByLabel(t('workspaceProcess:code')).inputValue()).toBe('rescue-silent-customers')
    await dialog.getByLabel(t('workspaceProcess:code')).fill(code)
    await dialog.getByRole('button', { name: t('workspaceProcess:create') }).click()
    await page.waitForURL((url) => /\/process\/.+/.test(url.pathname))
    await alive(page)
    await page.getByText(t('workspaceProcess:runs.noneDraft')).waitFor()
  })

  it('has a nested condition built in rows and groups, by keyboard as well', async () => {
    const { page } = lead
    const root = page.getByRole('group', { name: t('workspaceProcess:condition.title'), exact: true })
    await root.getByRole('button', { name: t('workspaceProcess:condition.add') }).press('Enter')
    await fill(row(page, '1'), 'open_value_usd', '5000')
    // Whoever adds a row stands in it.
    await root.getByRole('button', { name: t('workspaceProcess:condition.addGroup') }).press('Enter')
    const group = page.getByRole('group', { name: t('workspaceProcess:condition.group', { number: '2' }), exact: true })
    expect(await group.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await group
      .getByLabel(t('workspaceProcess:condition.mode'))
      .first()
      .selectOption({ label: t('workspaceProcess:condition.none') })
    await fill(row(page, '2.1'), 'risk', '20')
    await fill(row(page, '2.2'), 'country')
  })

  it('is not saved with a hole in it: the message stands at the row, and nothing is lost', async () => {
    const { page } = lead
    await page.getByRole('button', { name: t('workspaceProcess:saveDraft') }).click()
    await page.getByText(t('workspaceProcess:problem.places', { count: '1' })).waitFor()
    const country = row(page, '2.2')
    await country.getByText(t('workspaceProcess:problem.empty_list')).waitFor()
    expect(await row(page, '1').getByRole('spinbutton').inputValue()).toBe('5000')
    await country
      .getByLabel(t('workspace:many.add', { what: `${t('workspaceProcess:condition.value')}: ${fact('country')}` }))
      .selectOption('BR')
    await country.getByText(t('workspaceProcess:problem.empty_list')).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: t('workspaceProcess:saveDraft') }).click()
    await page.getByText(t('workspaceProcess:saved')).waitFor()
    expect((await stored()).draft.condition).toEqual({
      all: [
        { fact: 'open_value_usd', op: 'at_least', value: 5000 },
        {
          not: {
            any: [
              { fact: 'risk', op: 'at_least', value: 0.2 },
              { fact: 'country', op: 'one_of', value: ['BR'] },
            ],
          },
        },
      ],
    })
  })

  it('is named in a second language, and says which language stands in for the others', async () => {
    const { page } = lead
    const name = page.getByRole('group', { name: t('workspaceProcess:name'), exact: true })
    await name.getByText(pattern(t('workspace:localized.instead'))).waitFor()
    await name.getByRole('button', { name: 'Deutsch' }).click()
    await name.getByRole('textbox').fill('Stille Kunden retten')
    await page.getByRole('button', { name: t('workspaceProcess:saveDraft') }).click()
    await expect
      .poll(async () => (await stored()).name)
      .toEqual({
        en: 'Rescue silent customers',
        de: 'Stille Kunden retten',
      })
  })

  it('is tried on the past and published, and its version can be read in words', async () => {
    const { page } = lead
    const dry = page.getByRole('region', { name: t('workspaceProcess:dry.title') })
    await dry.getByRole('button', { name: t('workspaceProcess:dry.run') }).click()
    await dry.getByText(pattern(t('workspaceProcess:dry.result'))).waitFor()
    await page.getByRole('button', { name: t('workspaceProcess:publish') }).click()
    await page.getByText(t('workspaceProcess:published', { version: '1' })).waitFor()
    const versions = page.getByRole('region', { name: t('workspaceProcess:versions.title') })
    await versions.getByText(pattern(`${t('workspaceProcess:version')} 1`)).click()
    await versions.getByText(t('workspaceProcess:condition.none')).waitFor()
    await versions.getByText(pattern(`${fact('country')}{{op}}Brazil`)).waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/"fact"|JSON|\{"/)
  })

  it('in two tabs: the slower one is told, keeps what it wrote, and may save it over', async () => {
    const { page, context } = lead
    const other = await context.newPage()
    await other.goto(page.url())
    await alive(other)
    const runs = t('workspaceProcess:bounds.runs')
    await other.getByLabel(runs).fill('3')
    // Pressed twice it is saved once: nobody is told of their own change.
    await other.getByRole('button', { name: t('workspaceProcess:saveDraft') }).dblclick()
    await other.getByText(t('workspaceProcess:saved')).waitFor()
    expect(await other.getByRole('button', { name: t('workspaceProcess:conflict.mine') }).count()).toBe(0)
    await page.getByLabel(runs).fill('4')
    await page.getByRole('button', { name: t('workspaceProcess:saveDraft') }).click()
    await page.getByRole('button', { name: t('workspaceProcess:conflict.mine') }).waitFor()
    expect(await page.getByLabel(runs).inputValue()).toBe('4')
    expect((await stored()).draft.loopGuard.runs).toBe(3)
    await page.getByRole('button', { name: t('workspaceProcess:conflict.mine') }).click()
    await expect.poll(async () => (await stored()).draft.loopGuard.runs).toBe(4)
    // The other tab takes what stands there now.
    await other.getByLabel(runs).fill('5')
    await other.getByRole('button', { name: t('workspaceProcess:saveDraft') }).click()
    await other.getByRole('button', { name: t('workspaceProcess:conflict.theirs') }).click()
    await expect.poll(() => other.getByLabel(runs).inputValue()).toBe('4')
    await other.close()
  })

  it.each(['en', 'ar'] as const)('has no faults, wide and on a phone: %s', async (locale) => {
    const address = lead.page.url()
    for (const width of [WIDE, NARROW]) {
      const reader = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace', { width })
      await reader.context.addCookies([{ name: 'tw_workspace_locale', value: locale, url: site }])
      expect(await faultsOf(reader, address)).toEqual([])
      await reader.context.close()
    }
  })
})

describe('in Arabic', () => {
  it('runs from right to left, with the condition’s rows and the unit in Arabic', async () => {
    const ar = words('ar')
    const { page, context } = await openWorkspace(browser, site, PEOPLE.leadWest, '/workspace')
    await context.addCookies([{ name: 'tw_workspace_locale', value: 'ar', url: site }])
    await page.goto(`${site}/workspace/process/${encodeURIComponent((await stored()).id)}`)
    await alive(page)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    // A figure in an Arabic sentence has Arabic digits and stands apart from it.
    const name = ar('workspaceProcess:condition.row', { number: '\u2068٢.١\u2069' })
    const second = page.getByRole('group', { name, exact: true })
    const [chosen, control] = [second.getByRole('combobox').first(), second.getByRole('spinbutton')]
    expect(await control.inputValue()).toBe('20')
    const [factBox, valueBox] = [await chosen.boundingBox(), await control.boundingBox()]
    expect(factBox?.x ?? 0).toBeGreaterThan(valueBox?.x ?? Number.POSITIVE_INFINITY)
    await page
      .getByRole('button', { name: ar('workspaceProcess:condition.addGroup') })
      .first()
      .waitFor()
    // The English name stands in for the Arabic one, and the page says so.
    await page
      .getByText(pattern(ar('workspace:localized.instead')))
      .first()
      .waitFor()
    await context.close()
  })
})

describe('a stage rule', () => {
  it('asks for what an event says, in rows, and explains itself in seven languages', async () => {
    const { page, context } = await openWorkspace(browser, site, PEOPLE.admin, '/workspace/settings/rules')
    await alive(page)
    const reason = `Reached twice ${randomInt(1_000_000)}`
    await page.getByRole('button', { name: t('workspacePipelines:rule.new') }).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(t('workspace:many.add', { what: t('workspacePipelines:rule.events') }))
      .selectOption('call_done')
    await dialog.getByRole('button', { name: t('workspacePipelines:match.add') }).click()
    const first = dialog.getByRole('group', { name: t('workspacePipelines:match.row', { number: '1' }) })
    await first.getByLabel(t('workspacePipelines:match.value'), { exact: true }).selectOption('voicemail')
    await dialog.getByLabel(t('workspacePipelines:rule.threshold')).fill('999')
    const why = dialog.getByRole('group', { name: t('workspacePipelines:rule.reason') })
    await why.getByRole('textbox').fill(reason)
    await why.getByRole('button', { name: '日本語' }).click()
    await why.getByRole('textbox').fill('二回つながった')
    await dialog.getByRole('button', { name: t('workspacePipelines:save') }).click()
    await page.getByText(t('workspacePipelines:rule.saved')).waitFor()
    const shown = page.getByRole('listitem').filter({ hasText: reason })
    await shown.getByText(t('workspacePipelines:match.outcomes.voicemail')).waitFor()
    const admin = await signInAs(api, PEOPLE.admin, site)
    const { pipelines } = await admin.ask('{ pipelines { rules { valueMatch reason } } }')
    const rules: { valueMatch: object; reason: { en?: string } }[] = pipelines.flatMap(
      (one: { rules: object[] }) => one.rules,
    )
    expect(rules.find((rule) => rule.reason.en === reason)).toEqual({
      valueMatch: { outcome: 'voicemail' },
      reason: { en: reason, ja: '二回つながった' },
    })
    await context.close()
  })
})
