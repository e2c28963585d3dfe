import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet: RFC 6890 and its successors (IANA special-purpose registries). */
const NETWORKS: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

const inner = new BlockList()
for (const [address, prefix] of NETWORKS) inner.addSubnet(address, prefix, isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** IPv4 inside IPv6: mapped (::ffff:a.b.c.d), NAT64 (64:ff9b::/96) and 6to4 (2002::/16) reach the inner network too. */
const CARRIES_V4 = new BlockList()
CARRIES_V4.addSubnet('64:ff9b::', 96, 'ipv6')
CARRIES_V4.addSubnet('2002::', 16, 'ipv6')

/** True for an address of the public internet; false for everything else, what is no address included. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  if (family === 4) return !inner.check(address, 'ipv4')
  // BlockList checks an IPv4-mapped address against the IPv4 networks by itself.
  return !inner.check(address, 'ipv6') && !CARRIES_V4.check(address, 'ipv6')
}
