import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { LOCALES } from '../locales.ts'

/** Header in which the site hands the token back to the CMS when it reads the draft. */
export const PREVIEW_HEADER = 'x-tradewind-preview'

/** How long a preview address works, in seconds: an editing session, not a link to pass on. */
export const PREVIEW_LIFETIME_SECONDS = 3600

/** What a token allows: to read the draft of one document (or one global, then `id` is absent), for a while. */
export const previewGrant = z.object({
  /** CMS collection or global, such as `products` or `home`. */
  collection: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  id: z.string().min(1).max(64).optional(),
  locale: z.enum(LOCALES),
  /** Unix time in seconds after which the token is worthless. */
  expiresAt: z.number().int().positive(),
})
export type PreviewGrant = z.infer<typeof previewGrant>

function signature(secret: string, body: string): string {
  return createHmac('sha256', secret).update(`preview.${body}`).digest('base64url')
}

/** Token of a grant: `<base64url of the grant's JSON>.<base64url HMAC-SHA256>`; safe in an address. */
export function signPreviewToken(secret: string, grant: PreviewGrant): string {
  const body = Buffer.from(JSON.stringify(grant)).toString('base64url')
  return `${body}.${signature(secret, body)}`
}

/**
 * The grant a token carries, or undefined when it is forged, malformed or past its time.
 * @param now Unix time in seconds.
 */
export function verifyPreviewToken(
  secret: string,
  token: string | null | undefined,
  now: number,
): PreviewGrant | undefined {
  const match = /^([A-Za-z0-9_-]{1,1000})\.([A-Za-z0-9_-]{43})$/.exec(token ?? '')
  const body = match?.[1]
  const given = match?.[2]
  if (body === undefined || given === undefined) return undefined
  if (!timingSafeEqual(Buffer.from(signature(secret, body)), Buffer.from(given))) return undefined
  const grant = previewGrant.safeParse(parseJson(Buffer.from(body, 'base64url').toString('utf8')))
  return grant.success && grant.data.expiresAt >= now ? grant.data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Where the site shows a draft: `<site>/<locale>/preview?token=…`.
 * The site verifies the token, reads the draft from the CMS with `PREVIEW_HEADER` and `draft=true`, and renders it
 * uncached and unindexed.
 */
export function previewAddress(siteUrl: string, secret: string, grant: PreviewGrant): string {
  return `${siteUrl}/${grant.locale}/preview?token=${signPreviewToken(secret, grant)}`
}
