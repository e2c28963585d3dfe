/** An expected failure: its message is one sentence for the person at the terminal, shown without a stack. */
export class Failure extends Error {
  /** The end of a log that explains it. */
  readonly details: string | undefined

  constructor(message: string, details?: string) {
    super(message)
    this.name = 'Failure'
    this.details = details
  }
}

/** Prints what went wrong and leaves exit code 1. Anything unexpected keeps its stack. */
export function reportFailure(error: unknown): void {
  if (error instanceof Failure) {
    if (error.details !== undefined) process.stderr.write(`\n${error.details}\n\n`)
    process.stderr.write(`${error.message}\n`)
  } else {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
  process.exitCode = 1
}
