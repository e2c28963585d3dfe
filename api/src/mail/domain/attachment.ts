/** A quotation's PDF, rendered from the frozen version when the mail is sent. */
export interface QuoteAttachment {
  readonly kind: 'quote_pdf'
  readonly quoteId: string
  readonly version: number
  readonly filename: string
}

/** A management report, made from what was frozen of it when the mail is sent. */
export interface ReportAttachment {
  readonly kind: 'report_pdf' | 'report_xlsx'
  readonly reportId: string
  readonly filename: string
}

/** A file a mail carries. */
export type MailAttachment = QuoteAttachment | ReportAttachment
