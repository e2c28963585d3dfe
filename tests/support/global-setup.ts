import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'
import { repositoryPath } from './repository.ts'
import { SECRETS } from './secrets.ts'
import { runScript } from './service-process.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { adminUrl: string; template: string; prefix: string }
  }
}

function onServer(adminUrl: string, database: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  return url.href
}

/** One PostgreSQL per run, and in it one database with schema, pipeline and the demo's people and prices, to be copied. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  const prefix = `tw_test_${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  const admin = new pg.Client({ connectionString: server.adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${template}`)
  const environment = { ...SECRETS, DATABASE_URL: onServer(server.adminUrl, template) }
  await runScript('migrations', [repositoryPath('api/scripts/migrate.ts')], environment)
  await runScript('install', [repositoryPath('api/scripts/install.ts')], environment)
  await runScript('demo facts', [repositoryPath('api/scripts/seed-demo.ts'), 'facts'], environment)
  project.provide('postgres', { adminUrl: server.adminUrl, template, prefix })
  return async () => {
    const { rows } = await admin.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
    await admin.end()
    await server.stop()
  }
}
