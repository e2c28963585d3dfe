import { createServer, type Server } from 'node:http'
import { answerJson } from './answer.ts'
import { healthRoute } from './health.ts'
import type { Services } from './services.ts'

/** What a process that only runs jobs answers: its health, nothing else. Not yet listening. */
export function createHealthServer(services: Services): Server {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://worker')
    if (request.method !== 'GET' || !healthRoute.path.test(url.pathname)) {
      answerJson(response, 404, { code: 'ROUTE.NOT_FOUND', message: 'This process only runs jobs.' })
      return
    }
    const nobody = async () => ({ kind: 'visitor', anonymousId: null, viaSite: false }) as const
    void healthRoute.handle({
      request,
      response,
      url,
      params: {},
      work: services,
      log: services.log,
      clientAddress: request.socket.remoteAddress ?? 'unknown',
      authenticate: nobody,
    })
  })
  server.requestTimeout = 10_000
  return server
}
