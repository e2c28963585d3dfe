import { openDatabase } from '../src/database/client.ts'
import { parseEnvironment } from '../src/environment.ts'
import { foldEventCounts } from '../src/events/store/fold-event-counts.ts'

/** Folds the counts of events at once, as the job does every minute. */
const environment = parseEnvironment(process.env)
if (typeof environment === 'string') {
  process.stderr.write(`${environment}\n`)
  process.exit(1)
}
const database = openDatabase(environment.DATABASE_URL, 2)
try {
  process.stdout.write(`${JSON.stringify({ folded: await foldEventCounts(database.pool) })}\n`)
} finally {
  await database.close()
}
