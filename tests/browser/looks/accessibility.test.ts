import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house, NARROW, newVisitor, openBrowser, type Visitor, WIDE } from '../../support/browser.ts'
import { fileTalk, question, turn } from '../../support/conversations.ts'
import { quoteRequest, REQUEST_QUOTE } from '../../support/customers.ts'
import { visitor as apiVisitor } from '../../support/graphql-client.ts'
import { PEOPLE } from '../../support/people.ts'
import { openWorkspace } from '../../support/workspace.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const { site, api } = house()

const PUBLIC = [
  '',
  '/categories/battery-pulse-tools',
  '/products/bp-80',
  '/compare?products=bp-80,bp-60,dn-75',
  '/selector?torqueRange.min=40',
  '/quote?line=BP-80:5',
  '/articles/choose-torque-capacity',
  '/contact',
]
const IN_ARABIC = ['', '/products/bp-80', '/selector?torqueRange.min=40', '/quote?line=BP-80:5']

let browser: Browser
let quotePath: string
let talk: string
let signedIn: Awaited<ReturnType<BrowserContext['cookies']>>

beforeAll(async () => {
  browser = await openBrowser()
  const { requestQuote } = await apiVisitor(api).ask(REQUEST_QUOTE, { input: quoteRequest() })
  quotePath = requestQuote.data.quotePath
  const removed = [{ text: 'It weighs 900 g.', reason: 'number', token: '900 g' } as const]
  talk = await fileTalk({ api: { url: api } }, [
    turn(0, 'We assemble gearboxes'),
    question(1, 'How loud is it?', 'unknown', { gate: { statements: 2, removed }, competitors: ['Another'] }),
  ])
  const lead = await openWorkspace(browser, site, PEOPLE.leadWest)
  signedIn = await lead.context.cookies()
  await lead.context.close()
})
afterAll(() => browser.close())

/** Opens a page and lists everything that is wrong with it. */
async function faultsOf({ page, complaints }: Visitor, address: string): Promise<string[]> {
  const response = await page.goto(address)
  const faults = response?.ok() === true ? [] : [`status ${response?.status()}`]
  await page.evaluate(() => document.fonts.ready)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (overflow > 0) faults.push(`${overflow} px wider than the window`)
  // Evaluated by the debugger, not by the page: its content security policy stays in force.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run({ runOnly: rules }) as Promise<AxeResults>,
    RULES,
  )
  for (const { id, nodes } of violations)
    faults.push(`${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
  faults.push(...complaints.splice(0))
  return faults
}

describe.each([WIDE, NARROW])('at %i px', (width) => {
  it.each([...PUBLIC.map((path) => `/en${path}`), ...IN_ARABIC.map((path) => `/ar${path}`)])('%s', async (path) => {
    const visitor = await newVisitor(browser, { width })
    expect(await faultsOf(visitor, `${site}${path}`)).toEqual([])
    await visitor.context.close()
  })

  it('a quotation', async () => {
    const visitor = await newVisitor(browser, { width })
    expect(await faultsOf(visitor, `${site}${quotePath}`)).toEqual([])
    await visitor.context.close()
  })

  it.each(['en', 'ar'])('a talk with the advisor, read in %s', async (locale) => {
    const visitor = await newVisitor(browser, { width })
    await visitor.context.addCookies([...signedIn, { name: 'tw_workspace_locale', value: locale, url: site }])
    expect(await faultsOf(visitor, `${site}/workspace/conversations/${talk}`)).toEqual([])
    await visitor.context.close()
  })

  it.each([
    '/workspace/sign-in',
    '/workspace/leads',
    '/workspace/customers',
    '/workspace',
    '/workspace/conversations',
    '/workspace/conversations/analysis',
  ])('%s', async (path) => {
    const visitor = await newVisitor(browser, { width })
    if (!path.endsWith('sign-in')) await visitor.context.addCookies(signedIn)
    expect(await faultsOf(visitor, `${site}${path}`)).toEqual([])
    expect(new URL(visitor.page.url()).pathname).toBe(path)
    await visitor.context.close()
  })
})

it.each(['en', 'ar'])(
  'a word longer than a phone is wide, anywhere on the first page, leaves it as wide as the phone (%s)',
  async (locale) => {
    const visitor = await newVisitor(browser, { width: NARROW })
    await visitor.context.addCookies([...signedIn, { name: 'tw_workspace_locale', value: locale, url: site }])
    const { page } = visitor
    await page.goto(`${site}/workspace`)
    await page.locator('.ws-kpi-cards .ws-badge').first().waitFor()
    const wide = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode() !== null) texts.push(walker.currentNode as Text)
      return texts.flatMap((text) => {
        const before = text.data
        if (before.trim() === '' || text.parentElement?.closest('td.ws-number') !== null) return []
        text.data = 'Donaudampfschifffahrtsgesellschaft@unternehmensgruppe-beispiel.example'
        const by = document.documentElement.scrollWidth - document.documentElement.clientWidth
        text.data = before
        return by > 0 ? [`${text.parentElement?.outerHTML.slice(0, 120)}: ${by} px`] : []
      })
    })
    expect(wide).toEqual([])
    await visitor.context.close()
  },
)
