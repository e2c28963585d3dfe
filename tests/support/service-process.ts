import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delay } from './eventually.ts'
import { repositoryPath } from './repository.ts'

export interface ServiceProcess {
  readonly pid: number
  /** Everything it wrote so far. */
  readonly log: () => string
  /** SIGTERM, then SIGKILL after five seconds. */
  readonly stop: () => Promise<void>
  /** What a crash is: SIGKILL, no time to tidy up. */
  readonly kill: () => Promise<void>
}

export interface ServiceOptions {
  readonly name: string
  /** Entry file, relative to the project. */
  readonly entry: string
  readonly environment: Readonly<Record<string, string>>
  /** Answers 2xx as soon as the service is ready; null when it listens nowhere. */
  readonly healthUrl: string | null
  readonly arguments?: readonly string[]
  readonly readyWithinMs?: number
}

const STOP_WITHIN_MS = 5_000
/** Nothing of the developer's own environment reaches a service under test, but for where programs are found. */
const INHERITED = Object.fromEntries(
  ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
)
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false
  }
}

/** Starts a service of the house the way production does, and waits until it is healthy. */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [repositoryPath(options.entry), ...(options.arguments ?? [])], {
    cwd: repositoryPath('.'),
    env: { ...INHERITED, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    await ended
    clearTimeout(timer)
  }
  const until = Date.now() + (options.readyWithinMs ?? 30_000)
  while (options.healthUrl !== null && !(await isHealthy(options.healthUrl))) {
    if (hasEnded(child)) throw new Error(`${options.name} ended with code ${child.exitCode}:\n${output}`)
    if (Date.now() > until) {
      await end('SIGKILL')
      throw new Error(`${options.name} did not become healthy:\n${output}`)
    }
    await delay(40)
  }
  return { pid: child.pid ?? 0, log: () => output, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

/** Runs a script of the house to its end. Throws with its output when it fails. */
export async function runScript(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn(process.execPath, [...args], {
    cwd: repositoryPath('.'),
    env: { ...INHERITED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${name} ended with code ${code}:\n${output}`)
  return output
}
