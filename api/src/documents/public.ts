import type { ComparisonDocument } from './comparison-document.ts'
import type { DatasheetDocument } from './datasheet-document.ts'
import type { QuotationDocument } from './quotation-document.ts'
import type { DocumentRenderer, RendererOptions } from './renderer.ts'
import { createDocumentRenderer } from './renderer.ts'
import type { ReportDocument } from './report-document.ts'

export type { ComparedProduct, ComparedRow, ComparisonDocument } from './comparison-document.ts'
export type { DatasheetDocument, ParameterGroup } from './datasheet-document.ts'
export type { DocumentErrorCode } from './errors.ts'
export { DocumentError } from './errors.ts'
export type {
  Buyer,
  IncotermCode,
  LabelledLine,
  Paper,
  PriceTier,
  QuotationDocument,
  QuotationLine,
  QuotationMark,
  QuotationTerm,
  QuotedOption,
  Seller,
} from './quotation-document.ts'
export { INCOTERM_CODES } from './quotation-document.ts'
export type { DocumentRenderer, RendererOptions } from './renderer.ts'
export { createDocumentRenderer } from './renderer.ts'
export type { ReportDocument, ReportDocumentBlock } from './report-document.ts'

let shared: DocumentRenderer | undefined

/** The process's own renderer: one thread, started by the first document if not before. */
function renderer(): DocumentRenderer {
  shared ??= createDocumentRenderer()
  return shared
}

/** At the start of a process that will render: loads the fonts, sets limits, and says who hears the warnings. */
export function startDocuments(options: RendererOptions): void {
  shared ??= createDocumentRenderer(options)
}

/** Rejects with a DocumentError only; the same document gives the same bytes. */
export async function renderQuotationPdf(document: QuotationDocument): Promise<Uint8Array> {
  return renderer().renderQuotationPdf(document)
}

export async function renderDatasheetPdf(document: DatasheetDocument): Promise<Uint8Array> {
  return renderer().renderDatasheetPdf(document)
}

/** Two to four products. */
export async function renderComparisonPdf(document: ComparisonDocument): Promise<Uint8Array> {
  return renderer().renderComparisonPdf(document)
}

export async function renderReportPdf(document: ReportDocument): Promise<Uint8Array> {
  return renderer().renderReportPdf(document)
}

/** For an orderly shutdown; a document asked for later starts a new thread. */
export async function closeDocuments(): Promise<void> {
  const closing = shared
  shared = undefined
  await closing?.close()
}
