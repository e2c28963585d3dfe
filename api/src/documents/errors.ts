export type DocumentErrorCode =
  /** The renderer refused the document or died over it; trying again will not help. */
  | 'DOCUMENT.RENDER_FAILED'
  /** The document took longer than allowed. */
  | 'DOCUMENT.TIMEOUT'
  /** Too many documents are waiting: try again in a few seconds. */
  | 'DOCUMENT.BUSY'
  /** More data than a document may have. */
  | 'DOCUMENT.TOO_LARGE'
  /** A field holds what no document can show, such as a link that is no web address. */
  | 'DOCUMENT.INVALID'
  /** The service is shutting down. */
  | 'DOCUMENT.CLOSED'

/** Everything that can go wrong with a document. `message` is for the log, never for a buyer. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode

  constructor(code: DocumentErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DocumentError'
    this.code = code
  }

  /** Whether the same document may succeed later. */
  get retryable(): boolean {
    return this.code === 'DOCUMENT.TIMEOUT' || this.code === 'DOCUMENT.BUSY' || this.code === 'DOCUMENT.CLOSED'
  }
}
