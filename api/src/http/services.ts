import type { Logger } from 'pino'
import type { Database } from '../database/client.ts'
import type { Environment } from '../environment.ts'
import type { Authentication } from '../identity/authentication.ts'
import type { Notices } from '../shared/notices.ts'

/** What the HTTP server works with; made once at start. */
export interface Services {
  readonly environment: Environment
  readonly database: Database
  readonly authentication: Authentication
  readonly notices: Notices
  readonly log: Logger
  readonly now: () => Date
}
