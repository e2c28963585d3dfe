import type { SessionUser } from '@tradewind/schema/contracts/session'
import type { AuthStrategy, Payload } from 'payload'
import { environment } from '../environment.ts'
import { readSession, type Session } from './session.ts'

/** Origins whose pages may use an editor's cookies against the CMS. */
export const TRUSTED_ORIGINS: readonly string[] = [
  ...new Set([new URL(environment.CMS_URL).origin, new URL(environment.SITE_URL).origin]),
]

/** Who sends a request with these headers. */
export function currentSession(headers: Headers): Promise<Session> {
  return readSession(headers, { apiUrl: environment.API_URL, origins: TRUSTED_ORIGINS })
}

/** Lets in whoever the API says is signed in as marketer or admin; the CMS has no sign-in of its own. */
export const tradewindSession: AuthStrategy = {
  name: 'tradewind-session',
  async authenticate({ headers, payload }) {
    const session = await currentSession(headers)
    if (session.kind !== 'editor') return { user: null }
    const record = await rememberUser(payload, session.user)
    return { user: { ...record, role: session.user.role, collection: 'users', _strategy: 'tradewind-session' } }
  },
}

/** The CMS's own record of the user, found by the stable id and brought up to date; versions and locks refer to it. */
async function rememberUser(payload: Payload, user: SessionUser) {
  const data = { sub: user.id, email: user.email, name: user.name, role: user.role as 'marketer' | 'admin' }
  const find = () =>
    payload.find({ collection: 'users', where: { sub: { equals: user.id } }, limit: 1, depth: 0, pagination: false })
  const known = (await find()).docs[0]
  if (known === undefined) {
    try {
      return await payload.create({ collection: 'users', data, depth: 0 })
    } catch (error) {
      // Two first requests of one person race; the unique index lets one win.
      const winner = (await find()).docs[0]
      if (winner === undefined) throw error
      return winner
    }
  }
  const changed = known.email !== data.email || known.name !== data.name || known.role !== data.role
  return changed ? payload.update({ collection: 'users', id: known.id, data, depth: 0 }) : known
}
