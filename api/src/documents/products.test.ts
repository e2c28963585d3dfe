import { LOCALES } from '@tradewind/schema/locales'
import { afterAll, describe, expect, it } from 'vitest'
import { createDocumentRenderer } from './renderer.ts'
import { pagesOf } from './testing/read-pdf.ts'
import { sampleComparison, sampleDatasheet } from './testing/sample-products.ts'

const warnings: string[] = []
const renderer = createDocumentRenderer({ onWarning: (warning) => warnings.push(warning) })
afterAll(() => renderer.close())
const text = async (pdf: Promise<Uint8Array>) => (await pagesOf(await pdf)).join(' ')

describe('data sheet as PDF', () => {
  it.each(LOCALES)('%s: every glyph is there, and the drawing', async (locale) => {
    warnings.length = 0
    const document = sampleDatasheet(locale)
    const { drawingSvg: _, ...undrawn } = document
    const pdf = await renderer.renderDatasheetPdf(document)
    expect(warnings).toEqual([])
    expect((await renderer.renderDatasheetPdf(undrawn)).length).toBeLessThan(pdf.length - 3000)
  })

  it('holds every parameter, selling point, certificate and accessory', async () => {
    const document = sampleDatasheet('en')
    const said = await text(renderer.renderDatasheetPdf(document))
    const plain = (part: string) => part.replaceAll('\u00a0', ' ')
    for (const group of document.groups) {
      for (const row of group.rows) {
        expect(said).toContain(row.label)
        expect(said, row.label).toContain(plain(row.value).split(' ')[0])
      }
    }
    for (const part of [...document.certificates, ...document.accessories.map((entry) => entry.sku)]) {
      expect(said).toContain(part)
    }
    for (const point of document.sellingPoints) expect(said.replaceAll('- ', '')).toContain(point.split(' ')[0])
    expect(said).toContain('As of November 2, 2026')
  })

  it('prints what looks like code as it stands', async () => {
    const hostile = '#panic("x") *bold*'
    const document = sampleDatasheet('en', { name: hostile, certificates: [hostile], summary: hostile })
    expect((await text(renderer.renderDatasheetPdf(document))).split(hostile).length).toBeGreaterThanOrEqual(4)
  })

  it('is the same to the byte when rendered again', async () => {
    const first = await renderer.renderDatasheetPdf(sampleDatasheet('ja'))
    expect(Buffer.compare(first, await renderer.renderDatasheetPdf(sampleDatasheet('ja')))).toBe(0)
  })
})

describe('comparison as PDF', () => {
  it.each([2, 3, 4])('%d products side by side', async (count) => {
    warnings.length = 0
    const skus = ['BP-40', 'BP-60', 'BP-80', 'BP-110'].slice(0, count)
    const said = await text(renderer.renderComparisonPdf(sampleComparison('en', skus)))
    for (const sku of skus) expect(said).toContain(sku)
    expect(warnings).toEqual([])
  })

  it('says what is not stated, and marks what differs', async () => {
    const products = [
      { sku: 'A-1', name: 'A-1' },
      { sku: 'B-2', name: 'B-2', maker: 'Example Works' },
    ]
    const row = (values: (string | undefined)[]) => ({ label: 'Weight', values })
    const rendered = (values: (string | undefined)[]) =>
      text(
        renderer.renderComparisonPdf(
          sampleComparison('en', ['BP-60', 'BP-80'], {
            products,
            groups: [{ heading: 'Build', rows: [row(values)] }],
            sources: ['Sample figures, noted on 2 November 2026'],
          }),
        ),
      )
    const different = await rendered(['1.4 kg', undefined])
    expect(different).toContain('not stated')
    expect(different).toContain('Example Works')
    expect(different).toContain('Sample figures')
    expect(different.split('•')).toHaveLength(3)
    expect((await rendered(['1.4 kg', '1.4 kg'])).split('•')).toHaveLength(2)
  })

  it.each([
    ['one product', { products: [{ sku: 'A-1', name: 'A-1' }] }],
    ['five products', { products: Array.from({ length: 5 }, () => ({ sku: 'A-1', name: 'A-1' })) }],
    ['a row too short', { groups: [{ heading: 'Build', rows: [{ label: 'Weight', values: ['1 kg'] }] }] }],
    ['a link that is none', { onlineUrl: 'javascript:alert(1)' }],
  ])('refuses %s', async (_, changes) => {
    await expect(
      renderer.renderComparisonPdf(sampleComparison('en', ['BP-60', 'BP-80'], changes)),
    ).rejects.toMatchObject({ code: 'DOCUMENT.INVALID' })
  })
})
