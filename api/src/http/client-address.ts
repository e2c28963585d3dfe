import type { IncomingMessage } from 'node:http'
import { networkOf } from '@tradewind/schema/network'

/**
 * Where a request comes from, as limits count it: of an IPv6 address the network, the rest the customer chooses freely.
 * The site's word on it is taken, because the site holds the key.
 */
export function clientAddress(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } },
  siteKey: string,
): string {
  const forwarded = headers['x-forwarded-for']
  const bySite = headers.authorization === `Bearer ${siteKey}`
  const first = typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined
  return networkOf((bySite ? first : undefined) ?? socket.remoteAddress ?? 'unknown')
}
