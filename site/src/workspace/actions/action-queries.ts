import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

/** An action card. Part of the queries of every page that shows cards: home, customer, deal. */
export const ACTION_CARD = graphql(`
  fragment ActionCard on Action {
    __typename
    id
    kind
    status
    origin
    proposedBy
    title
    reason
    factors
    script { locale subject body missingLocale }
    attachments { kind id name url }
    upcoming { step kind automatic conditional title to blocked script { locale subject body missingLocale } }
    priority
    dueAt
    delayedUntil
    result
    account { id name }
    opportunity { id name }
    contact { id name email phone }
    owner { id name }
  }
`)
export type ActionCardData = ResultOf<typeof ACTION_CARD>

export const ACTIONS = graphql(
  `
  query Actions($first: Int, $after: String, $last: Int, $before: String, $filter: ActionFilter, $orderBy: ActionOrder) {
    actions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...ActionCard }
    }
  }
`,
  [ACTION_CARD],
)
export type ActionPage = ResultOf<typeof ACTIONS>['actions']

export const EXECUTE_ACTION = graphql(
  `mutation ExecuteAction($input: ExecuteActionInput!) { executeAction(input: $input) { ... on ExecuteActionSuccess { data { ...ActionCard } } ...FailureParts } }`,
  [ACTION_CARD, FAILURE],
)
export const REOPEN_ACTION = graphql(
  `mutation ReopenAction($actionId: ID!) { reopenAction(actionId: $actionId) { ... on ReopenActionSuccess { data { ...ActionCard } } ...FailureParts } }`,
  [ACTION_CARD, FAILURE],
)

const OUTCOME = graphql(
  `fragment ActionOutcomeParts on ActionOutcome { actionId ok code message action { ...ActionCard } }`,
  [ACTION_CARD],
)
export type OutcomeRow = ResultOf<typeof OUTCOME>

export const EXECUTE_ACTIONS = graphql(
  `mutation ExecuteActions($actionIds: [ID!]!) { executeActions(actionIds: $actionIds) { ... on ExecuteActionsSuccess { data { ...ActionOutcomeParts } } ...FailureParts } }`,
  [OUTCOME, FAILURE],
)
export const SKIP_ACTIONS = graphql(
  `mutation SkipActions($actionIds: [ID!]!, $reason: ActionSkipReason!, $note: String) { skipActions(actionIds: $actionIds, reason: $reason, note: $note) { ... on SkipActionsSuccess { data { ...ActionOutcomeParts } } ...FailureParts } }`,
  [OUTCOME, FAILURE],
)
export const DELAY_ACTIONS = graphql(
  `mutation DelayActions($actionIds: [ID!]!, $until: DateTime!) { delayActions(actionIds: $actionIds, until: $until) { ... on DelayActionsSuccess { data { ...ActionOutcomeParts } } ...FailureParts } }`,
  [OUTCOME, FAILURE],
)
export const APPROVE_ACTIONS = graphql(
  `mutation ApproveActions($actionIds: [ID!]!) { approveActions(actionIds: $actionIds) { ... on ApproveActionsSuccess { data { ...ActionOutcomeParts } } ...FailureParts } }`,
  [OUTCOME, FAILURE],
)
