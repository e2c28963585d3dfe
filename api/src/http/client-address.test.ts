import { expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  clientAddress({ headers, socket: { remoteAddress } }, 'site-key')

it('is counted by network where a customer has many addresses', () => {
  expect(from('2001:db8:1:2:aaaa::1')).toBe(from('2001:db8:1:2:bbbb::2'))
  expect(from('2001:db8:1:2::1')).not.toBe(from('2001:db8:1:3::1'))
  expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7')
})

it('is named by the site alone', () => {
  const forwarded = { 'x-forwarded-for': '2001:db8:9:9::5, 10.0.0.1' }
  expect(from('127.0.0.1', { ...forwarded, authorization: 'Bearer site-key' })).toBe('2001:db8:9:9::/64')
  expect(from('127.0.0.1', { ...forwarded, authorization: 'Bearer another' })).toBe('127.0.0.1')
  expect(from('127.0.0.1', forwarded)).toBe('127.0.0.1')
})
