/** Expected failures of an index, each with a stable code. */
export type RetrievalErrorCode =
  /** The index cannot be reached or does not answer in time: say so, answer without passages. */
  | 'RETRIEVAL.UNAVAILABLE'
  /** A document whose passages contradict it: a chunk of another document, or an id twice. */
  | 'RETRIEVAL.MALFORMED_DOCUMENT'
  /** The engine was closed. */
  | 'RETRIEVAL.CLOSED'

export class RetrievalError extends Error {
  readonly code: RetrievalErrorCode

  constructor(code: RetrievalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RetrievalError'
    this.code = code
  }
}
