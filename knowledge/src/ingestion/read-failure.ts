/** Why a document cannot be read. All but the last stay so until it changes. */
export type ReadFailureCode =
  | 'malformed'
  | 'encrypted'
  | 'empty'
  | 'illegible'
  | 'too_large'
  | 'too_many_pages'
  | 'unsupported'
  | 'timeout'
  | 'unreachable'

/** An expected failure of one document: recorded against it, the others go on. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure'
  readonly code: ReadFailureCode

  constructor(code: ReadFailureCode, message: string) {
    super(message)
    this.code = code
  }

  /** Whether trying again may help though the document has not changed. */
  get isPassing(): boolean {
    return this.code === 'unreachable'
  }
}
