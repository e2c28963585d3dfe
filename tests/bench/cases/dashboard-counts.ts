import { signIn } from '../../support/graphql-client.ts'
import type { PersonName } from '../../support/people.ts'
import { largeHouse } from '../large-house.ts'
import { percentile, times } from '../measure.ts'
import type { BenchResult } from '../result.ts'

const EVENTS = 1_000_000
const RUNS = 100
const RAW_RUNS = 20
/** Before anything counts: a process that has just started compiles and connects. */
const WARM_UP_RUNS = 20
const COUNTS = `query ($from: Date!, $to: Date!, $groupBy: EventCountGroup!) {
  eventCounts(from: $from, to: $to, groupBy: $groupBy) { ... on EventCountsSuccess { data { day type count } } } }`
/** Own customers and those that are shared with the person. */
const OWNERS = `account_id IN (SELECT a.id FROM account a, "user" u WHERE u.email = 'sales@corvane.example'
  AND (a.owner_id = u.id OR EXISTS (SELECT 1 FROM account_share s WHERE s.account_id = a.id AND s.user_id = u.id)))`

/** Counts of a year for a dashboard over a million events, over HTTP, against counting the events in SQL. */
export async function dashboardCounts(): Promise<BenchResult[]> {
  const house = await largeHouse()
  await house.grow(0, EVENTS)
  await house.script('fold-event-counts.ts')
  const to = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const from = new Date(Date.now() - 1_200 * 86_400_000).toISOString().slice(0, 10)
  const results: BenchResult[] = []
  for (const [person, where, title] of [
    ['executive', 'true', 'all customers'],
    ['salesWest', OWNERS, 'own customers'],
  ] as const satisfies readonly (readonly [PersonName, string, string])[]) {
    const client = await signIn(house.api.url, person)
    const ask = async (): Promise<{ type: string; count: number }[]> =>
      (await client.ask(COUNTS, { from, to, groupBy: 'type' })).eventCounts.data
    const raw = async (): Promise<{ type: string; count: number }[]> =>
      (
        await house.pool.query<{ type: string; count: number }>(
          `SELECT type, count(*)::int AS count FROM event WHERE occurred_at >= $1::date AND occurred_at < $2::date AND ${where} GROUP BY 1`,
          [from, to],
        )
      ).rows
    const sorted = (rows: readonly { type: string; count: number }[]): string =>
      rows
        .map(({ type, count }) => `${type}:${count}`)
        .sort()
        .join()
    if (sorted(await ask()) !== sorted(await raw()))
      throw new Error(`the counts of ${title} are not those of the events`)
    await times(WARM_UP_RUNS, ask)
    await times(2, raw)
    const ours = percentile(await times(RUNS, ask), 0.95)
    const theirs = percentile(await times(RAW_RUNS, raw), 0.95)
    results.push({
      name: `dashboard counts (p95, ${title}) / raw SQL`,
      value: ours / theirs,
      unit: 'ratio',
      target: { atMost: 0.05 },
      detail: `${ours.toFixed(1)} ms over HTTP against ${theirs.toFixed(0)} ms, ${EVENTS} events`,
    })
  }
  return results
}
