import type { Endpoint } from 'payload'
import { hasServiceKey } from '../access/rules.ts'
import { environment } from '../environment.ts'

/** `POST /api/seed-demo`: writes the demo company, for holders of the service key and never in production. */
export const seedEndpoint: Endpoint = {
  path: '/seed-demo',
  method: 'post',
  handler: async (req) => {
    if (environment.TRADEWIND_ENV === 'production') {
      return Response.json({ error: 'Demo content is not for production' }, { status: 403 })
    }
    if (!hasServiceKey(req)) return Response.json({ error: 'This needs the service key' }, { status: 403 })
    return Response.json({ error: 'not yet' }, { status: 501 })
  },
}
