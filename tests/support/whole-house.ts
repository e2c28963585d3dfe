import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { startMailServer } from './inbox.ts'
import { repositoryPath } from './repository.ts'
import { SECRETS } from './secrets.ts'

/** Where everything of a running house is; plain data, so that it can be handed to other processes. */
export interface HouseAddresses {
  readonly site: string
  readonly api: string
  readonly cms: string
  readonly knowledge: string
  /** TRADEWIND_DATA, absolute. */
  readonly dataFolder: string
  /** Every mail that was sent, as .eml files. */
  readonly mailFolder: string
}

export interface WholeHouse extends HouseAddresses {
  /** What the launcher printed so far. */
  readonly log: () => string
  /** Stops every process and removes the data. */
  readonly close: () => Promise<void>
}

export interface WholeHouseOptions {
  /** False: an empty company with a first-run page. */
  readonly demo?: boolean
  /** How much of the three years of history: 1 is all 2,500 customers. */
  readonly demoScale?: number
}

/** Builds are part of it when they are missing or old, and another command may be building. */
const READY_WITHIN_MS = 20 * 60_000
const STOP_WITHIN_MS = 45_000
const READY = 'Tradewind runs.'
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'LANG']

/** Starts the house as a person does, by the launcher, on free ports and in a folder of its own, and waits until it runs. */
export async function openWholeHouse({ demo = true, demoScale = 0.1 }: WholeHouseOptions = {}): Promise<WholeHouse> {
  const root = await mkdtemp(path.join(tmpdir(), 'tradewind-house-'))
  // PostgreSQL runs as a user of its own when root starts it, and has to reach the folder.
  await chmod(root, 0o755)
  const dataFolder = path.join(root, 'data')
  const mailFolder = path.join(root, 'inbox')
  const mail = await startMailServer(mailFolder)
  const [api, knowledge, cms, site, postgres] = await freePorts(5)
  const environment: Record<string, string> = {
    ...Object.fromEntries(INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []))),
    ...SECRETS,
    TRADEWIND_ENV: 'development',
    TRADEWIND_DATA: dataFolder,
    API_PORT: String(api),
    KNOWLEDGE_PORT: String(knowledge),
    CMS_PORT: String(cms),
    SITE_PORT: String(site),
    PG_PORT: String(postgres),
    SMTP_URL: mail.url,
    // Each browser of the tests names an address of its own, as behind a proxy: limits count per visitor.
    TRUSTED_PROXY_HOPS: '1',
    LOG_LEVEL: 'info',
    DEMO_SCALE: String(demoScale),
  }
  const launcher = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', repositoryPath('scripts/start.ts'), ...(demo ? [] : ['--no-demo'])],
    { cwd: repositoryPath('.'), env: environment, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  // The launcher ends its services when it ends; when we end without a word it has to.
  const endWithUs = (): boolean => launcher.kill('SIGTERM')
  process.on('exit', endWithUs)
  const close = async (): Promise<void> => {
    await end(launcher)
    process.off('exit', endWithUs)
    await mail.stop()
    await rm(root, { recursive: true, force: true })
  }
  try {
    await untilReady(launcher, () => output)
  } catch (error) {
    await close()
    throw error
  }
  return {
    site: `http://localhost:${site}`,
    api: `http://127.0.0.1:${api}`,
    cms: `http://localhost:${cms}`,
    knowledge: `http://127.0.0.1:${knowledge}`,
    dataFolder,
    mailFolder,
    log: () => output,
    close,
  }
}

async function untilReady(launcher: ChildProcess, output: () => string): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS
  while (!output().includes(READY)) {
    if (launcher.exitCode !== null || launcher.signalCode !== null) {
      throw new Error(`the launcher ended with ${launcher.signalCode ?? `code ${launcher.exitCode}`}:\n${output()}`)
    }
    if (Date.now() > until)
      throw new Error(`the house was not ready within ${READY_WITHIN_MS / 60_000} min:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function end(launcher: ChildProcess): Promise<void> {
  if (launcher.exitCode !== null || launcher.signalCode !== null) return
  const ended = once(launcher, 'exit')
  launcher.kill('SIGTERM')
  const timer = setTimeout(() => launcher.kill('SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(timer)
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort())
  return [...ports]
}
