import { pino } from 'pino'
import { openDatabase } from './database/client.ts'
import { parseEnvironment } from './environment.ts'
import { createApiServer } from './http/server.ts'
import { createAuthentication } from './identity/authentication.ts'
import { listenForNotices } from './shared/notices.ts'

const environment = parseEnvironment(process.env)
if (typeof environment === 'string') {
  process.stderr.write(`${environment}\n`)
  process.exit(1)
}
const log = pino({ name: 'api', level: environment.LOG_LEVEL })
const database = openDatabase(environment.DATABASE_URL, environment.DATABASE_POOL)
const notices = await listenForNotices(environment.DATABASE_URL, log)
const authentication = createAuthentication(database, environment, async () => undefined)
const server = createApiServer({ environment, database, notices, authentication, log, now: () => new Date() })
server.listen(environment.API_PORT, environment.API_HOST, () => log.info({ port: environment.API_PORT }, 'listening'))
