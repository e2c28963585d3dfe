import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { ACTION_CARD } from '../actions/action-queries.ts'
import { FAILURE } from '../api/failure.ts'
import { CONVERSATION_ROW } from '../conversations/conversation-queries.ts'
import { SCORE } from '../scoring/score-queries.ts'
import { TASK_ROW } from '../tasks/task-queries.ts'

export const STAGES = graphql(`
  query Stages {
    pipelines { id code name isDefault stages { id code name position outcome } }
    teams { id name members { id name role } }
  }
`)
export type TeamRow = ResultOf<typeof STAGES>['teams'][number]
export type StageRow = ResultOf<typeof STAGES>['pipelines'][number]['stages'][number]

export const ACCOUNTS = graphql(`
  query Accounts($first: Int, $after: String, $last: Int, $before: String, $filter: AccountFilter, $orderBy: AccountOrder) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        id name country industry channel tags createdAt stageSince lastActivityAt openDeals openValue { amount currency }
        grade risk winProbability stage { id code name outcome } owner { id name } team { id name }
      }
    }
  }
`)
export type AccountPage = ResultOf<typeof ACCOUNTS>['accounts']
export type AccountRow = AccountPage['nodes'][number]

export const ENTRY = graphql(`fragment Entry on TimelineEntry { id kind action actor data occurredAt }`)
export type EntryRow = ResultOf<typeof ENTRY>

export const TRANSITION = graphql(`
  fragment Transition on StageTransition {
    id at reason suggested resolvedAt
    fromStage { id code name }
    toStage { id code name }
    rule { id code }
    user { id name }
  }
`)

/** What changes when somebody acts on a customer. */
export const STANDING = graphql(
  `
  fragment Standing on Account {
    id stageSince stageLocked
    owner { id name }
    team { id name }
    stage { id code name position outcome }
    stageHistory { ...Transition comments { id body createdAt author { id name } } }
    stageSuggestions { ...Transition }
    sharedWith { id name }
  }
`,
  [TRANSITION],
)
export type Standing = ResultOf<typeof STANDING>

export const TIMELINE = graphql(
  `
  query Timeline($id: ID!, $first: Int, $after: String, $kinds: [TimelineKind!]) {
    node(id: $id) {
      __typename
      ... on Account { timeline(first: $first, after: $after, kinds: $kinds) { pageInfo { hasNextPage endCursor } nodes { ...Entry } } }
    }
  }
`,
  [ENTRY],
)

export const TIMELINE_ADDED = graphql(
  `subscription TimelineAdded($accountId: ID) { timelineEntryAdded(accountId: $accountId) { ...Entry } }`,
  [ENTRY],
)

export const ACTIVITY = graphql(`
  fragment ActivityParts on Activity { id kind subject body outcome durationMinutes happenedAt author { id name } contact { id name } }
`)
export type ActivityRow = ResultOf<typeof ACTIVITY>

export const ACCOUNT = graphql(
  `
  query Account($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        ...Standing
        name website country industry employeeCount channel tags createdAt lastActivityAt openDeals openValue { amount currency }
        grade risk winProbability comments(first: 1) { totalCount }
        contacts(first: 20) { nodes { id name email phone jobTitle locale consentAt } }
        leads(first: 20) { nodes { id name status grade gradePoints source createdAt } }
        opportunities(first: 20) { nodes { id name status value { amount currency } createdAt } }
        quotes(first: 20) { nodes { id number status createdAt currentVersion { total { amount currency } validUntil } } }
        activities(first: 20) { nodes { ...ActivityParts } }
        tasks(first: 20) { nodes { ...TaskRow } }
        mails(first: 20) { nodes { id subject recipient status createdAt } }
        timeline(first: 25) { pageInfo { hasNextPage endCursor } nodes { ...Entry } }
      }
    }
    pipelines { id code name isDefault stages { id code name position outcome } }
  }
`,
  [STANDING, ENTRY, ACTIVITY, TASK_ROW],
)

/** What stands beside the page's main part, in a query of its own: the first one is as broad as one may be. */
export const BESIDE = graphql(
  `
  query Beside($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account {
        actions(first: 6) { nodes { ...ActionCard } }
        conversations(first: 10) { nodes { ...ConversationRow } }
        scores { ...ScoreParts }
      }
    }
  }
`,
  [ACTION_CARD, CONVERSATION_ROW, SCORE],
)
export type BesideData = Extract<NonNullable<ResultOf<typeof BESIDE>['node']>, { __typename: 'Account' }>
export type AccountData = Extract<NonNullable<ResultOf<typeof ACCOUNT>['node']>, { __typename: 'Account' }>

/** Behaviour of a customer, newest first. */
export const EVENTS = graphql(`
  query CustomerEvents($id: ID!) {
    node(id: $id) { __typename ... on Account { events(first: 100) { nodes { id type value context occurredAt } } } }
  }
`)

export const UPDATE_ACCOUNT = graphql(
  `mutation UpdateAccount($accountId: ID!, $input: UpdateAccountInput!, $seen: UpdateAccountInput) { updateAccount(accountId: $accountId, input: $input, seen: $seen) { ... on UpdateAccountSuccess { data { id name website country industry employeeCount tags } } ...FailureParts } }`,
  [FAILURE],
)

export const ASSIGN_ACCOUNT = graphql(
  `mutation AssignAccount($accountId: ID!, $userId: ID) { assignAccount(accountId: $accountId, userId: $userId) { ... on AssignAccountSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const SHARE_ACCOUNT = graphql(
  `mutation ShareAccount($accountId: ID!, $userId: ID!) { shareAccount(accountId: $accountId, userId: $userId) { ... on ShareAccountSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const UNSHARE_ACCOUNT = graphql(
  `mutation UnshareAccount($accountId: ID!, $userId: ID!) { unshareAccount(accountId: $accountId, userId: $userId) { ... on UnshareAccountSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const MOVE_ACCOUNT = graphql(
  `mutation MoveAccount($accountId: ID!, $stageId: ID!, $reason: String!) { moveAccountToStage(accountId: $accountId, stageId: $stageId, reason: $reason) { ... on MoveAccountToStageSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const UNDO_ACCOUNT_MOVE = graphql(
  `mutation UndoAccountMove($accountId: ID!, $expectedStageId: ID!) { undoAccountMove(accountId: $accountId, expectedStageId: $expectedStageId) { ... on UndoAccountMoveSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const RESOLVE_SUGGESTION = graphql(
  `mutation ResolveSuggestion($suggestionId: ID!, $accept: Boolean!) { resolveStageSuggestion(suggestionId: $suggestionId, accept: $accept) { ... on ResolveStageSuggestionSuccess { data { ...Standing } } ...FailureParts } }`,
  [STANDING, FAILURE],
)
export const LOG_ACTIVITY = graphql(
  `mutation LogActivity($input: LogActivityInput!) { logActivity(input: $input) { ... on LogActivitySuccess { data { ...ActivityParts } } ...FailureParts } }`,
  [ACTIVITY, FAILURE],
)
export const DELETE_ACTIVITY = graphql(
  `mutation DeleteActivity($activityId: ID!) { deleteActivity(activityId: $activityId) { ... on DeleteActivitySuccess { data { ...ActivityParts } } ...FailureParts } }`,
  [ACTIVITY, FAILURE],
)
export const RESTORE_ACTIVITY = graphql(
  `mutation RestoreActivity($activityId: ID!) { restoreActivity(activityId: $activityId) { ... on RestoreActivitySuccess { data { ...ActivityParts } } ...FailureParts } }`,
  [ACTIVITY, FAILURE],
)
export const COLLEAGUES = graphql(`query Colleagues { users(first: 100) { nodes { id name role disabledAt } } }`)
