import pg from 'pg'

const NAME = 'tradewind'

/** Makes the database when it is missing. @returns its URL. */
export async function createDatabase(maintenanceUrl: string): Promise<string> {
  await withClient(maintenanceUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`)
  })
  const url = new URL(maintenanceUrl)
  url.pathname = `/${NAME}`
  return url.href
}

/** What a database was started with. */
export type FirstContent = 'demo' | 'empty'

/** What the launcher remembers in the database itself, so that it moves with it. */
export interface LauncherState {
  /** Decided by the first start, for good: a company's own data is never mixed with the demo's. */
  readonly content: FirstContent
  /** Whether a first start came to its end; before that, the next start finishes what is missing. */
  readonly isComplete: boolean
}

/**
 * Prepares the schemas that the packages expect, and reads what this database was started with.
 * @param wanted counts on the first start only.
 */
export async function prepareDatabase(url: string, wanted: FirstContent): Promise<LauncherState> {
  return withClient(url, async (client) => {
    await client.query('CREATE SCHEMA IF NOT EXISTS cms')
    await client.query('CREATE SCHEMA IF NOT EXISTS launcher')
    await client.query(`CREATE TABLE IF NOT EXISTS launcher.state (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      content text NOT NULL CHECK (content IN ('demo', 'empty')),
      completed_at timestamptz)`)
    await client.query('INSERT INTO launcher.state (content) VALUES ($1) ON CONFLICT DO NOTHING', [wanted])
    const { rows } = await client.query<LauncherState>(
      'SELECT content, completed_at IS NOT NULL AS "isComplete" FROM launcher.state',
    )
    return rows[0] ?? { content: wanted, isComplete: false }
  })
}

export async function markComplete(url: string): Promise<void> {
  await withClient(url, (client) => client.query('UPDATE launcher.state SET completed_at = now()'))
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
