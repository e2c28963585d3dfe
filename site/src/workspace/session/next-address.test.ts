import { describe, expect, it } from 'vitest'
import { nextAddress } from './next-address.ts'

const SITE = 'https://corvane.example'
const CMS = 'https://cms.corvane.example'
const next = (wanted: unknown) => nextAddress(wanted, SITE, CMS)

describe('the address after signing in', () => {
  it('keeps paths of this site with their query', () => {
    expect(next('/workspace/leads?grade=A')).toBe('/workspace/leads?grade=A')
    expect(next(`${SITE}/workspace/quotes/1?x=2`)).toBe('/workspace/quotes/1?x=2')
  })

  it('keeps addresses of the CMS', () => {
    expect(next(`${CMS}/admin/collections/products?limit=10`)).toBe(`${CMS}/admin/collections/products?limit=10`)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://corvane.example.evil.example/',
    'https://corvane.example@evil.example/',
    'https://user:pass@cms.corvane.example/admin',
    'http://cms.corvane.example/admin',
    'https://cms.corvane.example:8443/admin',
    '/\tevil',
    '/workspace\n',
    '',
    undefined,
    null,
    42,
    `/${'a'.repeat(3_000)}`,
  ])('drops %j', (wanted) => {
    expect(next(wanted)).toBeUndefined()
  })

  it('does not lead back to the door', () => {
    expect(next('/workspace/sign-in?next=/workspace')).toBeUndefined()
    expect(next('/workspace/sign-out')).toBeUndefined()
    expect(next(`${SITE}/workspace/sign-out`)).toBeUndefined()
  })
})
