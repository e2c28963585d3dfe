import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { ACTION_CARD } from '../actions/action-queries.ts'
import { FAILURE } from '../api/failure.ts'
import { ENTRY, TRANSITION } from '../customers/account-queries.ts'
import { SCORE } from '../scoring/score-queries.ts'
import { DEAL_CARD } from './deal-queries.ts'

export const CHAIN = graphql(`
  fragment Chain on Opportunity {
    id
    decisionChain {
      members { role stance lastReachedAt contact { id name jobTitle email phone } }
      gaps { code remedy days contact { id name } }
    }
  }
`)
export type ChainData = ResultOf<typeof CHAIN>['decisionChain']
export type ChainMemberData = ChainData['members'][number]

export const DEAL = graphql(
  `
  query Deal($id: ID!) {
    node(id: $id) {
      __typename
      ... on Opportunity {
        ...DealCard
        ...Chain
        competitor closedAt lostCategory lostReason buyerLostCategory buyerLostReason
        team { id name }
        pipeline { id name stages { id code name position outcome maxDays } }
        scores { ...ScoreParts }
        stageHistory { ...Transition }
        stageSuggestions { ...Transition }
        quotes(first: 20) { nodes { id number status currentVersion { total { amount currency } validUntil } } }
        account {
          id name country
          contacts(first: 50) { nodes { id name jobTitle } }
          timeline(first: 25) { pageInfo { hasNextPage endCursor } nodes { ...Entry } }
        }
      }
    }
  }
`,
  [DEAL_CARD, CHAIN, SCORE, TRANSITION, ENTRY],
)
export type DealData = Extract<NonNullable<ResultOf<typeof DEAL>['node']>, { __typename: 'Opportunity' }>

export const DEAL_ACTIONS = graphql(
  `query DealActions($filter: ActionFilter) { actions(first: 10, filter: $filter) { nodes { ...ActionCard } } }`,
  [ACTION_CARD],
)

export const SET_DECISION_CONTACT = graphql(
  `mutation SetDecisionContact($opportunityId: ID!, $contactId: ID!, $role: BuyingRole!, $stance: Stance!) {
    setDecisionContact(opportunityId: $opportunityId, contactId: $contactId, role: $role, stance: $stance) { ... on SetDecisionContactSuccess { data { ...Chain } } ...FailureParts } }`,
  [CHAIN, FAILURE],
)
export const REMOVE_DECISION_CONTACT = graphql(
  `mutation RemoveDecisionContact($opportunityId: ID!, $contactId: ID!) {
    removeDecisionContact(opportunityId: $opportunityId, contactId: $contactId) { ... on RemoveDecisionContactSuccess { data { ...Chain } } ...FailureParts } }`,
  [CHAIN, FAILURE],
)
