import { cmsWebhook } from '@tradewind/schema/contracts/catalog'
import { SIGNATURE_HEADER, verifySignature } from '@tradewind/schema/signature'
import type { APIRoute } from 'astro'
import { pageCache } from '../../lib/cache/page-cache.ts'
import { environment } from '../../lib/environment.ts'
import { parseJson, readText } from '../../lib/http/read-body.ts'
import { log } from '../../lib/log.ts'
import { sourceCache } from '../../lib/sources.ts'

const BODY_LIMIT = 1024 * 1024

const answer = (status: number, code: string): Response =>
  Response.json({ code }, { status, headers: { 'cache-control': 'no-store' } })

/** The CMS says what changed: everything made from it is made again at the next reading. Twice is as good as once. */
export const POST: APIRoute = async ({ request }) => {
  const body = await readText(request, BODY_LIMIT)
  if (body === undefined) return answer(413, 'BODY_TOO_LARGE')
  const now = Math.floor(Date.now() / 1000)
  if (!verifySignature(environment().WEBHOOK_SECRET, body, request.headers.get(SIGNATURE_HEADER), now))
    return answer(401, 'SIGNATURE_INVALID')
  const webhook = cmsWebhook.safeParse(parseJson(body))
  if (!webhook.success) return answer(400, 'MALFORMED')
  const { tags, collection } = webhook.data
  sourceCache().invalidate(tags)
  pageCache().invalidate(tags)
  log.info({ collection, tags }, 'the CMS changed something')
  return answer(200, 'OK')
}
