import type { Locale } from '@tradewind/schema/locales'
import type { Paper, Seller } from './quotation-document.ts'

export interface ReportDocumentCell {
  readonly text: string
  /** Set to the end of its column, digits under digits. */
  readonly numeric: boolean
}

export type ReportDocumentBlock =
  | {
      readonly block: 'figures'
      readonly items: readonly {
        readonly label: string
        readonly value: string
        /** Small, below the figure: its change, its target. */
        readonly notes: readonly string[]
      }[]
    }
  | {
      readonly block: 'table'
      readonly title: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly ReportDocumentCell[])[]
      readonly empty: string
    }
  | {
      readonly block: 'sentences'
      readonly items: readonly { readonly tone: 'good' | 'plain' | 'warning' | 'bad'; readonly text: string }[]
      readonly empty: string
    }

/** A management report, everything resolved in one language: the same value gives the same bytes. */
export interface ReportDocument {
  readonly locale: Locale
  readonly paper?: Paper
  readonly title: string
  readonly period: string
  readonly scope: string
  readonly sections: readonly { readonly title: string; readonly blocks: readonly ReportDocumentBlock[] }[]
  readonly seller: Seller
  /** The report's page in the workspace. */
  readonly onlineUrl: string
  readonly onlineLabel: string
  /** UTC instant at which it was made. */
  readonly asOf: string
  readonly timeZone: string
}
