/**
 * A failure that is part of the contract: it reaches the client as a member of the mutation's result union.
 * Everything else that is thrown is a defect: logged with an id and masked.
 */
export abstract class Failure extends Error {
  /** Stable code such as FUNNEL.STAGE_CLOSED. */
  abstract readonly code: string
}

export interface FieldProblem {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

/** The input does not fit; each problem names its field. */
export class ValidationFailure extends Failure {
  readonly code = 'INPUT.INVALID'
  readonly fields: readonly FieldProblem[]
  constructor(fields: readonly FieldProblem[]) {
    super(fields.map((field) => `${field.path.join('.')}: ${field.message}`).join('; '))
    this.fields = fields
  }
}

/** No such thing, or none that the caller may see: the two are never told apart. */
export class NotFoundFailure extends Failure {
  readonly code = 'RECORD.NOT_FOUND'
  constructor(what: string) {
    super(`${what} was not found.`)
  }
}

/** The caller may see the thing but not do this with it. */
export class ForbiddenFailure extends Failure {
  readonly code = 'ACCESS.FORBIDDEN'
  constructor(what: string) {
    super(what)
  }
}

/** The idempotency key was used before with another body. */
export class IdempotencyFailure extends Failure {
  readonly code = 'IDEMPOTENCY.KEY_REUSED'
  constructor() {
    super('This idempotency key was used before for a different request. Use a new key for a new request.')
  }
}

/** Too much from one place. */
export class RateLimitFailure extends Failure {
  readonly code = 'RATE.LIMITED'
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super(`Too many requests. Try again in ${retryAfterSeconds} seconds.`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Somebody else changed the thing after the caller had read it. Nothing was written. */
export class ChangedMeanwhileFailure extends Failure {
  readonly code = 'RECORD.CHANGED_MEANWHILE'
  /** Name; null when no person did. */
  readonly changedBy: string | null
  readonly changedAt: Date
  constructor(what: string, changedBy: string | null, changedAt: Date) {
    super(`${what} was changed by somebody else meanwhile.`)
    this.changedBy = changedBy
    this.changedAt = changedAt
  }
}
