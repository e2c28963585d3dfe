import { isIPv6 } from 'node:net'

const GROUPS = 8
/** The half of an IPv6 address that a provider gives to one customer; the other half the customer chooses freely. */
const OF_CUSTOMER = 4

/**
 * Whom a limit counts: an IPv4 address as it is, of an IPv6 address the network of 64 bits it belongs to. Else one
 * machine would have as many addresses as it likes.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const groupsOf = (part: string): string[] => part.split(':').filter((group) => group !== '')
  const [before, after] = [groupsOf(head), groupsOf(tail)]
  const left = Math.max(0, GROUPS - before.length - after.length)
  const groups = [...before, ...Array.from({ length: left }, () => '0'), ...after].slice(0, OF_CUSTOMER)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
