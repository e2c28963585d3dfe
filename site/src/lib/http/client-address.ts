/**
 * Address of the visitor behind a known number of reverse proxies: each proxy appends who called it to
 * X-Forwarded-For, so what stands further left than our own proxies wrote is hearsay.
 * @param hops reverse proxies in front of us that can be believed; 0 believes nothing but the socket
 */
export function clientAddressOf(socketAddress: string, forwardedFor: string | null | undefined, hops: number): string {
  if (hops === 0) return socketAddress
  const chain = (forwardedFor ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return chain.at(-hops) ?? chain[0] ?? socketAddress
}
