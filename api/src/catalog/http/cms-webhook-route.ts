import { cmsWebhook } from '@tradewind/schema/contracts/catalog'
import { SIGNATURE_HEADER, verifySignature } from '@tradewind/schema/signature'
import { settlePublishedFaq } from '../../conversations/use-cases/settle-published-faq.ts'
import { answerJson } from '../../http/answer.ts'
import { readBody } from '../../http/read-body.ts'
import type { Route } from '../../http/route.ts'
import { isStorableJson } from '../../shared/domain/storable-json.ts'
import { applyProductChange } from '../use-cases/apply-product-change.ts'

/** Seven languages of texts and a drawing. */
const BODY_LIMIT = 2 * 1024 * 1024

/**
 * `POST /webhooks/cms`: something was published. A delivery that was processed before is answered the same and does
 * nothing; the note that it was processed commits together with what it changed.
 */
export const cmsWebhookRoute: Route = {
  method: 'POST',
  path: /^\/webhooks\/cms$/,
  async handle({ request, response, work, log }) {
    const body = await readBody(request, BODY_LIMIT)
    const signature = request.headers[SIGNATURE_HEADER]
    const now = Math.floor(work.now().getTime() / 1000)
    const header = typeof signature === 'string' ? signature : undefined
    if (!verifySignature(work.environment.WEBHOOK_SECRET, body, header, now)) {
      answerJson(response, 401, { code: 'WEBHOOK.SIGNATURE', message: 'The signature is missing, wrong or too old.' })
      return
    }
    const parsed = cmsWebhook.safeParse(parseJson(body))
    if (!parsed.success) {
      const problems = parsed.error.issues.slice(0, 10).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
      log.warn({ problems }, 'a webhook of the CMS does not fit the contract')
      answerJson(response, 400, { code: 'WEBHOOK.INVALID', message: 'The body does not fit the contract.', problems })
      return
    }
    if (!isStorableJson(parsed.data)) {
      answerJson(response, 400, { code: 'WEBHOOK.INVALID', message: 'A text holds a NUL or half a character.' })
      return
    }
    const { id, collection, documentId, occurredAt, productChange } = parsed.data
    const outcome = await work.database.prisma.$transaction(async (transaction) => {
      const fresh =
        await transaction.$executeRaw`INSERT INTO processed_webhook (id) VALUES (${id}::uuid) ON CONFLICT DO NOTHING`
      if (fresh === 0) return 'duplicate'
      if (collection === 'faq') await settlePublishedFaq(transaction, documentId, new Date(occurredAt))
      return productChange === undefined ? 'ignored' : applyProductChange(transaction, productChange, log)
    })
    answerJson(response, 200, { status: 'ok', outcome })
  },
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
