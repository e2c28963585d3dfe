/** Why a language model did not help. Every one of them ends with the answer of the rules. */
export const MODEL_FAILURES = [
  'timeout',
  'stalled',
  'rate_limited',
  'refused',
  'server_error',
  'unreachable',
  'malformed',
  'budget',
  'paused',
  'cancelled',
] as const
export type ModelFailureCode = (typeof MODEL_FAILURES)[number]

export class ModelFailure extends Error {
  readonly code: ModelFailureCode
  constructor(code: ModelFailureCode, message: string) {
    super(message)
    this.name = 'ModelFailure'
    this.code = code
  }
}

const statusOf = (error: object): number | undefined =>
  'status' in error && typeof error.status === 'number' ? error.status : undefined

/** The provider's error as one of ours. Its text is left out: it may repeat the key or the buyer's words. */
export function asModelFailure(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  if (typeof error !== 'object' || error === null) return new ModelFailure('malformed', 'the provider failed')
  const status = statusOf(error)
  if (status === 429) return new ModelFailure('rate_limited', 'the provider answered 429')
  if (status !== undefined && status >= 500) return new ModelFailure('server_error', `the provider answered ${status}`)
  if (status !== undefined) return new ModelFailure('refused', `the provider answered ${status}`)
  const name = error instanceof Error ? `${error.name} ${error.constructor.name}` : ''
  if (/timeout/i.test(name)) return new ModelFailure('timeout', 'the provider took too long')
  if (/abort/i.test(name)) return new ModelFailure('cancelled', 'the call was cancelled')
  if (/connection|fetch/i.test(name) || 'cause' in error) {
    return new ModelFailure('unreachable', 'the provider cannot be reached')
  }
  return new ModelFailure('malformed', 'the provider answered something that is no answer')
}
