import type { VariablesOf } from 'gql.tada'
import type { Visit } from '../visit.ts'
import { ask } from './ask.ts'
import { graphql, type ResultOf } from './graphql.ts'

const ESTIMATE = graphql(`
  query EstimateQuote($input: QuoteBasketInput!) {
    estimateQuote(input: $input) {
      __typename
      ... on EstimateQuoteSuccess {
        data {
          currency
          lineItems {
            sku name quantity
            unitPrice { amount currency }
            lineTotal { amount currency }
            options { code name price { amount currency } }
            nextTier { minimumQuantity unitPrice { amount currency } }
          }
          subtotal { amount currency }
          freight { amount currency }
          tax { amount currency }
          total { amount currency }
          taxLabel leadTimeDays exchangeRate exchangeDate
        }
      }
      ... on Failure { code message }
      ... on ValidationFailure { fields { path code message } }
      ... on PriceFailure { sku }
    }
  }
`)

const REQUEST = graphql(`
  mutation RequestQuote($input: RequestQuoteInput!) {
    requestQuote(input: $input) {
      __typename
      ... on RequestQuoteSuccess { data { number quotePath email } }
      ... on Failure { code message }
      ... on ValidationFailure { fields { path code message } }
      ... on PriceFailure { sku }
      ... on RateLimitFailure { retryAfterSeconds }
    }
  }
`)

const SHARED = graphql(`
  query SharedQuote($token: String!) {
    sharedQuote(token: $token) {
      number status version locale buyerName company
      lineItems {
        id position sku name quantity discountPercent
        listPrice { amount currency }
        unitPrice { amount currency }
        lineTotal { amount currency }
        options { code name price { amount currency } }
      }
      subtotal { amount currency }
      discount { amount currency }
      freight { amount currency }
      tax { amount currency }
      total { amount currency }
      taxLabel incoterm incotermPlace paymentTerms leadTimeDays validUntil notes
      decidedAt canRespond sellerContact pdfPath
    }
  }
`)

const RESPOND = graphql(`
  mutation RespondToQuote($input: RespondToQuoteInput!) {
    respondToQuote(input: $input) {
      __typename
      ... on RespondToQuoteSuccess { data { number status } }
      ... on Failure { code message }
      ... on ValidationFailure { fields { path code message } }
      ... on QuoteStateFailure { status }
    }
  }
`)

export type Basket = VariablesOf<typeof ESTIMATE>['input']
export type EstimateResult = ResultOf<typeof ESTIMATE>['estimateQuote']
export type Estimate = Extract<EstimateResult, { __typename: 'EstimateQuoteSuccess' }>['data']
export type QuoteRequest = VariablesOf<typeof REQUEST>['input']
export type SharedQuote = NonNullable<ResultOf<typeof SHARED>['sharedQuote']>

/** Prices of a basket before anybody leaves a name. */
export async function estimateQuote(visit: Visit, input: Basket): Promise<EstimateResult> {
  return (await ask(ESTIMATE, { input }, { visit })).estimateQuote
}

export async function requestQuote(visit: Visit, input: QuoteRequest) {
  // Safe to send twice: the idempotency key makes it one request.
  return (await ask(REQUEST, { input }, { visit, timeout: 10_000 })).requestQuote
}

/** The quotation a link opens; undefined when the link opens none (withdrawn, mistyped). */
export async function readSharedQuote(visit: Visit, token: string): Promise<SharedQuote | undefined> {
  return (await ask(SHARED, { token }, { visit, timeout: 5_000 })).sharedQuote ?? undefined
}

export async function respondToQuote(visit: Visit, input: VariablesOf<typeof RESPOND>['input']) {
  // Answering twice the same way is harmless: the second answer is refused by the quotation's state.
  return (await ask(RESPOND, { input }, { visit, timeout: 10_000, attempts: 1 })).respondToQuote
}
