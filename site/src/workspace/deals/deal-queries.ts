import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const DEAL_CARD = graphql(`
  fragment DealCard on Opportunity {
    id name status stuck stageSince stageLocked expectedCloseOn nextStep productLine createdAt
    value { amount currency }
    valueUsd { amount currency }
    stage { id code name }
    pipeline { id }
    account { id name }
    owner { id name }
  }
`)
export type DealCardData = ResultOf<typeof DEAL_CARD>

export const PIPELINES = graphql(`
  query DealPipelines {
    pipelines { id name isDefault stages { id code name position outcome maxDays } }
  }
`)
export type PipelineRow = ResultOf<typeof PIPELINES>['pipelines'][number]

export const DEAL_BOARD = graphql(
  `
  query DealBoard($pipelineId: ID!, $filter: OpportunityFilter, $first: Int!) {
    dealBoard(pipelineId: $pipelineId, filter: $filter) {
      count
      value { amount currency }
      weighted { amount currency }
      stage { id code name position maxDays probability }
      deals(first: $first) { pageInfo { hasNextPage endCursor } nodes { ...DealCard } }
    }
  }
`,
  [DEAL_CARD],
)
export type BoardColumnData = ResultOf<typeof DEAL_BOARD>['dealBoard'][number]

export const DEALS = graphql(
  `
  query Deals($first: Int, $after: String, $last: Int, $before: String, $filter: OpportunityFilter, $orderBy: OpportunityOrder) {
    opportunities(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...DealCard }
    }
    dealTotals(filter: $filter) { value { amount currency } }
  }
`,
  [DEAL_CARD],
)
type Deals = ResultOf<typeof DEALS>
export type DealPage = Deals['opportunities'] & Pick<Deals['dealTotals'], 'value'>

/** A page of the table with what all of it is worth. */
export const dealPage = ({ opportunities, dealTotals }: Deals): DealPage => ({
  ...opportunities,
  value: dealTotals.value,
})

export const DEAL_CHANGED = graphql(`subscription DealChanged { dealChanged { ...DealCard } }`, [DEAL_CARD])

export const MOVE_DEAL = graphql(
  `mutation MoveDeal($input: MoveDealInput!) { moveDeal(input: $input) { ... on MoveDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const UNDO_DEAL_MOVE = graphql(
  `mutation UndoDealMove($opportunityId: ID!, $expectedStageId: ID!) { undoDealMove(opportunityId: $opportunityId, expectedStageId: $expectedStageId) { ... on UndoDealMoveSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const WIN_DEAL = graphql(
  `mutation WinDeal($input: WinDealInput!) { winDeal(input: $input) { ... on WinDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const LOSE_DEAL = graphql(
  `mutation LoseDeal($input: LoseDealInput!) { loseDeal(input: $input) { ... on LoseDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const REOPEN_DEAL = graphql(
  `mutation ReopenDeal($opportunityId: ID!) { reopenDeal(opportunityId: $opportunityId) { ... on ReopenDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const CHANGE_DEAL = graphql(
  `mutation ChangeDeal($input: ChangeDealInput!, $seen: SeenDealInput) { changeDeal(input: $input, seen: $seen) { ... on ChangeDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
export const ASSIGN_DEAL = graphql(
  `mutation AssignDeal($opportunityId: ID!, $userId: ID) { assignDeal(opportunityId: $opportunityId, userId: $userId) { ... on AssignDealSuccess { data { ...DealCard } } ...FailureParts } }`,
  [DEAL_CARD, FAILURE],
)
