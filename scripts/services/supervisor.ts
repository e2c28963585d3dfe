import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { Failure } from '../failure.ts'
import type { Children } from '../process/children.ts'
import { type LogFile, openLogFile } from '../process/log-file.ts'
import type { Service } from './definitions.ts'
import { restartPolicy } from './restarts.ts'

const HEALTHY_WITHIN_MS = 90_000
const ASK_EVERY_MS = 150

export interface SupervisorOptions {
  readonly children: Children
  /** Folder of the logs, absolute. */
  readonly logs: string
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Told when something happens that the person at the terminal should know. */
  readonly say: (text: string) => void
  /** A service died too often. */
  readonly onGivingUp: (failure: Failure) => void
}

/** Starts services, keeps them running. */
export interface Supervisor {
  /** Resolves when the service is healthy. @throws Failure with the end of its log. */
  start(service: Service): Promise<void>
  /** From now on a service that ends stays ended. */
  letGo(): void
}

export function createSupervisor({ children, logs, variables, say, onGivingUp }: SupervisorOptions): Supervisor {
  let watching = true

  function launch(service: Service, log: LogFile): ChildProcess {
    const { title, parameters, name } = service
    return children.start({ title, parameters, folder: name, environment: variables, log })
  }

  function watch(service: Service, child: ChildProcess, log: LogFile, policy = restartPolicy()): void {
    child.once('exit', (code, signal) => {
      if (!watching) return
      const pause = policy.afterDeath(Date.now())
      if (pause === undefined) {
        onGivingUp(
          new Failure(`The ${service.title} ended five times within a minute; its log is ${log.file}.`, log.tail()),
        )
        return
      }
      say(`The ${service.title} ended unexpectedly (${signal ?? `code ${code}`}); it is started again.`)
      setTimeout(() => {
        if (watching) watch(service, launch(service, log), log, policy)
      }, pause)
    })
  }

  return {
    async start(service) {
      const log = openLogFile(path.join(logs, `${service.name}.log`), service.name)
      const child = launch(service, log)
      await untilHealthy(service, child, log)
      watch(service, child, log)
    },
    letGo() {
      watching = false
    },
  }
}

async function untilHealthy(service: Service, child: ChildProcess, log: LogFile): Promise<void> {
  const deadline = Date.now() + HEALTHY_WITHIN_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const fate = child.signalCode ?? `code ${child.exitCode}`
      throw new Failure(`The ${service.title} ended while starting (${fate}); its log is ${log.file}.`, log.tail())
    }
    if (await isHealthy(service.health)) return
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
  throw new Failure(
    `The ${service.title} did not become healthy within ${HEALTHY_WITHIN_MS / 1000} s; its log is ${log.file}.`,
    log.tail(),
  )
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
