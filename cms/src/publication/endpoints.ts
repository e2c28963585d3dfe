import type { CatalogPage } from '@tradewind/schema/contracts/catalog-page'
import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { hasServiceKey, isAdminRequest } from '../access/rules.ts'
import { readCatalog } from './read-catalog.ts'
import { republish } from './republish.ts'

const catalogQuery = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** `GET /api/catalog?after=&limit=`: every published product, page by page, for a receiver that rebuilds itself. */
export const catalogEndpoint: Endpoint = {
  path: '/catalog',
  method: 'get',
  handler: async (req) => {
    if (!hasServiceKey(req)) return refuse()
    const query = catalogQuery.safeParse(Object.fromEntries(req.searchParams))
    if (!query.success)
      return Response.json({ error: 'after is a cursor, limit a number from 1 to 100' }, { status: 400 })
    const { after, limit } = query.data
    const entries = await readCatalog(req.payload, { id: { greater_than: after } }, limit)
    for (const { result } of entries)
      if (!result.ok) req.payload.logger.error(`Left out of the catalogue: ${result.reason}`)
    const page: CatalogPage = {
      products: entries.flatMap(({ result }) => (result.ok ? [result.product] : [])),
      next: entries.length === limit ? String(entries.at(-1)?.id) : null,
    }
    return Response.json(page, { headers: { 'cache-control': 'no-store' } })
  },
}

/** `POST /api/republish`: announces every published product and makes everything read from the CMS stale. */
export const republishEndpoint: Endpoint = {
  path: '/republish',
  method: 'post',
  handler: async (req) => {
    if (!hasServiceKey(req) && !isAdminRequest(req)) return refuse()
    return Response.json({ products: await republish(req) }, { status: 202 })
  },
}

/** `POST /api/deliveries/:id/retry`: gives a delivery that was given up a new set of tries, starting now. */
export const retryEndpoint: Endpoint = {
  path: '/deliveries/:id/retry',
  method: 'post',
  handler: async (req) => {
    if (!isAdminRequest(req)) return refuse()
    const id = Number(req.routeParams?.id)
    if (!Number.isInteger(id)) throw new APIError('No such delivery', 404)
    const revived = await req.payload.db.updateJobs({
      where: {
        and: [{ id: { equals: id } }, { completedAt: { exists: false } }, { processing: { not_equals: true } }],
      },
      data: { hasError: false, totalTried: 0, error: null, log: [], waitUntil: null },
      req,
    })
    if (revived === null || revived.length === 0) throw new APIError('No such delivery, or it is running', 404)
    return Response.json({ id })
  },
}

function refuse(): Response {
  return Response.json({ error: 'This needs the service key or an administrator' }, { status: 403 })
}
