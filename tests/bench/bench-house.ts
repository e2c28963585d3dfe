import pg from 'pg'
import { type Api, startApi } from '../support/api.ts'
import { publishProducts } from '../support/catalogue.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { repositoryPath } from '../support/repository.ts'
import { SECRETS } from '../support/secrets.ts'
import { runScript } from '../support/service-process.ts'

export interface BenchHouse {
  readonly api: Api
  readonly databaseUrl: string
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/** A PostgreSQL and an API with the demo's people and prices, for measuring. Jobs wait: they are measured by nobody. */
export async function openBenchHouse(): Promise<BenchHouse> {
  const server = await startPostgres(true)
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  const name = `tw_bench_${process.pid}`
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server.adminUrl)
  url.pathname = `/${name}`
  const environment = { ...SECRETS, DATABASE_URL: url.href }
  await runScript('migrations', [repositoryPath('api/scripts/migrate.ts')], environment)
  await runScript('install', [repositoryPath('api/scripts/install.ts')], environment)
  await runScript('demo facts', [repositoryPath('api/scripts/seed-demo.ts'), 'facts'], environment)
  const api = await startApi({ databaseUrl: url.href, environment: { LOG_LEVEL: 'error' } })
  await publishProducts(api.url, ['BP-80', 'AC-CHG-2'])
  const pool = new pg.Pool({ connectionString: url.href, max: 10 })
  // Dropping the database at the end closes idle connections; that is no reason to fall.
  pool.on('error', () => undefined)
  return {
    api,
    databaseUrl: url.href,
    pool,
    async close() {
      await api.stop()
      await pool.end()
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
      await server.stop()
    },
  }
}
