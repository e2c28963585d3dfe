import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { type Gate, openGate } from './gate.ts'
import { SECRETS } from './secrets.ts'
import { type ServiceProcess, startService } from './service-process.ts'
import type { HouseAddresses } from './whole-house.ts'

/** A site of one's own beside the house's, reaching the other services through gates that can be shut. */
export interface SecondSite {
  readonly url: string
  readonly gates: Readonly<Record<'api' | 'cms' | 'knowledge', Gate>>
  /** Ends and starts the process: what it kept in memory is gone, what it kept on disk stays. */
  readonly restart: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openSecondSite(house: Pick<HouseAddresses, 'api' | 'cms' | 'knowledge'>): Promise<SecondSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tradewind-second-site-'))
  const port = await freePort()
  const [api, cms, knowledge] = await Promise.all([house.api, house.cms, house.knowledge].map(openGate))
  if (api === undefined || cms === undefined || knowledge === undefined) throw new Error('a gate is missing')
  const url = `http://localhost:${port}`
  const start = (): Promise<ServiceProcess> =>
    startService({
      name: 'site',
      entry: 'site/server/start.ts',
      healthUrl: `http://127.0.0.1:${port}/health`,
      environment: {
        ...SECRETS,
        NODE_ENV: 'production',
        TRADEWIND_ENV: 'development',
        TRADEWIND_DATA: folder,
        TRUSTED_PROXY_HOPS: '1',
        SITE_PORT: String(port),
        SITE_URL: url,
        API_URL: api.url,
        CMS_URL: cms.url,
        KNOWLEDGE_URL: knowledge.url,
      },
    })
  let process = await start()
  return {
    url,
    gates: { api, cms, knowledge },
    async restart() {
      await process.stop()
      process = await start()
    },
    async close() {
      await process.stop()
      await Promise.all([api.shut(), cms.shut(), knowledge.shut()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}
