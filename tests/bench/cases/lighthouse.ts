import lighthouse from 'lighthouse'
import { freePort } from '../../support/free-port.ts'
import { openBrowser } from '../../support/visitors.ts'
import type { BenchResult } from '../result.ts'
import { siteHouse } from '../site-house.ts'

const PAGES = { home: '/en', product: '/en/products/bp-80' } as const
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** Lighthouse on a simulated phone, the page in the cache as it is for everybody but the first reader. */
export async function lighthouseScores(): Promise<BenchResult[]> {
  const { site } = await siteHouse()
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const results: BenchResult[] = []
    for (const [name, address] of Object.entries(PAGES)) {
      await fetch(`${site}${address}`)
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
