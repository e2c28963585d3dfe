import type pg from 'pg'
import type { UserActor } from '../domain/actor.ts'

/** better-auth's cookie: the session's token and a signature; with TLS its name has a prefix. */
const COOKIE = /(?:^|;\s*)(?:__Secure-)?tradewind\.session_token=([^;]+)/

/**
 * The session token in a cookie header. The signature behind the dot is not needed: the token itself is 32 random
 * characters that only the database and the browser know.
 */
export function sessionToken(cookie: string | null): string | undefined {
  const value = COOKIE.exec(cookie ?? '')?.[1]
  return value === undefined ? undefined : decodeCookie(value).split('.')[0]
}

function decodeCookie(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** Whose live session it is. One statement and no cache: a session, role or user that ended counts at once. */
export async function findSessionUser(pool: pg.Pool, token: string): Promise<Omit<UserActor, 'kind'> | undefined> {
  const { rows } = await pool.query<Omit<UserActor, 'kind'>>({
    name: 'session-user',
    text: `SELECT u.id, u.role, u.team_id AS "teamId", u.name FROM session s JOIN "user" u ON u.id = s.user_id
           WHERE s.token = $1 AND s.expires_at > now() AND u.disabled_at IS NULL`,
    values: [token],
  })
  return rows[0]
}
