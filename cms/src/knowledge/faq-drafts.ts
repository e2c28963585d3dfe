import { type FaqDraftAnswer, faqDraftRequest } from '@tradewind/schema/contracts/knowledge-documents'
import type { Endpoint, PayloadRequest } from 'payload'
import { hasServiceKey } from '../access/rules.ts'
import { environment } from '../environment.ts'

/**
 * `POST /api/knowledge/faq-drafts` (service key): an unanswered question of buyers becomes a draft that waits for its
 * answer. Asking again with the same cluster gives the same draft, whatever has become of it.
 */
export const faqDraftEndpoint: Endpoint = {
  path: '/knowledge/faq-drafts',
  method: 'post',
  handler: async (req) => {
    if (!hasServiceKey(req)) return answer({ error: 'This needs the service key' }, 403)
    const parsed = faqDraftRequest.safeParse(await bodyOf(req))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return answer({ error: `${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not valid'}`.trim() }, 400)
    }
    const { clusterId, examples, locale, question, skus } = parsed.data
    const known = await draftOf(req, clusterId)
    if (known !== undefined) return answer(told(known, false))
    const products = await productIds(req, skus)
    try {
      const { id } = await req.payload.create({
        collection: 'faq',
        draft: true,
        locale,
        depth: 0,
        data: { question, examples, clusterId, products, _status: 'draft' } as never,
      })
      return answer(told(id, true), 201)
    } catch (error) {
      // Two clicks at once race; the unique index lets one win.
      const winner = await draftOf(req, clusterId)
      if (winner === undefined) throw error
      return answer(told(winner, false))
    }
  },
}

function told(id: number, created: boolean): FaqDraftAnswer {
  return { id: String(id), address: `${environment.CMS_URL}/admin/collections/faq/${id}`, created }
}

async function draftOf(req: PayloadRequest, clusterId: string): Promise<number | undefined> {
  const { docs } = await req.payload.find({
    collection: 'faq',
    where: { clusterId: { equals: clusterId } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { clusterId: true },
  })
  return docs[0]?.id
}

/** SKUs that are no product of ours any more are passed over: the question stands without them. */
async function productIds(req: PayloadRequest, skus: readonly string[]): Promise<number[]> {
  if (skus.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'products',
    where: { sku: { in: [...skus] } },
    depth: 0,
    pagination: false,
    select: { sku: true },
  })
  return docs.map(({ id }) => id)
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}

const answer = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
