import {
  type Understanding,
  type UnderstandRequest,
  understandRequest,
} from '@tradewind/schema/contracts/understanding'
import { Hono } from 'hono'
import { parseBody } from '../http-problems.ts'
import type { RuleReader } from './rule-reader.ts'

export interface UnderstandingRouteParts {
  readonly reader: Pick<RuleReader, 'read'>
  /** Reads beside the rules; undefined when it failed: then the rules' reading stands. */
  readonly modelReader?: {
    read(
      request: UnderstandRequest,
      byRules: Understanding,
      signal: AbortSignal,
      visitor: string,
    ): Promise<{ readonly understanding: Understanding } | undefined>
  }
}

/** Readings asked for outside a talk share one budget of tokens. */
const UNKNOWN_VISITOR = 'understand'

/** `POST /understand`: what a buyer's sentence says, each finding with the span it came from. */
export function understandingRoutes({ reader, modelReader }: UnderstandingRouteParts): Hono {
  const app = new Hono()
  app.post('/understand', async (c) => {
    const parsed = parseBody(await c.req.text(), understandRequest)
    if (!parsed.ok) return c.json({ problems: parsed.problems }, 400)
    const byRules = reader.read(parsed.value)
    const byBoth = await modelReader?.read(parsed.value, byRules, c.req.raw.signal, UNKNOWN_VISITOR)
    return c.json(byBoth?.understanding ?? byRules)
  })
  return app
}
