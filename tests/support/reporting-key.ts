import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'

/** A key that may report events, as a partner's system has one. */
export async function reportingKey(pool: Pick<pg.Pool, 'query'>): Promise<string> {
  const key = `test-${randomUUID()}`
  await pool.query(
    `INSERT INTO api_key (id, name, key_hash, prefix, scopes) VALUES (gen_random_uuid(), 'test', $1, 'test', '{events:write}')`,
    [createHash('sha256').update(key).digest('hex')],
  )
  return key
}
