import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { toNodeHandler } from 'better-auth/node'
import { isDatabaseAway, isTooBusy, RETRY_AFTER_SECONDS } from '../database/busy.ts'
import { authenticate } from '../identity/authenticate.ts'
import type { Actor } from '../identity/domain/actor.ts'
import { answerJson } from './answer.ts'
import { clientAddress } from './client-address.ts'
import { createGraphqlHandler } from './graphql.ts'
import { BodyTooLargeError } from './read-body.ts'
import { routes } from './routes.ts'
import type { Services } from './services.ts'

/** A request must be complete in this time; a subscription's answer may stay open. */
const REQUEST_TIMEOUT_MS = 30_000

function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** The API's HTTP server: GraphQL, sign-in, and the REST routes beside them. Not yet listening. */
export function createApiServer(services: Services): Server {
  const { environment, log } = services
  const graphql = createGraphqlHandler(services)
  const signIn = toNodeHandler(services.authentication)

  const server = createServer((request, response) => {
    const requestId =
      typeof request.headers['x-request-id'] === 'string' ? request.headers['x-request-id'] : randomUUID()
    const requestLog = log.child({ requestId })
    const started = performance.now()
    response.setHeader('x-request-id', requestId)
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - started)
      requestLog.debug(
        { method: request.method, path: request.url?.split('?')[0], status: response.statusCode, milliseconds },
        'answered',
      )
    })
    const handle = async (): Promise<void> => {
      const url = new URL(request.url ?? '/', 'http://api')
      if (url.pathname === '/graphql')
        return graphql(request, response, {
          requestId,
          log: requestLog,
          clientAddress: clientAddress(request, environment.SITE_API_KEY),
          actor: await authenticate(toHeaders(request), services),
        })
      if (url.pathname.startsWith('/api/auth/')) return signIn(request, response)
      for (const route of routes) {
        const match = route.method === request.method ? route.path.exec(url.pathname) : null
        if (match === null) continue
        let actor: Promise<Actor> | undefined
        return route.handle({
          request,
          response,
          url,
          params: match.groups ?? {},
          work: services,
          log: requestLog,
          clientAddress: clientAddress(request, environment.SITE_API_KEY),
          authenticate: () => (actor ??= authenticate(toHeaders(request), services)),
        })
      }
      answerJson(response, 404, { code: 'ROUTE.NOT_FOUND', message: 'There is nothing at this address.' })
    }
    handle().catch((error: unknown) => {
      if (error instanceof BodyTooLargeError) {
        answerJson(
          response,
          413,
          { code: 'REQUEST.TOO_LARGE', message: 'The request body is too large.' },
          { connection: 'close' },
        )
        return
      }
      if (isTooBusy(error) && !response.headersSent) {
        const message = 'The house is too busy at this moment. Send the request again shortly.'
        answerJson(response, 503, { code: 'SERVER.BUSY', message }, { 'retry-after': `${RETRY_AFTER_SECONDS}` })
        return
      }
      if (isDatabaseAway(error) && !response.headersSent) {
        requestLog.warn({ err: error }, 'the database was away')
        const message = 'The database cannot be reached at this moment. Send the request again shortly.'
        answerJson(response, 503, { code: 'SERVER.BUSY', message }, { 'retry-after': `${RETRY_AFTER_SECONDS}` })
        return
      }
      requestLog.error({ err: error }, 'a request failed')
      if (response.headersSent) response.destroy()
      else
        answerJson(response, 500, {
          code: 'SERVER.DEFECT',
          message: `Something went wrong on our side. Reference: ${requestId}`,
        })
    })
  })
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.headersTimeout = REQUEST_TIMEOUT_MS
  server.keepAliveTimeout = 65_000
  return server
}
