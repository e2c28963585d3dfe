import { conversationId, type TurnEvent, turnRequest } from '@tradewind/schema/contracts/advisor'
import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Logger } from 'pino'
import { parseBody } from '../http-problems.ts'
import type { Advisor } from './create-advisor.ts'
import { advisorPhrases } from './texts/advisor-phrases.ts'

interface RouteParts {
  readonly advisor: Advisor
  readonly log: Logger
}

/** A comment now and then, so that no proxy takes a thinking advisor for a dead one. */
const HEARTBEAT_MS = 10_000

function problem(c: Context, status: 400 | 404 | 503, code: string, message: string): Response {
  return c.json({ problems: [{ code, path: [], message }] }, status)
}

/** `POST /advisor/turn` and `GET /advisor/conversations/:id`. Called by the site's server, which knows whose talk it is. */
export function advisorRoutes({ advisor, log }: RouteParts): Hono {
  const app = new Hono()

  app.post('/advisor/turn', async (c) => {
    const parsed = parseBody(await c.req.text(), turnRequest)
    if (!parsed.ok) return problem(c, 400, 'invalid', advisorPhrases(parsed.locale).problem.invalid)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const heartbeat = setInterval(() => void stream.write(': …\n\n').catch(() => undefined), HEARTBEAT_MS)
      const send = (event: TurnEvent) => stream.writeSSE({ event: event.type, data: JSON.stringify(event) })
      try {
        for await (const event of advisor.turn(parsed.value)) {
          // The turn goes on to its end without a reader; only the writing stops.
          if (stream.aborted) break
          await send(event)
        }
      } finally {
        clearInterval(heartbeat)
      }
    })
  })

  app.get('/advisor/conversations/:id', async (c) => {
    const id = conversationId.safeParse(c.req.param('id'))
    if (!id.success) return problem(c, 404, 'unknown-conversation', 'There is no conversation under this id.')
    try {
      const found = await advisor.conversation(id.data)
      if (found !== undefined) return c.json(found)
      return problem(c, 404, 'unknown-conversation', 'There is no conversation under this id.')
    } catch (error) {
      log.warn({ err: error, conversation: id.data }, 'a conversation cannot be read')
      return problem(c, 503, 'conversation-unavailable', 'The conversation cannot be read at the moment.')
    }
  })
  return app
}
