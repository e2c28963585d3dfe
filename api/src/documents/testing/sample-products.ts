import { DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { drawingFor } from '@tradewind/schema/drawings'
import type { Locale } from '@tradewind/schema/locales'
import { formatSpecification, ontologyWords, PARAMETERS, parameterLabel } from '@tradewind/schema/ontology'
import type { ComparisonDocument } from '../comparison-document.ts'
import type { DatasheetDocument } from '../datasheet-document.ts'
import { sampleQuotation } from './sample-quotation.ts'
import { SAMPLE_TEXTS } from './sample-texts.ts'

function demoProduct(sku: string) {
  const product = DEMO_PRODUCTS.find((entry) => entry.sku === sku)
  if (product === undefined) throw new Error(`${sku} is not in the demo catalogue`)
  return product
}

/** Groups and rows of the ontology, in its order; a row for every parameter one of the products has. */
function parameterRows(skus: readonly string[], locale: Locale) {
  const products = skus.map(demoProduct)
  return Object.entries(ontologyWords(locale).groups).map(([group, heading]) => ({
    heading,
    rows: PARAMETERS.filter((parameter) => parameter.group === group).flatMap(({ code }) => {
      const values = products.map((product) => {
        const value = product.specifications[code]
        return value === undefined ? undefined : formatSpecification(code, value, locale, 'metric')
      })
      return values.every((value) => value === undefined) ? [] : [{ label: parameterLabel(code, locale), values }]
    }),
  }))
}

export function sampleDatasheet(locale: Locale, changes: Partial<DatasheetDocument> = {}): DatasheetDocument {
  const product = demoProduct('BP-80')
  const groups = parameterRows(['BP-80'], locale).map(({ heading, rows }) => ({
    heading,
    rows: rows.map(({ label, values }) => ({ label, value: values[0] ?? '' })),
  }))
  const texts = SAMPLE_TEXTS[locale]
  return {
    locale,
    sku: 'BP-80',
    name: texts.tool,
    summary: texts.notes.split('\n')[0] ?? '',
    keyFigures: (groups[0]?.rows ?? []).slice(0, 3),
    sellingPoints: texts.terms.map((term) => term.text),
    groups,
    certificates: ['CE', 'UKCA', 'ISO 5393'],
    accessories: [
      { sku: 'AC-BAT36-40', name: texts.option },
      { sku: 'CX-1W', name: texts.controller },
    ],
    drawingSvg: drawingFor(product),
    seller: sampleQuotation(locale).seller,
    onlineUrl: `https://corvane.example/${locale}/products/bp-80`,
    asOf: '2026-11-02T08:00:00Z',
    ...changes,
  }
}

export function sampleComparison(
  locale: Locale,
  skus: readonly string[] = ['BP-60', 'BP-80', 'BP-110'],
  changes: Partial<ComparisonDocument> = {},
): ComparisonDocument {
  return {
    locale,
    products: skus.map((sku) => ({
      sku,
      name: SAMPLE_TEXTS[locale].tool.replace('BP-80', sku),
      drawingSvg: drawingFor(demoProduct(sku)),
    })),
    groups: parameterRows(skus, locale).filter((group) => group.rows.length > 0),
    sources: [],
    seller: sampleQuotation(locale).seller,
    onlineUrl: `https://corvane.example/${locale}/compare?products=${skus.join(',')}`,
    asOf: '2026-11-02T08:00:00Z',
    ...changes,
  }
}
