import { describe, expect, it } from 'vitest'
import { type StoredProduct, toCatalogProduct } from './catalog-product.ts'

const stored: StoredProduct = {
  id: 7,
  sku: 'BP-80',
  slug: 'bp-80',
  name: { en: 'BP-80 pulse tool', de: 'BP-80 Impulswerkzeug', ar: '', ja: null },
  summary: { en: '15 to 80 Nm' },
  sellingPoints: [{ text: { en: 'Light', zh: '   ' } }],
  industries: ['automotive'],
  specifications: { torqueRange: { kind: 'range', min: 15, max: 80 } },
  options: [{ code: 'transducer', name: { en: 'Transducer' } }],
  catalogChangedAt: '2026-11-21T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
}
const relations = { category: 'battery-pulse-tools', accessories: ['AC-CHG-2'] }

describe('toCatalogProduct', () => {
  it('leaves out languages without a text instead of sending empty ones', () => {
    const result = toCatalogProduct(stored, relations)
    if (!result.ok) throw new Error(result.reason)
    expect(result.product.name).toEqual({ en: 'BP-80 pulse tool', de: 'BP-80 Impulswerkzeug' })
    expect(result.product.sellingPoints).toEqual([{ en: 'Light' }])
    expect(result.product.cmsId).toBe('7')
    expect('drawingSvg' in result.product).toBe(false)
  })

  it('dates the product by its last change for the catalogue, by its last save when there was none', () => {
    const own = toCatalogProduct(stored, relations)
    const older = toCatalogProduct({ ...stored, catalogChangedAt: null }, relations)
    expect(own.ok && own.product.publishedAt).toBe('2026-11-21T09:00:00.000Z')
    expect(older.ok && older.product.publishedAt).toBe('2026-11-20T09:00:00.000Z')
  })

  it('tells what does not fit instead of sending it', () => {
    const wrong = { ...stored, specifications: { torqueRange: { kind: 'range', min: 80, max: 15 } } }
    expect(toCatalogProduct(wrong, relations)).toMatchObject({ ok: false, reason: expect.stringContaining('BP-80') })
    expect(toCatalogProduct(stored, { ...relations, category: '' }).ok).toBe(false)
  })
})
