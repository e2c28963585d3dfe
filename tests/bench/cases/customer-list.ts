import { signIn } from '../../support/graphql-client.ts'
import { largeHouse } from '../large-house.ts'
import { percentile, times } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const ACCOUNTS = 100_000
const RUNS = 30
const WARM_UP_RUNS = 10
const LIST = `query ($filter: AccountFilter, $orderBy: AccountOrder) { accounts(first: 50, filter: $filter, orderBy: $orderBy) {
  totalCount nodes { id name country industry stage { code } owner { name } } pageInfo { hasNextPage endCursor } } }`

/** What sales people look for, each with its own way through the indexes. */
const QUESTIONS: Readonly<Record<string, object>> = {
  'newest first': {},
  'country and industry': { filter: { country: ['DE', 'AT'], industry: ['automotive'] } },
  'a word in the name': { filter: { search: 'turbin' } },
  'open value, greatest first': {
    filter: { openValue: { min: '20000' } },
    orderBy: { field: 'openValue', direction: 'desc' },
  },
  'likely to win, by probability': {
    filter: { winProbability: { min: 0.7 }, hasOpenDeal: true },
    orderBy: { field: 'winProbability', direction: 'desc' },
  },
  'last active first': { orderBy: { field: 'lastActivityAt', direction: 'desc' } },
  'by stage': { orderBy: { field: 'stage', direction: 'desc' } },
  'grades A and B, by owner': { filter: { grade: ['A', 'B'] }, orderBy: { field: 'owner', direction: 'asc' } },
}

/** The customer list with filters at 100,000 customers, over HTTP. */
export async function customerList(): Promise<BenchResult[]> {
  const house = await largeHouse()
  await house.grow(ACCOUNTS, 0)
  await house.script('fold-event-counts.ts')
  const results: BenchResult[] = []
  for (const person of ['executive', 'salesWest'] as const) {
    const client = await signIn(house.api.url, person)
    for (const [title, variables] of Object.entries(QUESTIONS)) {
      const ask = async (): Promise<void> => {
        const { accounts } = await client.ask(LIST, variables)
        if (accounts.nodes.length === 0) throw new Error(`${title}: nobody was found`)
      }
      // A process that has just started compiles and connects.
      await times(WARM_UP_RUNS, ask)
      const measured = await times(RUNS, ask)
      results.push({
        name: `customer list, ${title} (${person === 'executive' ? 'all' : 'own'})`,
        value: percentile(measured, 0.95),
        unit: 'ms',
        target: { atMost: 50 },
        detail: `p95 of ${RUNS}, median ${percentile(measured, 0.5).toFixed(1)} ms, ${ACCOUNTS} customers`,
      })
    }
  }
  return results
}
