import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Environment, parseEnvironment } from './environment/parse-environment.ts'
import { readVariables } from './environment/read-variables.ts'
import { Failure, reportFailure } from './failure.ts'
import { launch } from './launch.ts'
import { ROOT } from './paths.ts'
import { takeLock } from './process/lock.ts'

const HELP = `npm start               starts Tradewind; the first start brings the demo company
npm start -- --no-demo  a first start without it: a first-run page creates the administrator`

const parameters = process.argv.slice(2)
if (parameters.includes('--help') || parameters.includes('-h')) {
  process.stdout.write(`${HELP}\n`)
} else {
  await main().catch(reportFailure)
  // Pools and timers of a start that failed halfway must not hold the terminal.
  process.exit()
}

async function main(): Promise<void> {
  const unknown = parameters.find((parameter) => parameter !== '--no-demo')
  if (unknown !== undefined) throw new Failure(`"${unknown}" is not understood.\n${HELP}`)
  const variables = readVariables(ROOT, process.env)
  const environment = parseEnvironment(variables, ROOT)
  if (typeof environment === 'string') throw new Failure(environment)
  // In production nobody but us would know that the demo's passwords are public.
  const wantsDemo = environment.TRADEWIND_ENV === 'development' && !parameters.includes('--no-demo')
  prepareFolder(environment)
  const release = takeLock(path.join(environment.TRADEWIND_DATA, 'launcher.lock'))
  if (release === undefined) {
    throw new Failure(
      `Tradewind is already running on ${environment.TRADEWIND_DATA}; stop it first, or set TRADEWIND_DATA and the ports for a second one.`,
    )
  }
  try {
    await launch({ environment, variables, wantsDemo })
  } finally {
    release()
  }
}

function prepareFolder({ TRADEWIND_DATA }: Environment): void {
  try {
    mkdirSync(path.join(TRADEWIND_DATA, 'logs'), { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new Failure(`The folder ${TRADEWIND_DATA} (TRADEWIND_DATA) cannot be written: ${code}.`)
  }
}
