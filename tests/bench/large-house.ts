import pg from 'pg'
import { type Api, startApi } from '../support/api.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { repositoryPath } from '../support/repository.ts'
import { SECRETS } from '../support/secrets.ts'
import { runScript } from '../support/service-process.ts'

/** Four times the demo: 10,000 customers with their three years. */
const SCALE = 4

export interface LargeHouse {
  readonly api: Api
  readonly pool: pg.Pool
  /** Runs a script of the API on this house. @returns what it printed */
  readonly script: (name: string, ...parameters: string[]) => Promise<string>
  /** More of the same, up to so many customers and events. */
  readonly grow: (accounts: number, events: number) => Promise<void>
}

let opened: Promise<LargeHouse & { close(): Promise<void> }> | undefined

/** A house with a long history, opened when the first case asks for it. */
export function largeHouse(): Promise<LargeHouse> {
  opened ??= open()
  return opened
}

export async function closeLargeHouse(): Promise<void> {
  await (await opened)?.close()
}

async function open() {
  const server: PostgresServer = await startPostgres(true)
  const name = `tw_bench_large_${process.pid}`
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server.adminUrl)
  url.pathname = `/${name}`
  const environment = { ...SECRETS, DATABASE_URL: url.href }
  const script = (file: string, ...parameters: string[]) =>
    runScript(file, [repositoryPath(`api/scripts/${file}`), ...parameters], environment)
  await script('migrate.ts')
  await script('install.ts')
  await script('seed-demo.ts', 'facts')
  await script('seed-demo.ts', 'history', '--scale', String(SCALE))
  const api = await startApi({ databaseUrl: url.href, environment: { LOG_LEVEL: 'error' } })
  const pool = new pg.Pool({ connectionString: url.href, max: 6 })
  pool.on('error', () => undefined)
  return {
    api,
    pool,
    script,
    grow: (accounts: number, events: number) => grow(pool, accounts, events),
    async close() {
      await api.stop()
      await pool.end()
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
      await server.stop()
    },
  }
}

/** Copies of customers and events under new ids: the same mixture, more of it. */
async function grow(pool: pg.Pool, accounts: number, events: number): Promise<void> {
  const count = async (table: string): Promise<number> =>
    Number((await pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n ?? 0)
  const missingAccounts = accounts - (await count('account'))
  if (missingAccounts > 0) await copyAccounts(pool, missingAccounts)
  const missing = events - (await count('event'))
  if (missing > 0) {
    await pool.query(
      `INSERT INTO event (id, type, anonymous_id, contact_id, account_id, value, occurred_at, source, locale, context)
       SELECT gen_random_uuid(), type, anonymous_id, contact_id, account_id, value, occurred_at - random() * interval '20 days', source, locale, context
       FROM event LIMIT $1`,
      [missing],
    )
  }
  // Indexes as they are in a house that has run for a day: nothing pending, pages known to be visible.
  await pool.query('VACUUM ANALYZE account, event')
}

/** Without the triggers, which would look at every customer by itself; what they keep is written here. */
async function copyAccounts(pool: pg.Pool, missing: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL session_replication_role = replica')
    await client.query(
      `WITH copied AS (
         INSERT INTO account (id, name, domain, country, industry, employee_count, channel, owner_id, team_id, stage_id, stage_since, created_at,
           last_activity_at, open_deals, open_value_usd, grade, risk, win_probability, search_text)
         SELECT gen_random_uuid(), c.name, c.domain, a.country, a.industry, a.employee_count, a.channel, a.owner_id, a.team_id, a.stage_id, a.stage_since,
           a.created_at - random() * interval '30 days', a.last_activity_at, a.open_deals, a.open_value_usd, a.grade, random(), random(),
           lower(c.name || ' ' || c.domain)
         FROM generate_series(1, $1) n CROSS JOIN account a
         CROSS JOIN LATERAL (SELECT a.name || ' ' || chr(65 + n % 26) AS name, n || '-' || a.domain AS domain) c
         WHERE a.domain IS NOT NULL LIMIT $2 RETURNING id)
       INSERT INTO event_count_moved (account_id) SELECT id FROM copied`,
      [Math.ceil(missing / 1_000), missing],
    )
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}
