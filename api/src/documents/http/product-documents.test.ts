import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { describe, expect, it } from 'vitest'
import { DEFAULT_TRADE_TERMS } from '../../quotes/default-trade-terms.ts'
import { comparisonDocument, datasheetDocument, type PublishedProduct } from './product-documents.ts'

function published(sku: string, publishedAt: string, name: CatalogProduct['name']): PublishedProduct {
  const product = DEMO_PRODUCTS.find((candidate) => candidate.sku === sku)
  if (product === undefined) throw new Error(`${sku} is not in the demo catalogue`)
  return {
    publication: {
      cmsId: sku,
      sku,
      slug: sku.toLowerCase(),
      category: product.category,
      name,
      summary: {},
      sellingPoints: [{ de: 'Leise' }, {}],
      industries: [],
      specifications: product.specifications,
      options: [],
      accessories: [],
      publishedAt,
    },
    drawingSvg: null,
    publishedAt: new Date(publishedAt),
  }
}

const { seller } = DEFAULT_TRADE_TERMS
const bp80 = published('BP-80', '2026-11-20T08:00:00Z', { en: 'Pulse tool BP-80', de: 'Impulsschrauber BP-80' })
const bp60 = published('BP-60', '2026-11-21T08:00:00Z', { en: 'Pulse tool BP-60' })
const site = 'https://corvane.example'

describe('the data sheet of a published product', () => {
  it('speaks the language and the units of the reader', () => {
    const metric = datasheetDocument(bp80, [], { locale: 'de', unitSystem: 'metric' }, seller, site)
    const imperial = datasheetDocument(bp80, [], { locale: 'en', unitSystem: 'imperial' }, seller, site)
    expect(metric.name).toBe('Impulsschrauber BP-80')
    expect(metric.onlineUrl).toBe('https://corvane.example/de/products/bp-80')
    expect(metric.keyFigures[0]?.value).toMatch(/N[·.]?m$/)
    expect(imperial.keyFigures[0]?.value).toMatch(/lbf/)
    expect([metric.paper, imperial.paper]).toEqual(['a4', 'us-letter'])
  })

  it('leaves out a selling point without text and shows every parameter once', () => {
    const document = datasheetDocument(bp80, [bp60.publication], { locale: 'de', unitSystem: 'metric' }, seller, site)
    expect(document.sellingPoints).toEqual(['Leise'])
    expect(document.accessories).toEqual([{ sku: 'BP-60', name: 'Pulse tool BP-60' }])
    const rows = document.groups.flatMap((group) => group.rows)
    const certificates = bp80.publication.specifications.certificates === undefined ? 0 : 1
    expect(rows.length + certificates).toBe(Object.keys(bp80.publication.specifications).length)
    expect(document.keyFigures.length).toBeLessThanOrEqual(4)
  })
})

describe('a comparison', () => {
  it('has a value or a gap for each product, and the date of the latest publication', () => {
    const document = comparisonDocument([bp80, bp60], { locale: 'ja', unitSystem: 'metric' }, seller, site)
    for (const row of document.groups.flatMap((group) => group.rows)) expect(row.values).toHaveLength(2)
    expect(document.asOf).toBe('2026-11-21T08:00:00.000Z')
    expect(document.onlineUrl).toBe('https://corvane.example/ja/compare?products=bp-80,bp-60')
  })
})
