import type { Environment } from '../environment.ts'

const FIXED: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

export interface PageTraits {
  /** Shown in the CMS's live preview: its origin may frame the page. */
  readonly preview: boolean
  /** Carries a secret in its address: no referrer leaves it. */
  readonly secretAddress: boolean
}

/** Sets what every answer of the site carries, completing the content security policy Astro wrote for a page. */
export function setSecurityHeaders(headers: Headers, environment: Environment, page: PageTraits): void {
  for (const [name, value] of Object.entries(FIXED)) if (!headers.has(name)) headers.set(name, value)
  if (environment.TRADEWIND_ENV === 'production') {
    headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  // The preview talks to the window of the CMS that opened it; every other page keeps to itself.
  if (!page.preview) headers.set('cross-origin-opener-policy', 'same-origin')
  if (page.secretAddress) headers.set('referrer-policy', 'no-referrer')
  const policy = headers.get('content-security-policy')?.replace(/;?\s*$/, '')
  // A part of a page that is meant for a frame of this site names its own frames (a mail in the workspace);
  // a page that a rewrite made comes by here twice.
  if (policy?.includes('frame-ancestors ') === true) return
  const frameAncestors = page.preview
    ? `frame-ancestors ${new URL(environment.CMS_URL).origin}`
    : "frame-ancestors 'none'"
  if (!page.preview) headers.set('x-frame-options', 'DENY')
  headers.set(
    'content-security-policy',
    policy === undefined ? `default-src 'none'; ${frameAncestors}` : `${policy}; ${frameAncestors}`,
  )
}
