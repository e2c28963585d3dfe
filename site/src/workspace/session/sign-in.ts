import { environment } from '../../lib/environment.ts'
import { log } from '../../lib/log.ts'

export type SignInProblem = 'wrong' | 'disabled' | 'tooMany' | 'away' | 'badToken' | 'tooShort'

export type SignInAnswer =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly problem: SignInProblem }

interface Caller {
  readonly clientAddress: string
  readonly cookie: string | null
}

/** Milliseconds: checking a password is slow on purpose. */
const TIMEOUT = 8_000

const PROBLEMS: Readonly<Record<string, SignInProblem>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong',
  INVALID_EMAIL: 'wrong',
  INVALID_PASSWORD: 'wrong',
  FAILED_TO_CREATE_SESSION: 'disabled',
  INVALID_TOKEN: 'badToken',
  TOKEN_EXPIRED: 'badToken',
  PASSWORD_TOO_SHORT: 'tooShort',
}

/** Sends a request to sign-in (better-auth) in the browser's name. Never sent twice: each try counts. */
async function callSignIn(path: string, body: object, caller: Caller): Promise<SignInAnswer> {
  const { API_URL, SITE_URL, SITE_API_KEY } = environment()
  try {
    const response = await fetch(`${API_URL}/api/auth${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: new URL(SITE_URL).origin,
        authorization: `Bearer ${SITE_API_KEY}`,
        'x-forwarded-for': caller.clientAddress,
        ...(caller.cookie === null ? {} : { cookie: caller.cookie }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const answer: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, cookies: response.headers.getSetCookie() }
    if (response.status === 429) return { ok: false, problem: 'tooMany' }
    return { ok: false, problem: problemOf(answer) ?? (response.status < 500 ? 'wrong' : 'away') }
  } catch (error) {
    log.warn({ path, cause: String(error) }, 'sign-in did not answer')
    return { ok: false, problem: 'away' }
  }
}

function problemOf(answer: unknown): SignInProblem | undefined {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return undefined
  return typeof answer.code === 'string' ? PROBLEMS[answer.code] : undefined
}

export function signIn(email: string, password: string, caller: Caller): Promise<SignInAnswer> {
  return callSignIn('/sign-in/email', { email, password }, caller)
}

/** Ends the session at once, for the workspace and the CMS alike. */
export function signOut(caller: Caller): Promise<SignInAnswer> {
  return callSignIn('/sign-out', {}, caller)
}

/** Answers the same whether or not there is such an account. */
export function requestPasswordReset(email: string, caller: Caller): Promise<SignInAnswer> {
  const redirectTo = `${environment().SITE_URL}/workspace/reset-password`
  return callSignIn('/request-password-reset', { email, redirectTo }, caller)
}

export function resetPassword(token: string, newPassword: string, caller: Caller): Promise<SignInAnswer> {
  return callSignIn('/reset-password', { token, newPassword }, caller)
}
