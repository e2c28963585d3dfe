import { migrate } from '../src/database/migrate.ts'

/** Brings the database at DATABASE_URL up to date; prints one JSON line with what was applied. */
const url = process.env.DATABASE_URL
if (url === undefined || url === '') {
  process.stderr.write('The variable DATABASE_URL is missing; it names the database to migrate.\n')
  process.exit(1)
}
const applied = await migrate(url)
process.stdout.write(`${JSON.stringify({ applied })}\n`)
