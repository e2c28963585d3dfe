import { z } from 'zod'
import type { Basket } from '../domain/price-facts.ts'
import type { Contact } from '../domain/state.ts'
import { ApiUnavailable, type GraphqlClient, type Operation } from './graphql-client.ts'

export const ESTIMATE: Operation = {
  name: 'AdvisorEstimate',
  query: `query AdvisorEstimate($input: QuoteBasketInput!) {
  estimateQuote(input: $input) {
    __typename
    ... on EstimateQuoteSuccess {
      data {
        currency
        leadTimeDays
        taxLabel
        total { amount currency }
        tax { amount currency }
        lineItems { sku quantity unitPrice { amount currency } nextTier { minimumQuantity unitPrice { amount currency } } }
      }
    }
    ... on ValidationFailure { fields { path code message } }
    ... on PriceFailure { code sku }
  }
}`,
}

export const REQUEST_QUOTE: Operation = {
  name: 'AdvisorRequestQuote',
  query: `mutation AdvisorRequestQuote($input: RequestQuoteInput!) {
  requestQuote(input: $input) {
    __typename
    ... on RequestQuoteSuccess { data { number quotePath email } }
    ... on ValidationFailure { fields { path code message } }
    ... on PriceFailure { code sku }
    ... on RateLimitFailure { retryAfterSeconds }
  }
}`,
}

const money = z.object({ amount: z.string(), currency: z.string() })
export type ApiMoney = z.infer<typeof money>

const estimate = z.object({
  currency: z.string(),
  leadTimeDays: z.number(),
  taxLabel: z.string(),
  total: money,
  tax: money,
  lineItems: z.array(
    z.object({
      sku: z.string(),
      quantity: z.number(),
      unitPrice: money,
      nextTier: z.object({ minimumQuantity: z.number(), unitPrice: money }).nullable(),
    }),
  ),
})
export type Estimate = z.infer<typeof estimate>

const fields = z.array(z.object({ path: z.array(z.string()), code: z.string(), message: z.string() }))

const validation = z.object({ __typename: z.literal('ValidationFailure'), fields })
const noPrice = z.object({ __typename: z.literal('PriceFailure'), code: z.string(), sku: z.string() })

const estimated = z.object({
  estimateQuote: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('EstimateQuoteSuccess'), data: estimate }),
    validation,
    noPrice,
  ]),
})

const receipt = z.object({ number: z.string(), quotePath: z.string().nullable(), email: z.string() })

const requested = z.object({
  requestQuote: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('RequestQuoteSuccess'), data: receipt }),
    validation,
    noPrice,
    z.object({ __typename: z.literal('RateLimitFailure') }),
    z.object({ __typename: z.literal('IdempotencyFailure') }),
  ]),
})

export type EstimateOutcome =
  | { readonly kind: 'estimated'; readonly estimate: Estimate; readonly basket: Basket }
  | { readonly kind: 'no_price'; readonly sku: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }

export type QuoteOutcome =
  | { readonly kind: 'quoted'; readonly number: string; readonly path: string | null; readonly email: string }
  | { readonly kind: 'no_price'; readonly sku: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unavailable' }

export interface QuoteWish {
  /** The turn's id: the same turn sent again makes no second quotation. */
  readonly idempotencyKey: string
  readonly conversationId: string
  readonly anonymousId?: string
  readonly basket: Basket
  readonly contact: Contact
  readonly industry?: string
  /** What was agreed in the talk, for the people who read the request. */
  readonly message: string
  readonly path?: string
  readonly locale: string
}

/** Prices and quotations of the API. Never throws: an API that is away is an outcome. */
export interface QuoteDesk {
  estimate(basket: Basket, locale: string): Promise<EstimateOutcome>
  request(wish: QuoteWish): Promise<QuoteOutcome>
}

const ESTIMATE_OPTIONS = { timeoutMs: 2_500, retries: 1 }
const REQUEST_OPTIONS = { timeoutMs: 5_000, retries: 2 }

/** Terms tried in this order when the house does not offer the one that was assumed. */
const OTHER_TERMS = ['FCA', 'EXW', 'FOB']

const basketInput = (basket: Basket, locale: string) => ({
  lines: basket.lines.map(({ sku, quantity }) => ({ sku, quantity })),
  currency: basket.currency,
  incoterm: basket.incoterm,
  incotermPlace: basket.incotermPlace ?? null,
  country: basket.country ?? null,
  locale,
})

function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  const result = schema.safeParse(data)
  if (!result.success) throw new ApiUnavailable('malformed', 'the API answered something else than agreed')
  return result.data
}

const blames = (failure: z.infer<typeof validation>, word: string): boolean =>
  failure.fields.some(({ path }) => path.some((step) => step.startsWith(word)))

/** The same basket under terms the house may offer instead: a wrong place falls back to the usual one. */
function otherTerms(basket: Basket, failure: z.infer<typeof validation>, tried: readonly string[]): Basket | undefined {
  const { incotermPlace, ...bare } = basket
  if (blames(failure, 'incotermPlace') && incotermPlace !== undefined) return bare
  const next = blames(failure, 'incoterm') ? OTHER_TERMS.find((code) => !tried.includes(code)) : undefined
  return next === undefined ? undefined : { ...bare, incoterm: next }
}

export function createQuoteDesk(client: GraphqlClient): QuoteDesk {
  async function estimateOnce(basket: Basket, locale: string, tried: readonly string[]): Promise<EstimateOutcome> {
    const data = await client.call(ESTIMATE, { input: basketInput(basket, locale) }, ESTIMATE_OPTIONS)
    const { estimateQuote: outcome } = parsed(estimated, data)
    if (outcome.__typename === 'EstimateQuoteSuccess') return { kind: 'estimated', estimate: outcome.data, basket }
    if (outcome.__typename === 'PriceFailure') return { kind: 'no_price', sku: outcome.sku }
    const other = otherTerms(basket, outcome, tried)
    return other === undefined ? { kind: 'refused' } : estimateOnce(other, locale, [...tried, other.incoterm])
  }

  async function requestOnce(wish: QuoteWish, basket: Basket, tried: readonly string[]): Promise<QuoteOutcome> {
    const { contact } = wish
    const input = {
      // Another basket is another request: the key must not meet the first body again.
      idempotencyKey: tried.length === 1 ? wish.idempotencyKey : `${wish.idempotencyKey}:${tried.length}`,
      conversationId: wish.conversationId,
      anonymousId: wish.anonymousId ?? null,
      basket: basketInput({ ...basket, country: contact.country }, wish.locale),
      name: contact.name,
      email: contact.email,
      phone: contact.phone ?? null,
      // A quotation is made out to a company; who stands for none is named as the buyer.
      company: contact.company ?? contact.name,
      country: contact.country,
      industry: wish.industry ?? null,
      message: wish.message,
      consent: true,
      context: wish.path === undefined ? null : { path: wish.path },
    }
    const { requestQuote: outcome } = parsed(requested, await client.call(REQUEST_QUOTE, { input }, REQUEST_OPTIONS))
    switch (outcome.__typename) {
      case 'RequestQuoteSuccess':
        return { kind: 'quoted', number: outcome.data.number, path: outcome.data.quotePath, email: outcome.data.email }
      case 'PriceFailure':
        return { kind: 'no_price', sku: outcome.sku }
      case 'ValidationFailure': {
        const other = otherTerms(basket, outcome, tried)
        return other === undefined ? { kind: 'refused' } : requestOnce(wish, other, [...tried, other.incoterm])
      }
      default:
        return { kind: 'refused' }
    }
  }

  return {
    estimate: (basket, locale) =>
      estimateOnce(basket, locale, [basket.incoterm]).catch((): EstimateOutcome => ({ kind: 'unavailable' })),
    request: (wish) =>
      requestOnce(wish, wish.basket, [wish.basket.incoterm]).catch((): QuoteOutcome => ({ kind: 'unavailable' })),
  }
}
