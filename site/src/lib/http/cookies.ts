/** Cookies of a Cookie header; the first of two with one name wins. Values that cannot be decoded are left out. */
export function parseCookies(header: string | null | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at < 1) continue
    const name = part.slice(0, at).trim()
    if (cookies.has(name)) continue
    try {
      cookies.set(name, decodeURIComponent(part.slice(at + 1).trim()))
    } catch {
      // Not one of ours: our values need no escaping.
    }
  }
  return cookies
}

export interface CookieOptions {
  readonly maxAgeSeconds: number
  readonly httpOnly: boolean
  readonly secure: boolean
}

/** A Set-Cookie value for the whole site, sent back only on same-site navigation and requests. */
export function setCookie(name: string, value: string, options: CookieOptions): string {
  return [
    `${name}=${encodeURIComponent(value)}`,
    'Path=/',
    `Max-Age=${options.maxAgeSeconds}`,
    'SameSite=Lax',
    ...(options.httpOnly ? ['HttpOnly'] : []),
    ...(options.secure ? ['Secure'] : []),
  ].join('; ')
}

export function dropCookie(name: string, options: Pick<CookieOptions, 'httpOnly' | 'secure'>): string {
  return setCookie(name, '', { ...options, maxAgeSeconds: 0 })
}
