import { runningPostgres } from './database/embedded-postgres.ts'
import { createDatabase } from './database/tradewind-database.ts'
import { parseEnvironment } from './environment/parse-environment.ts'
import { readVariables } from './environment/read-variables.ts'
import { Failure, reportFailure } from './failure.ts'
import { ROOT } from './paths.ts'
import { runTool } from './process/tool.ts'
import { serviceVariables } from './services/definitions.ts'

await main().catch(reportFailure)
// A look for the running database must not hold the terminal.
process.exit()

/** Makes the history of the demo company larger, while the house runs: `npm run demo:seed -- --scale 10`. */
async function main(): Promise<void> {
  const variables = readVariables(ROOT, process.env)
  const environment = parseEnvironment(variables, ROOT)
  if (typeof environment === 'string') throw new Failure(environment)
  const running = environment.DATABASE_URL ?? (await runningPostgres(environment.TRADEWIND_DATA))
  if (running === undefined) throw new Failure('PostgreSQL is not running: start Tradewind first, with npm start.')
  const databaseUrl = environment.DATABASE_URL ?? (await createDatabase(running))
  const settled = serviceVariables(variables, environment, databaseUrl)
  const given = Object.entries(settled).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const { code } = await runTool('scripts/seed-demo.ts', ['history', ...process.argv.slice(2)], {
    folder: 'api',
    environment: Object.fromEntries(given),
    onOutput: (text) => process.stdout.write(text),
  })
  process.exitCode = code
}
