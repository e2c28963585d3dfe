import { understandRequest } from '@tradewind/schema/contracts/understanding'
import { Hono } from 'hono'
import { localeOf, problemsOf } from '../http-problems.ts'
import type { RuleReader } from './rule-reader.ts'

/** `POST /understand`: what a buyer's sentence says, each finding with the span it came from. */
export function understandingRoutes({ reader }: { readonly reader: Pick<RuleReader, 'read'> }): Hono {
  const app = new Hono()
  app.post('/understand', async (c) => {
    let body: unknown
    try {
      body = JSON.parse(await c.req.text())
    } catch {
      body = undefined
    }
    const parsed = understandRequest.safeParse(body)
    if (!parsed.success) return c.json({ problems: problemsOf(parsed.error, localeOf(body)) }, 400)
    return c.json(reader.read(parsed.data))
  })
  return app
}
