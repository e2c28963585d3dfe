import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { SECRETS } from './secrets.ts'
import { type ServiceProcess, startService } from './service-process.ts'

/** The origin browsers see; sign-in checks it. Nothing needs to listen there. */
export const SITE_ORIGIN = 'http://site.test'

export interface ApiOptions {
  readonly databaseUrl: string
  /** inline: jobs run in the API's process; off: they wait. */
  readonly worker?: 'inline' | 'off'
  readonly production?: boolean
  readonly smtpUrl?: string
  readonly environment?: Readonly<Record<string, string>>
}

export interface Api extends ServiceProcess {
  readonly url: string
  /** Where mails are written without SMTP. */
  readonly dataFolder: string
}

/** A real API process on a free port, with a data folder of its own that goes when it ends. */
export async function startApi(options: ApiOptions): Promise<Api> {
  const port = await freePort()
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'tradewind-api-'))
  const url = `http://127.0.0.1:${port}`
  const service = await startService({
    name: 'api',
    entry: 'api/src/main.ts',
    healthUrl: `${url}/health`,
    environment: {
      ...SECRETS,
      TRADEWIND_ENV: options.production === true ? 'production' : 'development',
      TRADEWIND_DATA: dataFolder,
      API_PORT: String(port),
      DATABASE_URL: options.databaseUrl,
      DATABASE_POOL: '10',
      SITE_URL: SITE_ORIGIN,
      CMS_URL: 'http://127.0.0.1:9',
      WORKER: options.worker ?? 'off',
      LOG_LEVEL: 'info',
      ...(options.smtpUrl === undefined ? {} : { SMTP_URL: options.smtpUrl }),
      ...options.environment,
    },
  })
  const tidyUp = () => rm(dataFolder, { recursive: true, force: true })
  return {
    ...service,
    url,
    dataFolder,
    stop: () => service.stop().then(tidyUp),
    kill: () => service.kill().then(tidyUp),
  }
}
