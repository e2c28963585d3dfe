import type { APIRoute } from 'astro'
import { z } from 'zod'
import { conversationOf } from '../../lib/advisor/conversation.ts'
import { giveFeedback } from '../../lib/api/conversations.ts'
import { LIMITS } from '../../lib/http/limits.ts'
import { refusal } from '../../lib/http/proxy.ts'
import { parseJson, readText } from '../../lib/http/read-body.ts'
import { SourceDown } from '../../lib/sources.ts'

const BODY_LIMIT = 8 * 1024
const shape = z.strictObject({
  turnId: z.uuid(),
  verdict: z.enum(['up', 'down']),
  correction: z.string().max(1_000).default(''),
})

/** A thumb, and what would have been right, on a turn of the browser's own conversation. */
export const POST: APIRoute = async ({ request, locals }) => {
  const conversationId = conversationOf(request.headers.get('cookie'))
  if (conversationId === undefined) return refusal(404, 'CONVERSATION.NONE', 'There is no conversation.')
  if (!LIMITS.forms.allow(locals.visit.clientAddress)) return refusal(429, 'REQUEST.TOO_MANY', 'Too many at once.')
  const input = shape.safeParse(parseJson((await readText(request, BODY_LIMIT)) ?? ''))
  if (!input.success) return refusal(400, 'REQUEST.MALFORMED', 'The feedback is not complete.')
  const { turnId, verdict, correction } = input.data
  try {
    const isNoted = await giveFeedback(locals.visit, {
      conversationId,
      turnId,
      verdict,
      ...(correction === '' ? {} : { correction }),
    })
    return isNoted
      ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
      : refusal(409, 'FEEDBACK.REFUSED', 'This answer cannot be judged.')
  } catch (error) {
    if (!(error instanceof SourceDown)) throw error
    return refusal(503, 'API.AWAY', 'The server is not answering.')
  }
}
