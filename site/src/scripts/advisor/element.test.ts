import { describe, expect, it } from 'vitest'
import { cameFromHere, ownAddress } from './element.ts'

describe('an address in the talk', () => {
  it.each(['/de/library/manuals:3:de#c-4', '/en/quote/abc?t=1.2', '/'])('leads to %s of this site', (address) => {
    expect(ownAddress(address)).toBe(address)
  })

  it.each([
    ['another site', 'https://evil.example/'],
    ['another site under the same scheme', '//evil.example/'],
    ['a backslash that is read as a slash', '/\\evil.example/'],
    ['a tab that is skipped', '/\t/evil.example/'],
    ['a line end that is skipped', '/\n/evil.example/'],
    ['a script', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('does not lead to %s', (_, address) => {
    expect(ownAddress(address)).toBeUndefined()
  })
})

describe('a question in the address', () => {
  const origin = 'https://www.corvane.example'

  it('was asked here when a page of this site was before', () => {
    expect(cameFromHere(`${origin}/de/products/bp-80`, origin)).toBe(true)
  })

  it.each(['', 'https://evil.example/www.corvane.example', 'https://www.corvane.example.evil.example/', 'about:blank'])(
    'was not asked here after "%s"',
    (referrer) => expect(cameFromHere(referrer, origin)).toBe(false),
  )
})
