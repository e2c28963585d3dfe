import type { VariablesOf } from 'gql.tada'
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
