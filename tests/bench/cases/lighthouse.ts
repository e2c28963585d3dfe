import lighthouse from 'lighthouse'
import { delay } from '../../support/eventually.ts'
import { freePort } from '../../support/free-port.ts'
import { openBrowser } from '../../support/visitors.ts'
import type { BenchResult } from '../result.ts'
import { siteHouse } from '../site-house.ts'

const PAGES = {
  home: '/en',
  'Japanese home': '/ja',
  product: '/en/products/bp-80',
  'Japanese product': '/ja/products/bp-80',
} as const
/** A font is cut for the signs of Japanese pages after their first readers; the page names it once it is there. */
const CUT_FONT = /href="\/fonts\/ja-/
const CUT_WITHIN_MS = 120_000
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Lighthouse on a simulated phone, the page in the cache and the Japanese font cut, as it is for everybody but the
 * first readers.
 */
export async function lighthouseScores(): Promise<BenchResult[]> {
  const { site } = await siteHouse()
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const results: BenchResult[] = []
    for (const [name, address] of Object.entries(PAGES)) {
      await settled(`${site}${address}`, address.startsWith('/ja'))
      const report = await lighthouse(`${site}${address}`, {
        port,
        logLevel: 'error',
        formFactor: 'mobile',
        onlyCategories: [...CATEGORIES],
      })
      const scores = CATEGORIES.map((category) => ({
        category,
        score: Math.round((report?.lhr.categories[category]?.score ?? 0) * 100),
      }))
      results.push({
        name: `lighthouse of the ${name} page, mobile, lowest`,
        value: Math.min(...scores.map(({ score }) => score)),
        unit: 'score',
        target: { atLeast: 95 },
        detail: scores.map(({ category, score }) => `${category} ${score}`).join(', '),
      })
    }
    return results
  } finally {
    await browser.close()
  }
}

/** Reads a page as its first readers do, until it is what all later ones get. */
async function settled(url: string, cutFont: boolean): Promise<void> {
  const until = Date.now() + CUT_WITHIN_MS
  for (;;) {
    const page = await (await fetch(url)).text()
    if (!cutFont || CUT_FONT.test(page)) return
    if (Date.now() > until) throw new Error(`${url} does not name a font that was cut for it`)
    await delay(1_000)
  }
}
