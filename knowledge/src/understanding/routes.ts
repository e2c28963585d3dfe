import {
  type Understanding,
  type UnderstandRequest,
  understandRequest,
} from '@tradewind/schema/contracts/understanding'
import { DEFAULT_LOCALE } from '@tradewind/schema/locales'
import { Hono } from 'hono'
import { localeOf, problemsOf } from '../http-problems.ts'
import { presentProblem } from '../selector/presentation/problems.ts'
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
    let body: unknown
    try {
      body = JSON.parse(await c.req.text())
    } catch {
      const problem = presentProblem({ code: 'malformed-json', path: [], subject: '' }, DEFAULT_LOCALE)
      return c.json({ problems: [problem] }, 400)
    }
    const parsed = understandRequest.safeParse(body)
    if (!parsed.success) return c.json({ problems: problemsOf(parsed.error, localeOf(body)) }, 400)
    const byRules = reader.read(parsed.data)
    const byBoth = await modelReader?.read(parsed.data, byRules, c.req.raw.signal, UNKNOWN_VISITOR)
    return c.json(byBoth?.understanding ?? byRules)
  })
  return app
}
