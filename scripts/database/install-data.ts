import path from 'node:path'
import { Failure } from '../failure.ts'
import type { Children } from '../process/children.ts'
import { openLogFile } from '../process/log-file.ts'
import type { Progress } from '../progress/progress.mjs'
import { parseSignIns, type SignIns } from '../welcome.ts'
import { type FirstContent, type LauncherState, prepareDatabase } from './tradewind-database.ts'

export interface Installation {
  readonly children: Children
  readonly progress: Progress
  /** Folder of the logs, absolute. */
  readonly logs: string
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly databaseUrl: string
  /** Wanted for a new database. */
  readonly content: FirstContent
}

/**
 * Brings the database up to date and, on the first start, writes what of the demo company needs no running service.
 * @returns what this database was started with, and whether an earlier start came to its end.
 */
export async function installData(installation: Installation): Promise<LauncherState> {
  const { databaseUrl, content, progress } = installation
  const state = await prepareDatabase(databaseUrl, content)
  if (content === 'empty' && state.content === 'demo') {
    throw new Failure(
      'This database already holds the demo company; for an empty one set TRADEWIND_DATA to a new folder, or DATABASE_URL to another database.',
    )
  }
  await progress.step('Updating the database', async () => {
    await run(installation, 'Updating the database', 'api', ['scripts/migrate.ts'])
    await run(installation, 'Installing base data', 'api', ['scripts/install.ts'])
  })
  if (state.content === 'demo' && !state.isComplete) {
    await progress.step('Writing the demo products', async (note) => {
      await run(installation, 'Writing the demo prices', 'api', ['scripts/seed-demo.ts', 'facts'], note)
      await run(installation, 'Writing the demo products', 'cms', ['scripts/seed-demo.ts'], note)
    })
  }
  return state
}

/**
 * The demo's buyers ask for products that the CMS has published: this part needs the services running.
 * @param scale how large the company's history is; 1 is some 2,500 customers
 */
export async function finishDemo(installation: Installation, scale: number): Promise<void> {
  await installation.progress.step('Writing the demo customers', (note) =>
    run(installation, 'Writing the demo customers', 'api', ['scripts/seed-demo.ts', 'customers'], note),
  )
  await installation.progress.step('Writing three years of history', (note) => {
    const parameters = ['scripts/seed-demo.ts', 'history', '--scale', String(scale)]
    return run(installation, 'Writing three years of history', 'api', parameters, note)
  })
}

export async function demoSignIns({ children, logs, variables }: Installation): Promise<SignIns | undefined> {
  let signIns: SignIns | undefined
  await children.run({
    title: 'Reading the demo sign-ins',
    parameters: ['scripts/demo-sign-ins.ts'],
    folder: 'api',
    environment: variables,
    log: openLogFile(path.join(logs, 'install-api.log'), 'api'),
    onLine: (line) => {
      signIns ??= parseSignIns(line)
    },
  })
  return signIns
}

async function run(
  { children, logs, variables }: Installation,
  title: string,
  folder: 'api' | 'cms',
  parameters: readonly string[],
  note: (text: string) => void = () => undefined,
): Promise<void> {
  const log = openLogFile(path.join(logs, `install-${folder}.log`), folder)
  const onLine = (line: string) => {
    const text = progressNote(line)
    if (text !== undefined) note(text)
  }
  await children.run({ title, parameters, folder, environment: variables, log, onLine })
}

/** Seeds report as JSON lines: `{ step, done, total }`. @returns such as "products 12/64", undefined for other lines. */
export function progressNote(line: string): string | undefined {
  try {
    const said: { step?: unknown; done?: unknown; total?: unknown; of?: unknown } | null = JSON.parse(line)
    const total = said?.total ?? said?.of
    return typeof said?.step === 'string' && typeof said.done === 'number' && typeof total === 'number'
      ? `${said.step} ${said.done}/${total}`
      : undefined
  } catch {
    return undefined
  }
}
