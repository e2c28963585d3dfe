import { largeHouse } from '../large-house.ts'
import type { BenchResult } from '../result.ts'

const CUSTOMERS = 10_000
const TARGET_MS = 60_000

/** All customers replayed through the rules: once with every line of their histories to be written, once with none. */
export async function stageEvaluation(): Promise<BenchResult[]> {
  const house = await largeHouse()
  const { rows } = await house.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM account')
  if ((rows[0]?.n ?? 0) !== CUSTOMERS) throw new Error(`measure this before the house grows: ${rows[0]?.n} customers`)
  await house.pool.query('DELETE FROM stage_transition WHERE rule_id IS NOT NULL')
  const results: BenchResult[] = []
  for (const title of ['all to be written', 'nothing to be written']) {
    const found: { customers: number; corrected: number; seconds: number } = JSON.parse(
      (await house.script('reevaluate-stages.ts')).trim().split('\n').at(-1) ?? '{}',
    )
    if (found.customers !== CUSTOMERS) throw new Error(`${found.customers} customers were replayed`)
    results.push({
      name: `stages of 10,000 customers, ${title}`,
      value: found.seconds * 1_000,
      unit: 'ms',
      target: { atMost: TARGET_MS },
      detail: `${found.corrected} histories were corrected`,
    })
  }
  return results
}
