import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { Failure } from '../failure.ts'
import { ROOT } from '../paths.ts'
import { type Ledger, signal } from './ledger.ts'
import type { LogFile } from './log-file.ts'

const EXIT_WITH_PARENT = pathToFileURL(path.join(ROOT, 'scripts/exit-with-parent.mjs')).href

export interface NodeProgram {
  /** For messages: "Building the CMS". */
  readonly title: string
  /** Node's own options, the file, its arguments. */
  readonly parameters: readonly string[]
  /** Folder it runs in, relative to the workspace. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: LogFile
  /** Told every line of the standard output. */
  readonly onLine?: (line: string) => void
}

export interface Children {
  /** Starts a program in a process group of its own, so that Ctrl-C reaches only the launcher, which then stops it. */
  start(program: NodeProgram): ChildProcess
  /** Runs a program to its end. @throws Failure with the end of its log when it fails. */
  run(program: NodeProgram): Promise<void>
  /** From now on nothing is started any more. */
  close(): void
  /** Sends a signal to everything that runs. */
  signalAll(name: NodeJS.Signals): void
  count(): number
}

/** Starts Node programs and keeps track of them until they end. */
export function createChildren(ledger: Ledger): Children {
  const running = new Set<ChildProcess>()
  let isClosed = false

  function start({ parameters, folder, environment, log, onLine }: NodeProgram): ChildProcess {
    if (isClosed) throw new Failure('Stopped before everything was up.')
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', EXIT_WITH_PARENT, ...parameters],
      {
        cwd: path.join(ROOT, folder),
        env: { ...environment, TRADEWIND_LAUNCHER_PID: String(process.pid) },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      },
    )
    const { pid } = child
    running.add(child)
    if (pid !== undefined) ledger.add(pid)
    child.once('exit', () => {
      running.delete(child)
      if (pid !== undefined) ledger.remove(pid)
    })
    createInterface({ input: child.stdout }).on('line', (line) => {
      log.write(line)
      onLine?.(line)
    })
    createInterface({ input: child.stderr }).on('line', (line) => log.write(line))
    return child
  }

  return {
    start,
    async run(program) {
      const child = start(program)
      const code = await new Promise<number | string>((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (status, signalName) => resolve(status ?? signalName ?? 'unknown'))
      })
      if (code === 0) return
      throw new Failure(
        `${program.title} failed (${code}); the whole log is in ${path.relative(process.cwd(), program.log.file)}.`,
        program.log.tail(),
      )
    },
    close() {
      isClosed = true
    },
    signalAll(name) {
      for (const { pid } of running) if (pid !== undefined) signal(pid, name)
    },
    count: () => running.size,
  }
}
