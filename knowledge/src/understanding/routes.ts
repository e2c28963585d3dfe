import { understandRequest } from '@tradewind/schema/contracts/understanding'
import { DEFAULT_LOCALE } from '@tradewind/schema/locales'
import { Hono } from 'hono'
import { localeOf, problemsOf } from '../http-problems.ts'
import { presentProblem } from '../selector/presentation/problems.ts'
import type { RuleReader } from './rule-reader.ts'

export interface UnderstandingRouteParts {
  readonly reader: Pick<RuleReader, 'read'>
}

/** `POST /understand`: 400 with the contract's problems for a body that is none. Works without a catalogue. */
export function understandingRoutes({ reader }: UnderstandingRouteParts): Hono {
  const routes = new Hono()
  routes.post('/understand', async (c) => {
    const body = parseJson(await c.req.text())
    if (body === undefined) {
      const problem = presentProblem({ code: 'malformed-json', path: [], subject: '' }, DEFAULT_LOCALE)
      return c.json({ problems: [problem] }, 400)
    }
    const parsed = understandRequest.safeParse(body.value)
    if (!parsed.success) return c.json({ problems: problemsOf(parsed.error, localeOf(body.value)) }, 400)
    return c.json(reader.read(parsed.data))
  })
  return routes
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}
