import { randomUUID } from 'node:crypto'
import { type CmsWebhook, cmsWebhook } from '@tradewind/schema/contracts/catalog'
import {
  compareRequest,
  type Problem,
  type ProblemCode,
  parametersQuery,
  selectRequest,
} from '@tradewind/schema/contracts/selector'
import { DEFAULT_LOCALE, type Locale } from '@tradewind/schema/locales'
import { SIGNATURE_HEADER, verifySignature } from '@tradewind/schema/signature'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import type { ZodType } from 'zod'
import type { Catalogue } from './catalogue/catalogue.ts'
import { localeOf, parseBody, problemsOf } from './http-problems.ts'
import { answerCompare } from './selector/answer-compare.ts'
import { answerParameters } from './selector/answer-parameters.ts'
import { answerSelect } from './selector/answer-select.ts'
import type { CatalogueIndex } from './selector/columns.ts'
import { presentProblem } from './selector/presentation/problems.ts'

const MAX_BODY_BYTES = 256 * 1024

export interface ServerParts {
  readonly catalogue: Catalogue
  /** What understanding, answers, dialogue and documents add. */
  readonly routes?: readonly Hono[]
  /** Takes note of a change that concerns what can be quoted; true when it does. */
  readonly receive?: (webhook: CmsWebhook) => boolean
  /** More about how the service is doing. */
  readonly state?: () => Promise<object>
  readonly log: Logger
  readonly webhookSecret: string
  /** ms since the epoch */
  readonly now: () => number
}

type Variables = { requestId: string }
type Ctx = Context<{ Variables: Variables }>

/** Ids of callers are kept when they are harmless in a log. */
const REQUEST_ID = /^[\w.-]{8,64}$/

const plain = (code: ProblemCode, locale: Locale): Problem => presentProblem({ code, path: [], subject: '' }, locale)

function unavailable(c: Ctx, locale: Locale): Response {
  return c.json({ problems: [plain('catalogue-unavailable', locale)] }, 503, { 'retry-after': '5' })
}

/** The knowledge service: selector, comparison, facets, the CMS webhook and health. Called by our own servers only. */
export function createApp({
  catalogue,
  routes = [],
  receive,
  state: more,
  log,
  webhookSecret,
  now,
}: ServerParts): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>()

  app.use(async (c, next) => {
    const given = c.req.header('x-request-id') ?? ''
    const requestId = REQUEST_ID.test(given) ? given : randomUUID()
    c.set('requestId', requestId)
    c.header('x-request-id', requestId)
    const startedAt = performance.now()
    await next()
    const ms = Number((performance.now() - startedAt).toFixed(1))
    const level = c.req.path === '/health' ? 'debug' : 'info'
    log[level]({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request')
  })
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => c.json({ problems: [plain('body-too-large', DEFAULT_LOCALE)] }, 413),
    }),
  )

  /** Parses, answers from the catalogue, and speaks the contract's refusals. */
  async function answered<T extends { locale: Locale }>(
    c: Ctx,
    schema: ZodType<T>,
    answer: (
      index: CatalogueIndex,
      request: T,
    ) => { ok: true; response: object } | { ok: false; problems: readonly Problem[] },
  ): Promise<Response> {
    const parsed = parseBody(await c.req.text(), schema)
    if (!parsed.ok) return c.json({ problems: parsed.problems }, 400)
    const index = catalogue.index()
    if (index === undefined) return unavailable(c, parsed.value.locale)
    const result = answer(index, parsed.value)
    if (result.ok) return c.json(result.response)
    const isUnknown = result.problems.every(({ code }) => code === 'unknown-product')
    return c.json({ problems: result.problems }, isUnknown ? 404 : 400)
  }

  app.post('/select', (c) => answered(c, selectRequest, answerSelect))
  app.post('/compare', (c) => answered(c, compareRequest, answerCompare))

  app.get('/parameters', (c) => {
    const query = c.req.query()
    const parsed = parametersQuery.safeParse(query)
    if (!parsed.success) return c.json({ problems: problemsOf(parsed.error, localeOf(query)) }, 400)
    const index = catalogue.index()
    if (index === undefined) return unavailable(c, parsed.data.locale)
    return c.json(answerParameters(index, parsed.data.category, parsed.data))
  })

  app.post('/webhooks/cms', async (c) => {
    const body = await c.req.text()
    if (!verifySignature(webhookSecret, body, c.req.header(SIGNATURE_HEADER), Math.floor(now() / 1000))) {
      return c.json(
        { error: { code: 'WEBHOOK.BAD_SIGNATURE', message: 'The signature is missing, wrong or too old.' } },
        401,
      )
    }
    const parsed = parseBody(body, cmsWebhook)
    if (!parsed.ok) return c.json({ problems: parsed.problems }, 400)
    const isNews = await catalogue.receive(parsed.value)
    const applied = receive?.(parsed.value) === true || isNews
    log.info({ requestId: c.get('requestId'), webhook: parsed.value.id, applied }, 'cms webhook')
    return c.json({ applied })
  })

  for (const own of routes) app.route('/', own)

  app.get('/health', async (c) => {
    const state = catalogue.state()
    const isWell = state.source === 'api' && state.failure === undefined
    return c.json({
      status: isWell ? 'ok' : 'degraded',
      catalogue: state.source === 'empty' ? 'empty, retrying' : isWell ? 'loaded' : 'loaded, retrying',
      ...state,
      ...(await more?.()),
    })
  })

  app.notFound((c) => c.json({ error: { code: 'NOT_FOUND', message: 'There is nothing at this address.' } }, 404))
  app.onError((error, c) => {
    const requestId = c.get('requestId')
    log.error({ err: error, requestId, path: c.req.path }, 'request failed')
    return c.json(
      { error: { code: 'INTERNAL', message: `Something went wrong here; its number is ${requestId}.` } },
      500,
    )
  })
  return app
}
