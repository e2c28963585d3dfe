import { pino } from 'pino'
import { parseEnvironment } from './environment.ts'
import { openKnowledge } from './open-knowledge.ts'
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
const { KNOWLEDGE_HOST: host, KNOWLEDGE_PORT: port } = environment
const knowledge = await openKnowledge(environment, log, Date.now)
const service = await startService(knowledge.server, host, port).catch((error: unknown) =>
  fail(listenFailure(error, host, port)),
)
log.info({ host, port: service.port }, 'knowledge service listens')
knowledge.start()

let isStopping = false
async function stop(signal: string): Promise<void> {
  if (isStopping) return
  isStopping = true
  log.info({ signal }, 'knowledge service stops')
  await service.stop()
  await knowledge.stop()
  process.exit(0)
}
process.on('SIGTERM', () => void stop('SIGTERM'))
process.on('SIGINT', () => void stop('SIGINT'))
