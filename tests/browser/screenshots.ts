import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PEOPLE } from '../support/people.ts'
import { NARROW, newVisitor, openBrowser, WIDE } from '../support/visitors.ts'
import { type HouseAddresses, openWholeHouse, type WholeHouse } from '../support/whole-house.ts'
import { openWorkspace } from '../support/workspace.ts'

/**
 * Pictures of the main pages, wide and narrow: `node tests/browser/screenshots.ts <folder> [en,ar …] [name …]`.
 * TRADEWIND_TEST_HOUSE names the file of a house that is kept open (open-house.ts); else one is opened for it.
 */
const [folder = 'screenshots', languages = 'en', ...names] = process.argv.slice(2)
const PAGES = {
  home: '',
  category: '/categories/battery-pulse-tools',
  product: '/products/bp-80',
  compare: '/compare?products=bp-80,bp-60,dn-75',
  selector: '/selector?torqueRange.min=40',
  quote: '/quote?line=BP-80:5&line=DN-75:1',
  article: '/articles/choose-torque-capacity',
  contact: '/contact',
} as const
const WORKSPACE = {
  inbox: '/workspace/leads',
  customers: '/workspace/customers',
  today: '/workspace',
  deals: '/workspace/deals',
  actions: '/workspace/actions',
  analysis: '/workspace/analysis',
  reports: '/workspace/reports',
  process: '/workspace/process',
} as const
const wanted = (name: string): boolean => names.length === 0 || names.includes(name)

const kept = process.env.TRADEWIND_TEST_HOUSE
const house: HouseAddresses & Partial<Pick<WholeHouse, 'close'>> = kept
  ? JSON.parse(await readFile(kept, 'utf8'))
  : await openWholeHouse()
const browser = await openBrowser()
try {
  await mkdir(folder, { recursive: true })
  for (const width of [WIDE, NARROW]) {
    for (const language of languages.split(',')) {
      const { context, page } = await newVisitor(browser, { language, width })
      // The question has been answered: it would cover the lower part of every picture.
      await context.addCookies([{ name: 'tw_consent', value: 'denied', url: house.site }])
      for (const [name, address] of Object.entries(PAGES).filter(([one]) => wanted(one))) {
        await page.goto(`${house.site}/${language}${address}`)
        await page.evaluate(() => document.fonts.ready)
        await page.screenshot({ path: path.join(folder, `${name}-${language}-${width}.png`) })
      }
      await context.close()
    }
    if (!Object.keys(WORKSPACE).some(wanted)) continue
    const { context, page } = await openWorkspace(browser, house.site, PEOPLE.leadWest, '/workspace', { width })
    for (const [name, address] of Object.entries(WORKSPACE).filter(([one]) => wanted(one))) {
      await page.goto(`${house.site}${address}`)
      await page.waitForTimeout(1_500)
      await page.screenshot({ path: path.join(folder, `${name}-en-${width}.png`) })
    }
    await context.close()
  }
} finally {
  await browser.close()
  await house.close?.()
}
