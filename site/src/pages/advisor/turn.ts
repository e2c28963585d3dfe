import type { APIRoute } from 'astro'
import { conversationFor } from '../../lib/advisor/conversation.ts'
import { talkInput } from '../../lib/advisor/talk-input.ts'
import { environment } from '../../lib/environment.ts'
import { LIMITS } from '../../lib/http/limits.ts'
import { refusal } from '../../lib/http/proxy.ts'
import { parseJson, readText } from '../../lib/http/read-body.ts'
import { streamThrough } from '../../lib/http/stream-through.ts'

const BODY_LIMIT = 32 * 1024
/** The advisor answers within ten seconds whatever happens. */
const PATIENCE = 15_000
/** Heartbeats keep a stream alive; a turn that is not over by then never will be. */
const LONGEST = 60_000

/** One message of a buyer to the advisor, answered as a stream of events. */
export const POST: APIRoute = async ({ request, locals }) => {
  const { clientAddress, visitorId, preferences } = locals.visit
  if (!LIMITS.advisor.allow(clientAddress)) return refusal(429, 'REQUEST.TOO_MANY', 'Too many messages at once.')
  const text = await readText(request, BODY_LIMIT)
  if (text === undefined) return refusal(413, 'REQUEST.TOO_LARGE', 'The message is too large.')
  const input = talkInput.safeParse(parseJson(text))
  if (!input.success) return refusal(400, 'REQUEST.MALFORMED', 'The message is not complete.')
  // A contact given has a quotation or a confirmation mailed: it counts as the forms that do the same.
  const isForm = input.data.contact !== undefined || input.data.choice === 'consent:yes'
  if (isForm && !LIMITS.forms.allow(clientAddress))
    return refusal(429, 'REQUEST.TOO_MANY', 'Too many messages at once.')
  const { KNOWLEDGE_URL, SITE_URL } = environment()
  const conversation = conversationFor(request.headers.get('cookie'), SITE_URL.startsWith('https:'))
  return streamThrough(
    `${KNOWLEDGE_URL}/advisor/turn`,
    {
      ...input.data,
      conversationId: conversation.id,
      unitSystem: preferences.unitSystem,
      ...(visitorId === undefined ? {} : { anonymousId: visitorId }),
    },
    { signal: request.signal, patience: PATIENCE, longest: LONGEST, headers: { 'set-cookie': conversation.cookie } },
  )
}
