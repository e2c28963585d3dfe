import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { SECRETS } from './secrets.ts'
import { type ServiceProcess, startService } from './service-process.ts'

export interface Knowledge extends ServiceProcess {
  readonly url: string
  /** Ends and starts the process: what it kept on disk stays. */
  readonly restart: () => Promise<void>
}

export interface KnowledgeOptions {
  /** Without one it has nothing to quote. */
  readonly cmsUrl?: string
  /** Known before it starts to whoever has to be told of it. */
  readonly port?: number
}

/** A real knowledge process that reads the catalogue of the API at `apiUrl`. */
export async function startKnowledge(apiUrl: string, options: KnowledgeOptions = {}): Promise<Knowledge> {
  const port = options.port ?? (await freePort())
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'tradewind-knowledge-'))
  const url = `http://127.0.0.1:${port}`
  const start = (): Promise<ServiceProcess> =>
    startService({
      name: 'knowledge',
      entry: 'knowledge/src/main.ts',
      healthUrl: `${url}/health`,
      environment: {
        ...SECRETS,
        TRADEWIND_DATA: dataFolder,
        KNOWLEDGE_PORT: String(port),
        API_URL: apiUrl,
        CMS_URL: options.cmsUrl ?? 'http://127.0.0.1:9',
        LOG_LEVEL: 'info',
      },
    })
  let service = await start()
  return {
    ...service,
    log: () => service.log(),
    kill: () => service.kill(),
    url,
    async restart() {
      await service.stop()
      service = await start()
    },
    async stop() {
      await service.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
