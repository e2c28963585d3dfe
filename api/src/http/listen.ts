import type { Server } from 'node:http'
import type { Environment } from '../environment.ts'

/** The process cannot start; the message is one sentence for whoever started it. */
export class StartError extends Error {}

/** Begins to listen. Throws a StartError that says what to do when the port cannot be had. */
export function listen(server: Server, { API_HOST, API_PORT }: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Readonly<Record<string, string>> = {
        EADDRINUSE: `Port ${API_PORT} is taken by another program; stop it or set API_PORT to a free port.`,
        EACCES: `Port ${API_PORT} may not be opened by this user; set API_PORT to a port above 1023.`,
        EADDRNOTAVAIL: `${API_HOST} is no address of this machine; set API_HOST to one, or to 0.0.0.0.`,
      }
      reject(new StartError(reasons[error.code ?? ''] ?? `Listening on API_PORT ${API_PORT} failed: ${error.message}.`))
    })
    server.listen(API_PORT, API_HOST, () => resolve())
  })
}

/** Accepts nothing more and waits for the requests in work; after `withinMs` their connections are cut. */
export function drain(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), withinMs)
    cut.unref()
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
