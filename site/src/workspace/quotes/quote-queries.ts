import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const QUOTES = graphql(`
  query Quotes($first: Int, $after: String, $last: Int, $before: String, $filter: QuoteFilter, $orderBy: QuoteOrder) {
    quotes(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id number status createdAt account { id name } owner { id name } currentVersion { version validUntil total { amount currency } } }
    }
  }
`)
export type QuotePageData = ResultOf<typeof QUOTES>['quotes']
export type QuoteRow = QuotePageData['nodes'][number]

const VERSION = graphql(`
  fragment VersionParts on QuoteVersion {
    id version locale incoterm incotermPlace paymentTerms leadTimeDays validUntil taxRatePercent taxLabel notes exchangeRate exchangeDate frozenAt
    subtotal { amount currency } discount { amount currency } freight { amount currency } tax { amount currency } total { amount currency }
    lineItems {
      id position sku name quantity discountPercent
      listPrice { amount currency } unitPrice { amount currency } lineTotal { amount currency }
      options { code name price { amount currency } }
    }
  }
`)
export type VersionData = ResultOf<typeof VERSION>

export const QUOTE_PARTS = graphql(
  `
  fragment QuoteParts on Quote {
    id number status sentAt viewedAt decidedAt decidedBy declineReason createdAt pdfPath accessUrl
    account { id name }
    contact { id name email }
    owner { id name }
    currentVersion { id version }
    versions { ...VersionParts }
  }
`,
  [VERSION],
)
export type QuoteData = ResultOf<typeof QUOTE_PARTS>

export const QUOTE = graphql(`query Quote($id: ID!) { node(id: $id) { __typename ... on Quote { ...QuoteParts } } }`, [
  QUOTE_PARTS,
])

/** What a new quotation starts from. */
export const QUOTE_START = graphql(`
  query QuoteStart($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account { id name country contacts(first: 50) { nodes { id name email locale } } }
    }
  }
`)

export const QUOTE_LEAD = graphql(
  `query QuoteLead($id: ID!) { node(id: $id) { __typename ... on Lead { id locale productSkus contact { id } } } }`,
)

export const PRODUCTS = graphql(`
  query Products($search: String, $skus: [String!], $currency: String) {
    catalogProducts(first: 12, filter: { search: $search, sku: $skus }) {
      totalCount
      nodes { id sku name publication stockQuantity leadTimeDays listPrice(currency: $currency) { amount currency } optionPrices(currency: $currency) { code price { amount currency } } }
    }
  }
`)
export type ProductRow = ResultOf<typeof PRODUCTS>['catalogProducts']['nodes'][number]

export const CREATE_QUOTE = graphql(
  `mutation CreateQuote($input: CreateQuoteInput!) { createQuote(input: $input) { ... on CreateQuoteSuccess { data { id number } } ...FailureParts } }`,
  [FAILURE],
)
export const UPDATE_DRAFT = graphql(
  `mutation UpdateDraft($input: UpdateQuoteDraftInput!) { updateQuoteDraft(input: $input) { ... on UpdateQuoteDraftSuccess { data { id number } } ...FailureParts } }`,
  [FAILURE],
)
export const SEND_QUOTE = graphql(
  `mutation SendQuote($quoteId: ID!) { sendQuote(quoteId: $quoteId) { ... on SendQuoteSuccess { data { ...QuoteParts } } ...FailureParts } }`,
  [QUOTE_PARTS, FAILURE],
)
export const REVISE_QUOTE = graphql(
  `mutation ReviseQuote($quoteId: ID!) { reviseQuote(quoteId: $quoteId) { ... on ReviseQuoteSuccess { data { ...QuoteParts } } ...FailureParts } }`,
  [QUOTE_PARTS, FAILURE],
)
export const WITHDRAW_LINK = graphql(
  `mutation WithdrawLink($quoteId: ID!) { withdrawQuoteLink(quoteId: $quoteId) { ... on WithdrawQuoteLinkSuccess { data { ...QuoteParts } } ...FailureParts } }`,
  [QUOTE_PARTS, FAILURE],
)
