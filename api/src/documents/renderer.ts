import type { ComparisonDocument } from './comparison-document.ts'
import type { DatasheetDocument } from './datasheet-document.ts'
import { DocumentError } from './errors.ts'
import type { QuotationDocument } from './quotation-document.ts'
import type { ReportDocument } from './report-document.ts'
import { comparisonView } from './view/comparison-view.ts'
import { datasheetView } from './view/datasheet-view.ts'
import { qrCode } from './view/qr-code.ts'
import { quotationView } from './view/quotation-view.ts'
import { reportView } from './view/report-view.ts'
import type { TemplateName } from './worker/protocol.ts'
import type { PoolOptions } from './worker/typst-pool.ts'
import { createTypstPool } from './worker/typst-pool.ts'

interface View {
  readonly online: { readonly address: string }
}

/** Draws documents; every method rejects with a DocumentError only and gives the same bytes for the same value. */
export interface DocumentRenderer {
  renderQuotationPdf(document: QuotationDocument): Promise<Uint8Array>
  renderDatasheetPdf(document: DatasheetDocument): Promise<Uint8Array>
  /** Two to four products. */
  renderComparisonPdf(document: ComparisonDocument): Promise<Uint8Array>
  renderReportPdf(document: ReportDocument): Promise<Uint8Array>
  /** Finishes what is being rendered and ends the threads; afterwards everything is refused. */
  close(): Promise<void>
}

export interface RendererOptions extends PoolOptions {
  /** Told what had to be left out of a document that was rendered all the same. */
  readonly onWarning?: (warning: string) => void
}

export function createDocumentRenderer({ onWarning, ...options }: RendererOptions = {}): DocumentRenderer {
  const pool = createTypstPool(options)
  pool.warmUp()

  async function render(template: TemplateName, toView: () => View, createdAt: string): Promise<Uint8Array> {
    const view = prepared(toView)
    const complete = { ...view, qr: await qrCode(view.online.address) }
    const data = JSON.stringify(complete)
    const dataWithoutDrawings = JSON.stringify(complete, (key, value) => (key === 'drawing' ? null : value))
    const { pdf, warnings } = await pool.render({
      template,
      data,
      ...(data === dataWithoutDrawings ? {} : { dataWithoutDrawings }),
      createdAt: Math.floor(Date.parse(createdAt) / 1000),
    })
    for (const warning of warnings) onWarning?.(`${template}: ${warning}`)
    return pdf
  }

  return {
    renderQuotationPdf: (document) => render('quotation', () => quotationView(document), document.issuedAt),
    renderDatasheetPdf: (document) => render('datasheet', () => datasheetView(document), document.asOf),
    renderComparisonPdf: (document) => render('comparison', () => comparisonView(document), document.asOf),
    renderReportPdf: (document) => render('report', () => reportView(document), document.asOf),
    close: () => pool.close(),
  }
}

/** A document that cannot even be put into words (an unknown time zone, a currency Intl refuses) is an expected failure. */
function prepared(toView: () => View): View {
  try {
    return toView()
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause
    throw new DocumentError('DOCUMENT.INVALID', cause instanceof Error ? cause.message : String(cause), { cause })
  }
}
