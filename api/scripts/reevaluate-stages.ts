import { openDatabase } from '../src/database/client.ts'
import { parseEnvironment } from '../src/environment.ts'
import { reevaluateStages } from '../src/funnel/use-cases/reevaluate-stages.ts'

/** Replays every customer through the rules, as the job does, and prints what was found as one JSON line. */
const environment = parseEnvironment(process.env)
if (typeof environment === 'string') {
  process.stderr.write(`${environment}\n`)
  process.exit(1)
}
const database = openDatabase(environment.DATABASE_URL, 2)
try {
  const started = performance.now()
  const found = await reevaluateStages({ database })
  process.stdout.write(`${JSON.stringify({ ...found, seconds: (performance.now() - started) / 1_000 })}\n`)
} finally {
  await database.close()
}
