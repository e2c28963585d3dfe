import path from 'node:path'
import { buildAll } from './build/build.ts'
import { API_CLIENT, CMS, SITE } from './build/targets.ts'
import { checkDatabase } from './database/database-url.ts'
import { type EmbeddedPostgres, heldPort, startEmbeddedPostgres } from './database/embedded-postgres.ts'
import { demoSignIns, finishDemo, installData } from './database/install-data.ts'
import { createDatabase, markComplete } from './database/tradewind-database.ts'
import type { Environment } from './environment/parse-environment.ts'
import { Failure } from './failure.ts'
import { createChildren } from './process/children.ts'
import { endLeftovers, openLedger } from './process/ledger.ts'
import { createProgress } from './progress/progress.mjs'
import { services, serviceVariables } from './services/definitions.ts'
import { portProblems } from './services/ports.ts'
import { createSupervisor } from './services/supervisor.ts'
import { stopAll, untilAskedToStop } from './stopping.ts'
import { welcome } from './welcome.ts'

export interface Launch {
  readonly environment: Environment
  /** Everything the caller's environment and .env hold, for the services. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly wantsDemo: boolean
}

/**
 * Brings everything up, keeps it running until somebody asks to stop, and takes it down again, PostgreSQL last.
 * @throws Failure when something cannot be started, or keeps dying; everything is down by then.
 */
export async function launch({ environment, variables, wantsDemo }: Launch): Promise<void> {
  const asked = untilAskedToStop()
  const progress = createProgress()
  const ledgerFile = path.join(environment.TRADEWIND_DATA, 'processes.json')
  const left = await endLeftovers(ledgerFile)
  if (left > 0) progress.say(`Ended ${left} processes that an earlier start left behind.`)
  const logs = path.join(environment.TRADEWIND_DATA, 'logs')
  const children = createChildren(openLedger(ledgerFile))
  let postgres: EmbeddedPostgres | undefined
  const broken = Promise.withResolvers<never>()
  broken.promise.catch(() => undefined)

  async function startDatabase(): Promise<string> {
    if (environment.DATABASE_URL !== undefined) return environment.DATABASE_URL
    return progress.step('Starting PostgreSQL', async () => {
      postgres = await startEmbeddedPostgres(environment.TRADEWIND_DATA, environment.PG_PORT)
      return createDatabase(postgres.url)
    })
  }

  const supervisors: { letGo(): void }[] = []
  async function bringUp(): Promise<void> {
    await checkPorts(environment)
    if (environment.DATABASE_URL !== undefined) await checkDatabase(environment.DATABASE_URL)
    const work = { children, progress, logs, variables }
    const [databaseUrl] = await Promise.all([startDatabase(), buildAll([API_CLIENT], work)])
    if (postgres?.note !== undefined) progress.say(postgres.note)
    const settled = serviceVariables(variables, environment, databaseUrl)
    // The builds take both cores, the data mostly waits for the database: side by side they cost little more than the builds.
    const content = wantsDemo ? 'demo' : 'empty'
    const installation = { children, progress, logs, variables: settled, databaseUrl, content } as const
    const [state] = await Promise.all([installData(installation), buildAll([CMS, SITE], work)])
    const supervisor = createSupervisor({
      children,
      logs,
      variables: settled,
      say: progress.say,
      onGivingUp: broken.reject,
    })
    supervisors.push(supervisor)
    await Promise.all(
      services(environment).map((service) =>
        progress.step(`Starting the ${service.title}`, () => supervisor.start(service)),
      ),
    )
    const isDemo = state.content === 'demo'
    if (isDemo && !state.isComplete) await finishDemo(installation, environment.DEMO_SCALE)
    if (!state.isComplete) await markComplete(databaseUrl)
    progress.say(welcome(environment, isDemo ? await demoSignIns(installation) : undefined, !state.isComplete))
  }

  const ready = bringUp()
  ready.catch(() => undefined)
  try {
    await Promise.race([ready, asked])
    await Promise.race([asked, broken.promise])
  } finally {
    for (const supervisor of supervisors) supervisor.letGo()
    await stopAll({ children, ready, postgres: () => postgres, progress })
  }
}

async function checkPorts(environment: Environment): Promise<void> {
  const wanted = (['API', 'KNOWLEDGE', 'CMS', 'SITE'] as const).map((name) => ({
    variable: `${name}_PORT`,
    host: environment[`${name}_HOST`],
    port: environment[`${name}_PORT`],
  }))
  const ownsPostgres =
    environment.DATABASE_URL !== undefined || (await heldPort(environment.TRADEWIND_DATA)) === environment.PG_PORT
  if (!ownsPostgres) wanted.push({ variable: 'PG_PORT', host: '127.0.0.1', port: environment.PG_PORT })
  const problems = await portProblems(wanted)
  if (problems.length > 0) throw new Failure(problems.join('\n'))
}
