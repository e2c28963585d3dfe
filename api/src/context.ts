import type { YogaInitialContext } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Database } from './database/client.ts'
import type { Environment } from './environment.ts'
import type { Actor } from './identity/domain/actor.ts'
import type { Notices } from './shared/notices.ts'

/** What every use-case is handed: who asks, the database, the clock. */
export interface Work {
  readonly actor: Actor
  readonly database: Database
  readonly environment: Environment
  readonly now: () => Date
  readonly log: Logger
}

/** A GraphQL request's context. */
export interface Context extends YogaInitialContext, Work {
  readonly notices: Notices
  /** The caller's network address, for rate limits; never stored. */
  readonly clientAddress: string
  readonly requestId: string
  /** Asks again who the caller is: a subscription outlives the session it began with. */
  readonly reauthenticate: () => Promise<Actor>
}
