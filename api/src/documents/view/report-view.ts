import { DocumentError } from '../errors.ts'
import type { ReportDocument, ReportDocumentBlock } from '../report-document.ts'
import { DOCUMENT_WORDS, fill } from '../words/index.ts'
import * as format from './format.ts'
import { pageSetup, webAddress } from './page-setup.ts'
import { isolated, line } from './readable-text.ts'
import { sellerView } from './seller-view.ts'

/** What report.typ lays out. */
export function reportView(document: ReportDocument) {
  const { locale, timeZone } = document
  const all = DOCUMENT_WORDS[locale]
  const asOf = format.instant(document.asOf, 'asOf')
  const text = (words: string) => isolated(words, locale)
  return {
    page: pageSetup(locale, {
      paper: document.paper,
      pageOf: all.pageOf,
      fileTitle: `${document.title}: ${line(document.period)}`,
      author: line(document.seller.name),
      created: format.calendarDay(asOf, timeZone),
    }),
    seller: sellerView(document.seller, locale, all),
    title: document.title,
    period: text(document.period),
    scope: text(document.scope),
    sections: document.sections.map((section) => ({
      title: text(section.title),
      blocks: section.blocks.map((block) => blockView(block, text)),
    })),
    online: { label: document.onlineLabel, address: webAddress(document.onlineUrl, 'onlineUrl') },
    asOf: fill(all.datasheet.asOf, { date: format.longDate(asOf, locale, timeZone) }),
  }
}

function blockView(block: ReportDocumentBlock, text: (words: string) => string) {
  switch (block.block) {
    case 'figures':
      return {
        block: block.block,
        items: block.items.map(({ label, value, notes }) => ({
          label: text(label),
          value: text(value),
          notes: notes.map(text),
        })),
      }
    case 'sentences':
      return {
        block: block.block,
        items: block.items.map(({ tone, text: sentence }) => ({ tone, text: text(sentence) })),
        empty: text(block.empty),
      }
    case 'table':
      return {
        block: block.block,
        title: text(block.title),
        columns: block.columns.map((label, index) => ({
          label: text(label),
          numeric: block.rows.length > 0 && block.rows.every((row) => row[index]?.numeric !== false),
        })),
        rows: block.rows.map((row) => {
          if (row.length !== block.columns.length)
            throw new DocumentError(
              'DOCUMENT.INVALID',
              `${block.title}: a row has another number of cells than columns`,
            )
          return row.map(({ text: words, numeric }) => ({ text: text(words), numeric }))
        }),
        empty: text(block.empty),
      }
  }
}
