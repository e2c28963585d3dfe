import type { ComparisonDocument } from '../comparison-document.ts'
import { DocumentError } from '../errors.ts'
import { DOCUMENT_WORDS, fill } from '../words/index.ts'
import * as format from './format.ts'
import { pageSetup, webAddress } from './page-setup.ts'
import { figure, isolated, leftToRight, line } from './readable-text.ts'
import { sellerView } from './seller-view.ts'

/** What comparison.typ lays out. */
export function comparisonView(document: ComparisonDocument) {
  const { locale, timeZone = 'UTC', products } = document
  if (products.length < 2 || products.length > 4) {
    throw new DocumentError('DOCUMENT.INVALID', `${products.length} products: two to four can be compared`)
  }
  const all = DOCUMENT_WORDS[locale]
  const words = all.comparison
  const asOf = format.instant(document.asOf, 'asOf')
  return {
    page: pageSetup(locale, {
      paper: document.paper,
      pageOf: all.pageOf,
      fileTitle: `${words.title}: ${products.map((product) => line(product.sku)).join(', ')}`,
      author: line(document.seller.name),
      created: format.calendarDay(asOf, timeZone),
    }),
    seller: sellerView(document.seller, locale, all),
    title: words.title,
    products: products.map((product) => ({
      name: isolated(product.name, locale),
      sku: product.name.includes(product.sku) ? null : leftToRight(product.sku, locale),
      maker: product.maker ? isolated(product.maker, locale) : null,
      drawing: product.drawingSvg ?? null,
    })),
    parameter: words.parameter,
    differs: words.differs,
    groups: document.groups.map((group) => ({
      heading: isolated(group.heading, locale),
      rows: group.rows.map((row) => {
        if (row.values.length !== products.length) {
          throw new DocumentError('DOCUMENT.INVALID', `${row.label}: a value for each of the products is needed`)
        }
        const values = row.values.map((value) => (value ? figure(value, locale) : words.notStated))
        return {
          label: isolated(row.label, locale),
          values: values.map((text, index) => ({ text, stated: Boolean(row.values[index]) })),
          differs: new Set(values).size > 1,
        }
      }),
    })),
    sources: document.sources.map((source) => isolated(source, locale)),
    online: { label: all.datasheet.online, address: webAddress(document.onlineUrl, 'onlineUrl') },
    asOf: fill(all.datasheet.asOf, { date: format.longDate(asOf, locale, timeZone) }),
    reservation: all.datasheet.reservation,
  }
}
