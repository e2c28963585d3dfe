import { SITE_EVENT_TYPES, wireEvent } from '@tradewind/schema/events'
import type { APIRoute } from 'astro'
import { z } from 'zod'
import { environment } from '../lib/environment.ts'
import { fetchJson, UpstreamError } from '../lib/http/fetch-json.ts'
import { LIMITS } from '../lib/http/limits.ts'
import { parseJson, readText } from '../lib/http/read-body.ts'
import { log } from '../lib/log.ts'

const BODY_LIMIT = 64 * 1024
const batchShape = z.object({ events: z.array(z.record(z.string(), z.unknown())).min(1).max(100) })
const siteTypes: ReadonlySet<string> = new Set(SITE_EVENT_TYPES)

const answer = (status: number): Response => new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/**
 * Behaviour events of the tracker. Without consent they are dropped unread; who it was comes from the cookie, never
 * from the browser's word, and a visitor cannot report what only sales can.
 */
export const POST: APIRoute = async ({ request, locals }) => {
  const { visitorId, clientAddress } = locals.visit
  if (visitorId === undefined) return answer(204)
  if (!LIMITS.events.allow(clientAddress)) return answer(429)
  const text = await readText(request, BODY_LIMIT)
  if (text === undefined) return answer(413)
  const batch = batchShape.safeParse(parseJson(text))
  if (!batch.success) return answer(400)
  const events = batch.data.events.flatMap((event) => {
    const { customer_id: _, ...own } = event
    const parsed = wireEvent.safeParse({ ...own, anonymous_id: visitorId, source: 'site' })
    return parsed.success && siteTypes.has(parsed.data.event_type) ? [parsed.data] : []
  })
  if (events.length === 0) return answer(400)
  try {
    await fetchJson(`${environment().API_URL}/api/event/report`, {
      method: 'POST',
      body: { events },
      timeout: 3_000,
      attempts: 1,
      headers: {
        authorization: `Bearer ${environment().SITE_API_KEY}`,
        'x-forwarded-for': clientAddress,
        'x-tradewind-visitor': visitorId,
      },
    })
    return answer(204)
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error
    log.warn({ status: error.status, events: events.length }, 'behaviour events were not taken')
    return answer(error.status !== undefined && error.status < 500 && error.status !== 429 ? 400 : 503)
  }
}
