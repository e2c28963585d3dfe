import type { QuotationDocument } from './quotation-document.ts'
import { qrCode } from './view/qr-code.ts'
import { quotationView } from './view/quotation-view.ts'
import type { TemplateName } from './worker/protocol.ts'
import type { PoolOptions } from './worker/typst-pool.ts'
import { createTypstPool } from './worker/typst-pool.ts'

/** Draws documents; every method rejects with a DocumentError only and gives the same bytes for the same value. */
export interface DocumentRenderer {
  renderQuotationPdf(document: QuotationDocument): Promise<Uint8Array>
  close(): Promise<void>
}

export interface RendererOptions extends PoolOptions {
  /** Told what had to be left out of a document that was rendered all the same. */
  readonly onWarning?: (warning: string) => void
}

export function createDocumentRenderer({ onWarning, ...options }: RendererOptions = {}): DocumentRenderer {
  const pool = createTypstPool(options)

  async function render(template: TemplateName, view: object, createdAt: string): Promise<Uint8Array> {
    const data = JSON.stringify(view)
    const dataWithoutDrawings = JSON.stringify(view, (key, value) => (key === 'drawing' ? null : value))
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
    async renderQuotationPdf(document) {
      const view = quotationView(document)
      return render('quotation', { ...view, qr: await qrCode(view.online.address) }, document.issuedAt)
    },
    close: () => pool.close(),
  }
}
