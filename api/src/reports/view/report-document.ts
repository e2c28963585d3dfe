import type { ReportContent, ReportSection } from '@tradewind/schema/contracts/report'
import { type Locale, type LocalizedText, resolveText } from '@tradewind/schema/locales'
import {
  changeText,
  isFigure,
  periodText,
  scopeText,
  targetText,
  titleText,
  valueText,
} from '@tradewind/schema/reports'
import type { ReportDocument, ReportDocumentBlock } from '../../documents/public.ts'
import { REPORT_WORDS } from '../words/report-words.ts'

export interface ReportReader {
  readonly locale: Locale
  readonly timeZone: string
}

/** The report as the PDF lays it out, in the reader's language. */
export function reportDocument(
  content: ReportContent,
  reader: ReportReader,
  about: { readonly seller: ReportDocument['seller']; readonly onlineUrl: string; readonly createdAt: Date },
): ReportDocument {
  const { locale, timeZone } = reader
  return {
    locale,
    timeZone,
    title: titleText(content, locale),
    period: periodText(content, locale, timeZone),
    scope: scopeText(content, locale),
    sections: content.sections.map((section) => ({
      title: words(section.title, locale),
      blocks: section.blocks.map((block) => documentBlock(block, locale)),
    })),
    seller: about.seller,
    onlineUrl: about.onlineUrl,
    onlineLabel: REPORT_WORDS.openOnline[locale],
    asOf: about.createdAt.toISOString(),
  }
}

/** A text of the report in the reader's language, else in English. */
export function words(text: LocalizedText, locale: Locale): string {
  return resolveText(text, locale)?.text ?? ''
}

function documentBlock(block: ReportSection['blocks'][number], locale: Locale): ReportDocumentBlock {
  switch (block.block) {
    case 'figures':
      return {
        block: 'figures',
        items: block.items.map(({ label, value, change, target }) => ({
          label: words(label, locale),
          value: valueText(value, locale),
          notes: [changeText(change, locale, value), targetText(target, locale)].filter((note) => note !== null),
        })),
      }
    case 'sentences':
      return {
        block: 'sentences',
        items: block.items.map(({ tone, text }) => ({ tone, text: words(text, locale) })),
        empty: words(block.empty, locale),
      }
    case 'table':
      return {
        block: 'table',
        title: words(block.title, locale),
        columns: block.columns.map(({ label }) => words(label, locale)),
        rows: block.rows.map((row) =>
          row.map((value) => ({ text: valueText(value, locale), numeric: isFigure(value) })),
        ),
        empty: words(block.empty, locale),
      }
  }
}
