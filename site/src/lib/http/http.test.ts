import { describe, expect, it } from 'vitest'
import type { Environment } from '../environment.ts'
import { clientAddressOf } from './client-address.ts'
import { acceptedCoding } from './compression.ts'
import { parseCookies, setCookie } from './cookies.ts'
import { comesFromThisSite } from './origin-check.ts'
import { RateLimiter } from './rate-limit.ts'
import { setSecurityHeaders } from './security-headers.ts'

describe('where a request comes from', () => {
  const site = 'https://www.corvane.example'
  const from = (headers: Record<string, string>) => comesFromThisSite(new Headers(headers), site)

  it('is this site when the browser says so', () => {
    expect(from({ origin: site })).toBe(true)
    expect(from({ origin: 'http://127.0.0.1:4321', host: '127.0.0.1:4321' })).toBe(true)
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  it('is elsewhere otherwise', () => {
    expect(from({ origin: 'https://evil.example', host: 'www.corvane.example', 'sec-fetch-site': 'same-origin' })).toBe(
      false,
    )
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
    expect(from({})).toBe(false)
  })
})

describe('client address', () => {
  it('believes only the proxies that are ours', () => {
    expect(clientAddressOf('10.0.0.1', '6.6.6.6', 0)).toBe('10.0.0.1')
    expect(clientAddressOf('10.0.0.1', '6.6.6.6, 203.0.113.7', 1)).toBe('203.0.113.7')
    expect(clientAddressOf('10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2', 2)).toBe('203.0.113.7')
    expect(clientAddressOf('10.0.0.1', null, 2)).toBe('10.0.0.1')
  })
})

describe('rate limit', () => {
  it('lets a burst pass, then one per interval, each address for itself', () => {
    let now = 0
    const limiter = new RateLimiter({ burst: 2, perSecond: 1, now: () => now })
    expect([limiter.allow('a'), limiter.allow('a'), limiter.allow('a'), limiter.allow('b')]).toEqual([
      true,
      true,
      false,
      true,
    ])
    now = 999
    expect(limiter.allow('a')).toBe(false)
    now = 1_001
    expect(limiter.allow('a')).toBe(true)
    expect(limiter.allow('a')).toBe(false)
  })

  it('counts all addresses of one IPv6 customer as one', () => {
    const limiter = new RateLimiter({ burst: 1, perSecond: 1, now: () => 0 })
    expect(limiter.allow('2001:db8:1:2::a')).toBe(true)
    expect(limiter.allow('2001:db8:1:2:ffff::b')).toBe(false)
    expect(limiter.allow('2001:db8:1:3::a')).toBe(true)
  })
})

describe('the policy of a page', () => {
  it('names its frames once, also when a rewrite brings the page by here twice', () => {
    const headers = new Headers({ 'content-security-policy': "default-src 'self';" })
    const environment = { TRADEWIND_ENV: 'development', CMS_URL: 'https://cms.example.com' } as Environment
    const page = { preview: false, secretAddress: false }
    setSecurityHeaders(headers, environment, page)
    setSecurityHeaders(headers, environment, page)
    expect(headers.get('content-security-policy')).toBe("default-src 'self'; frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
  })
})

describe('small things', () => {
  it('choose the coding a reader takes', () => {
    expect(acceptedCoding('gzip, deflate, br, zstd')).toBe('br')
    expect(acceptedCoding('gzip, br;q=0')).toBe('gzip')
    expect(acceptedCoding('gzip;q=0')).toBeUndefined()
    expect(acceptedCoding(null)).toBeUndefined()
  })

  it('read cookies, the first of two with one name', () => {
    expect(parseCookies('a=1; a=2; b=%C3%A4; bad=%E0%A4%A; c').get('a')).toBe('1')
    expect(parseCookies('b=%C3%A4').get('b')).toBe('ä')
    expect(parseCookies('bad=%E0%A4%A').has('bad')).toBe(false)
  })

  it('write cookies that stay on the site', () => {
    expect(setCookie('a', 'x y', { maxAgeSeconds: 60, httpOnly: true, secure: true })).toBe(
      'a=x%20y; Path=/; Max-Age=60; SameSite=Lax; HttpOnly; Secure',
    )
  })
})
