import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createApp, type ServerParts } from './server.ts'

export interface RunningService {
  readonly port: number
  /** Takes no new requests, finishes those under way (at most five seconds), then is gone. */
  stop(): Promise<void>
}

const REQUEST_TIMEOUT_MS = 15_000
const HEADERS_TIMEOUT_MS = 10_000
const KEEP_ALIVE_MS = 30_000
const GRACE_MS = 5_000

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/**
 * Listens. Rejects with the system's error when the port is taken.
 * @param port 0 for any free one
 */
export function startService(parts: ServerParts, host: string, port: number): Promise<RunningService> {
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: createApp(parts).fetch,
      hostname: host,
      port,
      createServer,
      serverOptions: {
        requestTimeout: REQUEST_TIMEOUT_MS,
        headersTimeout: HEADERS_TIMEOUT_MS,
        keepAliveTimeout: KEEP_ALIVE_MS,
        connectionsCheckingInterval: 2_000,
      },
    }) as Server
    server.once('error', reject)
    server.once('listening', () => {
      resolve({ port: (server.address() as AddressInfo).port, stop: () => closed(server) })
    })
  })
}

/** One clear sentence for a person at a terminal. */
export function listenFailure(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken; set KNOWLEDGE_PORT to a free one.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user; set KNOWLEDGE_PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine; set KNOWLEDGE_HOST.`
  return `The knowledge service cannot listen on ${host}:${port} (${String(code ?? error)}).`
}
