import type pg from 'pg'
import type { Work } from '../../context.ts'
import { foldEventCounts } from '../../events/store/fold-event-counts.ts'
import { DEMO_COLLEAGUES } from '../people.ts'
import { seedPeople } from '../seed-people.ts'
import { channelCosts } from '../simulation/channel-costs.ts'
import { simulateCompany } from '../simulation/company.ts'
import { loadWorld } from './load-world.ts'
import { takeQuoteNumbers } from './quote-numbers.ts'
import { insertRows, writeHistory } from './write-rows.ts'

interface HistoryOptions {
  /** The history ends here. */
  readonly today: Date
  /** 1: some 2,500 customers. */
  readonly scale: number
  readonly seed?: string
}

/** Names the row that says that the history is there. */
const HISTORY_SETTING = 'demo-history'
const SEED = 'corvane'
const TABLES =
  'event_count, event_count_total, account, contact, lead, opportunity, event, activity, quote, stage_transition, timeline_entry, task'

/**
 * Writes three years of the simulated company in one transaction: all of it or nothing. A second run changes nothing; one
 * with a larger scale adds customers to those that are there.
 * @returns false when it was there already
 */
export async function seedHistory(
  { database, environment }: Omit<Work, 'actor' | 'now'>,
  { today, scale, seed = SEED }: HistoryOptions,
  progress: (done: number, of: number) => void,
): Promise<boolean> {
  await database.prisma.$transaction((transaction) => seedPeople(transaction, DEMO_COLLEAGUES))
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN')
    const before = await takeSetting(client, { seed, today: today.toISOString(), scale: 0 })
    if (before.scale >= scale) {
      await client.query('ROLLBACK')
      return false
    }
    const world = await database.prisma.$transaction((transaction) =>
      loadWorld(transaction, environment, { seed: before.seed, scale, today: new Date(before.today) }),
    )
    const lastYear = new Date(world.calendar.today).getUTCFullYear()
    const years = [3, 2, 1, 0].map((ago) => lastYear - ago)
    const numbers = await takeQuoteNumbers(client, years)
    if (before.scale === 0) await insertRows(client, 'channel_cost', channelCosts(world))
    const grown = { fromScale: before.scale, taken: await takenDomains(client) }
    for (const { history, done, of } of simulateCompany(world, numbers.next, grown)) {
      await writeHistory(client, history)
      progress(done, of)
    }
    await numbers.save()
    await client.query('UPDATE setting SET value = $2, updated_at = now() WHERE code = $1', [
      HISTORY_SETTING,
      { ...before, scale },
    ])
    await client.query('COMMIT')
    await foldEventCounts(database.pool)
    // The planner has seen empty tables until now.
    await client.query(`ANALYZE ${TABLES}`)
    return true
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

interface Setting {
  readonly seed: string
  readonly today: string
  readonly scale: number
}

/** What was written before; two seedings at once wait for each other here. */
async function takeSetting(client: pg.ClientBase, initial: Setting): Promise<Setting> {
  const { rows } = await client.query<{ value: Setting }>(
    `INSERT INTO setting (code, value, updated_at) VALUES ($1, $2, now())
     ON CONFLICT (code) DO UPDATE SET value = setting.value RETURNING value`,
    [HISTORY_SETTING, initial],
  )
  return rows[0]?.value ?? initial
}

async function takenDomains(client: pg.ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT split_part(domain::text, '.', 1) AS name FROM account WHERE domain IS NOT NULL",
  )
  return new Set(rows.map(({ name }) => name))
}
