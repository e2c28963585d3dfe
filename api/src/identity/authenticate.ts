import { createHash, timingSafeEqual } from 'node:crypto'
import { anonymousId } from '@tradewind/schema/events'
import type { Database } from '../database/client.ts'
import type { Environment } from '../environment.ts'
import { type Actor, NOBODY } from './domain/actor.ts'
import { findSessionUser, sessionToken } from './store/session.store.ts'

/** Scopes of the knowledge service's key; a partner's are in the table. */
export const KNOWLEDGE_SCOPES = ['catalog:read', 'conversations:write', 'quotes:request'] as const

export const VISITOR_HEADER = 'x-tradewind-visitor'

export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function equals(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashKey(a)), Buffer.from(hashKey(b)))
}

/**
 * Who is asking: a signed-in person by cookie, a service or partner by key, a visitor through the site, or nobody.
 * Looks up session and key each time; nothing about rights is cached.
 */
export async function authenticate(
  headers: Headers,
  services: { database: Database; environment: Environment },
): Promise<Actor> {
  const { database, environment } = services
  const token = sessionToken(headers.get('cookie'))
  if (token !== undefined) {
    const user = await findSessionUser(database.pool, token)
    if (user !== undefined) return { kind: 'user', ...user }
  }
  const key = /^Bearer (.{16,200})$/.exec(headers.get('authorization') ?? '')?.[1]
  if (key === undefined) return NOBODY
  if (equals(key, environment.SITE_API_KEY)) {
    const visitor = anonymousId.safeParse(headers.get(VISITOR_HEADER))
    return { kind: 'visitor', anonymousId: visitor.success ? visitor.data : null, viaSite: true }
  }
  if (equals(key, environment.KNOWLEDGE_API_KEY)) return { kind: 'key', id: 'knowledge', scopes: KNOWLEDGE_SCOPES }
  // Plain SQL: asked on every batch of events, where Prisma would cost as much as reading the batch.
  const { rows } = await database.pool.query<{ id: string; scopes: string[] }>({
    name: 'find-api-key',
    text: 'SELECT id, scopes FROM api_key WHERE key_hash = $1 AND revoked_at IS NULL',
    values: [hashKey(key)],
  })
  const [known] = rows
  return known === undefined ? NOBODY : { kind: 'key', id: known.id, scopes: known.scopes }
}
