import pg from 'pg'

/** One sentence on why the database cannot be used, without its password; undefined when it can. */
export async function databaseProblem(databaseUrl: string): Promise<string | undefined> {
  const { hostname, port, pathname, username } = new URL(databaseUrl)
  const where = `${hostname}:${port || '5432'}`
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return undefined
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === '28P01' || code === '28000')
      return `PostgreSQL at ${where} refuses the user ${decodeURIComponent(username)}; check user and password in DATABASE_URL.`
    if (code === '3D000')
      return `PostgreSQL at ${where} has no database named ${decodeURIComponent(pathname.slice(1))}; create it or correct DATABASE_URL.`
    if (code === '57P03') return `PostgreSQL at ${where} is still starting; try again in a moment.`
    return `PostgreSQL at ${where} cannot be reached (${code ?? message}); start it or correct DATABASE_URL.`
  } finally {
    await client.end().catch(() => undefined)
  }
}
