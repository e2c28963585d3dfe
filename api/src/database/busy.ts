/** What the pool and Prisma say when no connection became free in time. */
const NO_CONNECTION = /timeout exceeded when trying to connect|Unable to start a transaction in the given time/

/** Seconds after which a caller who was turned away may try again. */
export const RETRY_AFTER_SECONDS = 2

/** True when the house was too busy to begin, so that nothing was done and the request may be sent again. */
export function isTooBusy(error: unknown): boolean {
  return error instanceof Error && NO_CONNECTION.test(error.message)
}

/** PostgreSQL is shutting down, starting, or gone, in the words of SQLSTATE, Node and Prisma. */
const AWAY_CODES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'P1001',
  'P1002',
  'P1017',
])
const AWAY_WORDS =
  /Connection terminated|Can't reach database server|Server has closed the connection|the database system is (?:shutting down|starting up)|terminating connection|Client has encountered a connection error/i
/** Errors are wrapped by those who pass them on; deeper than this nobody looks. */
const MOST_CAUSES = 5

/**
 * True when the database was away: the caller may come again. Whether the work was done is not known, so it has to be
 * work that can be repeated, which everything with an id or an idempotency key is.
 */
export function isDatabaseAway(error: unknown): boolean {
  for (let depth = 0, found = error; found instanceof Error && depth < MOST_CAUSES; depth += 1, found = found.cause) {
    const code = 'code' in found ? String(found.code) : ''
    if (AWAY_CODES.has(code) || AWAY_WORDS.test(found.message)) return true
    if (found instanceof AggregateError && found.errors.some(isDatabaseAway)) return true
  }
  return false
}
