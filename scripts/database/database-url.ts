import pg from 'pg'
import { Failure } from '../failure.ts'

const OLDEST_VERSION = 15

/** Host and port for messages, which must not repeat the password. */
export function whereIs(url: string): string {
  const { hostname, port } = new URL(url)
  return `${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}`
}

/** @throws Failure, one sentence, when the database of DATABASE_URL cannot be used. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; may_create: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS version,
              has_database_privilege(current_database(), 'CREATE') AS may_create`,
    )
    const version = rows[0]?.version ?? 0
    if (version < OLDEST_VERSION) {
      throw new Failure(
        `The database at ${whereIs(url)} is PostgreSQL ${version}; Tradewind needs ${OLDEST_VERSION} or later.`,
      )
    }
    if (rows[0]?.may_create !== true) {
      throw new Failure(
        `The user in DATABASE_URL may not create schemas in the database at ${whereIs(url)}; grant it CREATE.`,
      )
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`The database at ${whereIs(url)} (DATABASE_URL) cannot be used: ${reasonOf(error)}.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  switch (code) {
    case 'ECONNREFUSED':
      return 'nothing answers there'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'the host name is not known'
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'there is no way to it'
    case '28P01':
    case '28000':
      return 'it refuses the user or password'
    case '3D000':
      return 'it has no database of that name'
    case '53300':
      return 'it has no connection left'
    default:
      return error instanceof Error && /timeout/i.test(error.message)
        ? 'it does not answer within 5 s'
        : `it answers ${code ?? 'unexpectedly'}`
  }
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
