import type { Visit } from '../visit.ts'

/** Where a form was sent from, for the sales person who reads it. The referrer keeps no query: it may carry secrets. */
export function visitContext(
  visit: Visit,
  referrer: string | null,
): { path: string; referrer?: string; campaign?: string } {
  const query = new URLSearchParams(visit.address.split('?')[1] ?? '')
  const campaign = query.get('utm_campaign')
  return {
    path: visit.address.slice(0, 500),
    ...(referrer === null ? {} : { referrer: referrer.split(/[?#]/)[0]?.slice(0, 500) ?? '' }),
    ...(campaign === null ? {} : { campaign: campaign.slice(0, 100) }),
  }
}
