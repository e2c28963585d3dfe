import { createServer } from 'node:http'
import pg from 'pg'
import { OWN_OR_SHARED } from './policy.ts'

/** The least a server could do: one SQL statement that makes the whole answer's JSON, on bare node:http. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const userId = process.env.BENCH_USER_ID

const SQL = `
SELECT json_build_object('data', json_build_object('accounts', json_build_object('nodes', coalesce(json_agg(json_build_object(
  'id', encode(convert_to('Account:' || a.id, 'UTF8'), 'base64'), 'name', a.name, 'contacts', json_build_object('nodes', c.nodes)) ORDER BY a.created_at DESC, a.id), '[]'))))::text AS body
FROM (SELECT a.id, a.name, a.created_at FROM account a WHERE ${OWN_OR_SHARED} ORDER BY a.created_at DESC, a.id LIMIT 20) a
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', encode(convert_to('Contact:' || k.id, 'UTF8'), 'base64'), 'name', k.name, 'email', k.email,
    'events', json_build_object('nodes', e.nodes)) ORDER BY k.created_at, k.id), '[]') AS nodes
  FROM (SELECT * FROM contact k WHERE k.account_id = a.id ORDER BY k.created_at, k.id LIMIT 10) k
  CROSS JOIN LATERAL (
    SELECT coalesce(json_agg(json_build_object('id', encode(convert_to('Event:' || v.id, 'UTF8'), 'base64'), 'type', v.type,
      'occurredAt', to_char(v.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY v.occurred_at DESC, v.id), '[]') AS nodes
    FROM (SELECT * FROM event v WHERE v.contact_id = k.id ORDER BY v.occurred_at DESC, v.id LIMIT 3) v
  ) e
) c`

createServer((request, response) => {
  request.resume()
  pool
    .query<{ body: string }>({ name: 'nested', text: SQL, values: [userId] })
    .then(({ rows }) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(rows[0]?.body)
    })
    .catch((error: unknown) => {
      response.writeHead(500)
      response.end(String(error))
    })
}).listen(Number(process.env.PORT), '127.0.0.1')
