import { type AskEvent, askRequest } from '@tradewind/schema/contracts/answers'
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Logger } from 'pino'
import { parseBody } from '../http-problems.ts'
import { presentProblem } from '../selector/presentation/problems.ts'
import { answer } from './answer.ts'
import type { AnswerParts } from './parts.ts'
import { warmUp } from './warm-up.ts'

export interface AnswerRouteParts {
  readonly parts: AnswerParts
  readonly log: Logger
}

/** `POST /ask`: a question about products, answered as server-sent events. A reader who leaves ends the work. */
export function answerRoutes({ parts, log }: AnswerRouteParts): Hono {
  const app = new Hono()
  warmUp(parts).catch((error: unknown) => log.warn({ err: error }, 'the answers are not warm'))

  app.post('/ask', async (c) => {
    const parsed = parseBody(await c.req.text(), askRequest)
    if (!parsed.ok) return c.json({ problems: parsed.problems }, 400)
    const { locale } = parsed.value
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const gone = new AbortController()
      stream.onAbort(() => gone.abort())
      const send = (event: AskEvent) => stream.writeSSE({ event: event.type, data: JSON.stringify(event) })
      try {
        for await (const event of answer(parsed.value, parts, gone.signal)) {
          if (stream.aborted) return
          await send(event)
        }
      } catch (error) {
        if (gone.signal.aborted) return
        log.error({ err: error }, 'a question cannot be answered')
        const { code, message } = presentProblem({ code: 'catalogue-unavailable', path: [], subject: '' }, locale)
        await send({ type: 'problem', code, message })
      }
    })
  })
  return app
}
