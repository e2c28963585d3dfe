/** What the pool and Prisma say when no connection became free in time. */
const NO_CONNECTION = /timeout exceeded when trying to connect|Unable to start a transaction in the given time/

/** Seconds after which a caller who was turned away may try again. */
export const RETRY_AFTER_SECONDS = 2

/** True when the house was too busy to begin, so that nothing was done and the request may be sent again. */
export function isTooBusy(error: unknown): boolean {
  return error instanceof Error && NO_CONNECTION.test(error.message)
}
