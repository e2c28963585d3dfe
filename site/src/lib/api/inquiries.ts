import type { VariablesOf } from 'gql.tada'
import { SourceDown } from '../sources.ts'
import type { Visit } from '../visit.ts'
import { ask } from './ask.ts'
import { graphql } from './graphql.ts'

const SUBMIT = graphql(`
  mutation SubmitInquiry($input: SubmitInquiryInput!) {
    submitInquiry(input: $input) {
      __typename
      ... on SubmitInquirySuccess { data { reference } }
      ... on Failure { code message }
      ... on ValidationFailure { fields { path code message } }
      ... on RateLimitFailure { retryAfterSeconds }
    }
  }
`)

export async function submitInquiry(visit: Visit, input: VariablesOf<typeof SUBMIT>['input']) {
  // Safe to send twice: the idempotency key makes it one inquiry.
  return (await ask(SUBMIT, { input }, { visit, timeout: 10_000 })).submitInquiry
}

const SCANNED = graphql(`query ScannedCard($code: String!) { scannedCard(code: $code) { person fair } }`)

/** Whose code was scanned, and at which fair; undefined for a code that leads nowhere, and while the API is away. */
export async function readScannedCard(visit: Visit, code: string) {
  try {
    return (await ask(SCANNED, { code }, { visit })).scannedCard ?? undefined
  } catch (error) {
    if (error instanceof SourceDown) return undefined
    throw error
  }
}
