import { randomUUID } from 'node:crypto'
import { freshAddress } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type Answer, type Client, visitor } from '../../support/graphql-client.ts'
import type { House } from '../../support/house.ts'

const MONEY = '{ amount currency }'
export const VERSION = `version currency: subtotal { currency } locale incoterm incotermPlace paymentTerms leadTimeDays validUntil taxRatePercent taxLabel
  exchangeRate exchangeDate frozenAt subtotal ${MONEY} discount ${MONEY} freight ${MONEY} tax ${MONEY} total ${MONEY}
  lineItems { sku name quantity discountPercent listPrice ${MONEY} unitPrice ${MONEY} lineTotal ${MONEY} options { code price ${MONEY} } }`
const QUOTE = `id number status accessUrl pdfPath currentVersion { ${VERSION} } versions { version frozenAt }`
const FAILURES = `... on Failure { code message } ... on ValidationFailure { fields { path code } } ... on QuoteStateFailure { status }
  ... on DiscountFailure { allowedPercent askedPercent } ... on PriceFailure { sku }`

export const ESTIMATE = `query($input: QuoteBasketInput!) { estimateQuote(input: $input) { __typename ... on EstimateQuoteSuccess { data {
  currency exchangeRate exchangeDate leadTimeDays taxLabel subtotal ${MONEY} freight ${MONEY} tax ${MONEY} total ${MONEY}
  lineItems { sku quantity unitPrice ${MONEY} lineTotal ${MONEY} options { code price ${MONEY} } nextTier { minimumQuantity unitPrice ${MONEY} } } } }
  ... on Failure { code message } ... on ValidationFailure { fields { path code } } ... on PriceFailure { sku } } }`

export const SHARED = `query($t: String!) { sharedQuote(token: $t) { number status version canRespond pdfPath validUntil decidedAt total ${MONEY} subtotal ${MONEY}
  freight ${MONEY} tax ${MONEY} discount ${MONEY} incoterm incotermPlace taxLabel lineItems { sku quantity unitPrice ${MONEY} lineTotal ${MONEY} } } }`

export async function estimate(house: House, input: object): Promise<Answer> {
  return (await visitor(house.api.url, undefined, freshAddress()).ask(ESTIMATE, { input })).estimateQuote
}

export async function shared(house: House, token: string): Promise<Answer> {
  return (await visitor(house.api.url, undefined, freshAddress()).ask(SHARED, { t: token })).sharedQuote
}

export async function respond(
  house: House,
  token: string,
  decision: 'accept' | 'decline',
  changes: object = {},
): Promise<Answer> {
  const document = `mutation($input: RespondToQuoteInput!) { respondToQuote(input: $input) { __typename
    ... on RespondToQuoteSuccess { data { status canRespond decidedAt } } ... on Failure { code message } ... on QuoteStateFailure { status } } }`
  const input = { token, decision, name: 'Jana Weber', ...changes }
  return (await visitor(house.api.url, undefined, freshAddress()).ask(document, { input })).respondToQuote
}

type QuoteStep = 'sendQuote' | 'reviseQuote' | 'withdrawQuoteLink'

export async function step(client: Client, name: QuoteStep, quoteId: string): Promise<Answer> {
  const success = `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`
  const document = `mutation($quoteId: ID!) { ${name}(quoteId: $quoteId) { __typename ... on ${success} { data { ${QUOTE} } } ${FAILURES} } }`
  return (await client.ask(document, { quoteId }))[name]
}

export async function create(client: Client, input: object): Promise<Answer> {
  const document = `mutation($input: CreateQuoteInput!) { createQuote(input: $input) { __typename ... on CreateQuoteSuccess { data { ${QUOTE} } } ${FAILURES} } }`
  return (await client.ask(document, { input: { idempotencyKey: randomUUID(), ...input } })).createQuote
}

export async function update(client: Client, input: object): Promise<Answer> {
  const document = `mutation($input: UpdateQuoteDraftInput!) { updateQuoteDraft(input: $input) { __typename ... on UpdateQuoteDraftSuccess { data { ${QUOTE} } } ${FAILURES} } }`
  return (await client.ask(document, { input })).updateQuoteDraft
}

/** Relay id of a quotation by its number. */
export async function quoteIdOf(house: House, number: string): Promise<string> {
  return globalId(
    'Quote',
    (await house.database.row<{ id: string }>('SELECT id FROM quote WHERE number = $1', [number])).id,
  )
}

export const tokenOf = (path: string): string => path.split('/').at(-1) ?? ''
