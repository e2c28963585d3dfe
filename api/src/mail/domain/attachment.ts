/** A file a mail carries: a quotation's PDF, rendered from the frozen version when the mail is sent. */
export interface MailAttachment {
  readonly kind: 'quote_pdf'
  readonly quoteId: string
  readonly version: number
  readonly filename: string
}
