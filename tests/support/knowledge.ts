import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { SECRETS } from './secrets.ts'
import { type ServiceProcess, startService } from './service-process.ts'

export interface Knowledge extends ServiceProcess {
  readonly url: string
}

/** A real knowledge process that reads the catalogue of the API at `apiUrl`. */
export async function startKnowledge(apiUrl: string): Promise<Knowledge> {
  const port = await freePort()
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'tradewind-knowledge-'))
  const url = `http://127.0.0.1:${port}`
  const service = await startService({
    name: 'knowledge',
    entry: 'knowledge/src/main.ts',
    healthUrl: `${url}/health`,
    environment: {
      ...SECRETS,
      TRADEWIND_DATA: dataFolder,
      KNOWLEDGE_PORT: String(port),
      API_URL: apiUrl,
      LOG_LEVEL: 'info',
    },
  })
  return {
    ...service,
    url,
    async stop() {
      await service.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
