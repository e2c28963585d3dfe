import path from 'node:path'
import { pino } from 'pino'
import { apiCatalogueSource } from './catalogue/api-source.ts'
import { createCatalogue } from './catalogue/catalogue.ts'
import { snapshotFile } from './catalogue/snapshot.ts'
import { parseEnvironment } from './environment.ts'
import { listenFailure, startService } from './service.ts'

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const environment = parseEnvironment(process.env)
if (typeof environment === 'string') fail(environment)

const log = pino({
  name: 'knowledge',
  level: environment.LOG_LEVEL,
  redact: ['headers.authorization', '*.authorization'],
})
const catalogue = createCatalogue({
  source: apiCatalogueSource({ endpoint: `${environment.API_URL}/graphql`, key: environment.KNOWLEDGE_API_KEY }),
  snapshot: snapshotFile(path.resolve(environment.TRADEWIND_DATA, 'knowledge')),
  log,
  refreshMs: environment.CATALOGUE_REFRESH_SECONDS * 1000,
  now: Date.now,
})
const { KNOWLEDGE_HOST: host, KNOWLEDGE_PORT: port } = environment
const parts = { catalogue, log, webhookSecret: environment.WEBHOOK_SECRET, now: Date.now }
const service = await startService(parts, host, port).catch((error: unknown) => fail(listenFailure(error, host, port)))
log.info({ host, port: service.port }, 'knowledge service listens')
void catalogue.start()

let isStopping = false
async function stop(signal: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  log.info({ signal }, 'knowledge service stops')
  catalogue.stop()
  await service.stop()
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
