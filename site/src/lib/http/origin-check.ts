/**
 * True when a request that changes something comes from a page of this site: the browser says so in Origin, or in
 * Sec-Fetch-Site where it sends no Origin. A request with neither comes from no browser form.
 * @param siteUrl the address the site is reached at
 */
export function comesFromThisSite(headers: Headers, siteUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin === null || origin === 'null') return headers.get('sec-fetch-site') === 'same-origin'
  if (origin === new URL(siteUrl).origin) return true
  const host = headers.get('host')
  return host !== null && (origin === `http://${host}` || origin === `https://${host}`)
}
