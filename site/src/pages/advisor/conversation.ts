import type { APIRoute } from 'astro'
import { CONVERSATION_COOKIE, conversationOf } from '../../lib/advisor/conversation.ts'
import { environment } from '../../lib/environment.ts'
import { dropCookie } from '../../lib/http/cookies.ts'
import { fetchJson, UpstreamError } from '../../lib/http/fetch-json.ts'
import { LIMITS } from '../../lib/http/limits.ts'
import { refusal } from '../../lib/http/proxy.ts'

/** Where the browser's conversation stands; 204 when there is none. */
export const GET: APIRoute = async ({ request, locals }) => {
  const id = conversationOf(request.headers.get('cookie'))
  if (id === undefined) return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
  if (!LIMITS.live.allow(locals.visit.clientAddress)) return refusal(429, 'REQUEST.TOO_MANY', 'Too many requests.')
  try {
    const { status, json } = await fetchJson(`${environment().KNOWLEDGE_URL}/advisor/conversations/${id}`, {
      timeout: 4_000,
      attempts: 2,
      alsoAnswer: [404],
    })
    if (status === 404) return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
    return Response.json(json, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    return refusal(503, 'KNOWLEDGE.AWAY', 'The advisor is not answering.')
  }
}

/** Ends the browser's conversation: the next message begins a new one. What was said stays with sales. */
export const DELETE: APIRoute = () =>
  new Response(null, {
    status: 204,
    headers: {
      'cache-control': 'no-store',
      'set-cookie': dropCookie(CONVERSATION_COOKIE, {
        httpOnly: true,
        secure: environment().SITE_URL.startsWith('https:'),
      }),
    },
  })
