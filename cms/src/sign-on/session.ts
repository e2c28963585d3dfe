import { type SessionUser, sessionAnswer } from '@tradewind/schema/contracts/session'

/** Roles that may enter the CMS. */
export const CMS_ROLES = ['marketer', 'admin'] as const
export type CmsRole = (typeof CMS_ROLES)[number]

export type Session =
  | { readonly kind: 'editor'; readonly user: SessionUser & { readonly role: CmsRole } }
  /** Signed in, but with a role that has no business here. */
  | { readonly kind: 'refused'; readonly user: SessionUser }
  | { readonly kind: 'nobody' }
  /** The API did not answer in time or not as agreed: nobody can be let in. */
  | { readonly kind: 'unavailable' }

const TIMEOUT_MILLISECONDS = 3_000

/**
 * Asks the API who sends this request. Nothing is kept: signing out or losing the role counts from the next request.
 * A request whose cookies were sent by a page of a foreign origin is treated as nobody's.
 */
export async function readSession(
  headers: Headers,
  options: { readonly apiUrl: string; readonly origins: readonly string[]; readonly fetch?: typeof fetch },
): Promise<Session> {
  const cookie = headers.get('cookie')
  if (cookie === null || cookie === '' || !isTrustedOrigin(headers, options.origins)) return { kind: 'nobody' }
  try {
    const response = await (options.fetch ?? fetch)(`${options.apiUrl}/api/session`, {
      headers: { cookie, accept: 'application/json' },
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    if (response.status === 401) return { kind: 'nobody' }
    if (!response.ok) return { kind: 'unavailable' }
    const answer = sessionAnswer.safeParse(await response.json())
    if (!answer.success) return { kind: 'unavailable' }
    const user = answer.data.user
    if (user === null) return { kind: 'nobody' }
    return isCmsRole(user.role) ? { kind: 'editor', user: { ...user, role: user.role } } : { kind: 'refused', user }
  } catch {
    return { kind: 'unavailable' }
  }
}

function isCmsRole(role: string): role is CmsRole {
  return (CMS_ROLES as readonly string[]).includes(role)
}

/**
 * Browsers name the origin of every request that writes; one that names a foreign origin is a forgery. The host the
 * request came to is not foreign, under whichever of its names.
 */
function isTrustedOrigin(headers: Headers, origins: readonly string[]): boolean {
  if (headers.get('sec-fetch-site') === 'cross-site' && headers.get('sec-fetch-mode') !== 'navigate') return false
  const origin = headers.get('origin')
  if (origin === null || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
