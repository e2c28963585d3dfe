import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'

/** The database must answer within this time to count as reachable, in milliseconds. */
const TIMEOUT_MILLISECONDS = 2_000

/** `GET /api/health`: 200 when the database answers, 503 when not; how many deliveries wait and how many were given up. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    try {
      const result = await withTimeout(
        req.payload.db.drizzle.execute(sql`
          SELECT count(*) FILTER (WHERE has_error IS NOT TRUE)::int AS pending,
                 count(*) FILTER (WHERE has_error IS TRUE)::int AS failed
          FROM cms.payload_jobs WHERE completed_at IS NULL`),
      )
      const row = result.rows[0] as { pending: number; failed: number } | undefined
      return answer(200, {
        status: 'ok',
        database: 'reachable',
        jobs: { pending: row?.pending ?? 0, failed: row?.failed ?? 0 },
      })
    } catch {
      return answer(503, { status: 'unavailable', database: 'unreachable' })
    }
  },
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

async function withTimeout<Value>(work: PromiseLike<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), TIMEOUT_MILLISECONDS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
