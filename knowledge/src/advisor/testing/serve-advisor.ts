import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { pino } from 'pino'
import type { Advisor } from '../create-advisor.ts'
import { advisorRoutes } from '../routes.ts'

export interface ServedAdvisor {
  readonly url: string
  close(): Promise<void>
}

/** The advisor's routes on a free port. */
export async function serveAdvisor(advisor: Advisor): Promise<ServedAdvisor> {
  const app = advisorRoutes({ advisor, log: pino({ level: 'silent' }) })
  const server = await new Promise<Server>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0, createServer }) as Server
    started.once('listening', () => resolve(started))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
