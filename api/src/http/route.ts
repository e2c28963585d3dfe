import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { Work } from '../context.ts'
import type { Actor } from '../identity/domain/actor.ts'

/** What a REST route is handed. */
export interface RouteRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  /** Named groups of the route's pattern. */
  readonly params: Readonly<Record<string, string>>
  readonly work: Omit<Work, 'actor'>
  readonly log: Logger
  readonly clientAddress: string
  /** Looks the caller up, once. */
  readonly authenticate: () => Promise<Actor>
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly handle: (request: RouteRequest) => Promise<void>
}
