import { safeReturnPath } from '../../lib/i18n/address.ts'

/**
 * Where to go after signing in: a path of this site, or an address of this site's or the CMS's origin. Anything else
 * could carry a signed-in person to a stranger's page and is dropped.
 * @returns a path for this site, a full address for the CMS, undefined for anything else
 */
export function nextAddress(wanted: unknown, siteUrl: string, cmsUrl: string): string | undefined {
  if (typeof wanted !== 'string' || wanted === '' || wanted.length > 2_000) return undefined
  const path = safeReturnPath(wanted)
  if (path !== undefined) return isDoor(path) ? undefined : path
  let address: URL
  try {
    address = new URL(wanted)
  } catch {
    return undefined
  }
  if (address.username !== '' || address.password !== '') return undefined
  if (address.origin === new URL(siteUrl).origin) return nextAddress(address.pathname + address.search, siteUrl, cmsUrl)
  return address.origin === new URL(cmsUrl).origin ? address.href : undefined
}

/** Coming back to the sign-in or sign-out page after signing in would turn in a circle. */
function isDoor(path: string): boolean {
  return /^\/workspace\/sign-(?:in|out)(?:[/?#]|$)/.test(path)
}

/** The sign-in page that leads back to where somebody wanted to go. */
export function signInAddress(wanted: string): string {
  return `/workspace/sign-in?next=${encodeURIComponent(wanted)}`
}
