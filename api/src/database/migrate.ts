import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const MIGRATIONS = fileURLToPath(new URL('../../../schema/prisma/migrations/', import.meta.url))
/** Any number will do; it keeps two starting processes from migrating at once. */
const LOCK = 7_204_519_001

/** A migration that ran before reads differently now. */
export class MigrationDriftError extends Error {}

/**
 * Applies what is missing of `schema/prisma/migrations`, in order, each in its own transaction, and records it in
 * `_prisma_migrations` the way `prisma migrate deploy` does, so that either may be used. Then brings the job queue's own
 * schema up to date.
 * @returns the names that were applied now.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
      id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
      logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`)
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    const done = new Map(rows.map((row) => [row.migration_name, row.checksum]))
    const applied: string[] = []
    const names = (await readdir(MIGRATIONS, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    for (const name of names.map((entry) => entry.name).sort()) {
      const sql = await readFile(`${MIGRATIONS}${name}/migration.sql`, 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = done.get(name)
      if (before === checksum) continue
      if (before !== undefined) throw new MigrationDriftError(`The migration ${name} was changed after it ran.`)
      await client.query('BEGIN')
      try {
        await client.query(sql)
        await client.query(
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)`,
          [randomUUID(), checksum, name],
        )
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
      applied.push(name)
    }
    await runMigrations({ connectionString: databaseUrl })
    return applied
  } finally {
    await client.end()
  }
}
