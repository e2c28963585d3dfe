import { describe, expect, it } from 'vitest'
import { safeReturnPath, splitAddress } from './address.ts'
import { negotiateLocale } from './negotiate.ts'

describe('language of a visitor', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,fr;q=0.9,es;q=0.5,en;q=0.4', 'es'],
    ['en;q=0.2, ja', 'ja'],
    ['zh-Hant-TW', 'zh'],
    ['de;q=0, pt-BR;q=0.1', 'pt'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
  ])('%s is %s', (header, locale) => expect(negotiateLocale(header, undefined)).toBe(locale))

  it('is the remembered one when there is one', () => {
    expect(negotiateLocale('de', 'ar')).toBe('ar')
    expect(negotiateLocale('de', 'xx')).toBe('de')
  })
})

describe('addresses', () => {
  it('are split into language and page', () => {
    expect(splitAddress('/de/products/bp-80')).toEqual({ locale: 'de', rest: '/products/bp-80' })
    expect(splitAddress('/ar')).toEqual({ locale: 'ar', rest: '' })
    expect(splitAddress('/fr/products')).toBeUndefined()
    expect(splitAddress('/webhooks/cms')).toBeUndefined()
  })

  it('lead back only to this site', () => {
    expect(safeReturnPath('/de/products?x=1#y')).toBe('/de/products?x=1#y')
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a b', '/a\nb', '', 7, null])
      expect(safeReturnPath(path)).toBeUndefined()
  })
})
