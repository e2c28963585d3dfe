import { describe, expect, it } from 'vitest'
import { isLinkTarget } from './link.ts'
import { SLUG_PATTERN, toSlug } from './slug.ts'

describe('toSlug', () => {
  it('makes an address part of a text', () => {
    expect(toSlug('BP-80 / Größe')).toBe('bp-80-gro-e')
    expect(toSlug('  Über uns ')).toBe('uber-uns')
    expect(toSlug('扭矩')).toBe('')
    for (const text of ['BP-80', 'A  b', '--x--']) expect(toSlug(text)).toMatch(SLUG_PATTERN)
  })
})

describe('isLinkTarget', () => {
  it.each(['/products', '/', 'https://example.org/a?b=1', 'mailto:a@b.example', 'tel:+86 574 0000'])(
    'takes %s',
    (link) => {
      expect(isLinkTarget(link)).toBe(true)
    },
  )
  it.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'http://plain.example', 'products', '', null])(
    'refuses %s',
    (link) => {
      expect(isLinkTarget(link)).toBe(false)
    },
  )
})
