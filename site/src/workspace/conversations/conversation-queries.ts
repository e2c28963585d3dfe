import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const CONVERSATION_ROW = graphql(`
  fragment ConversationRow on Conversation {
    id locale firstText turnCount unansweredCount step reachedStep labels startedAt lastTurnAt handedOffAt takenOverAt
    owner { id name }
    account { id name owner { id name } }
    contact { id name email }
  }
`)
export type ConversationRow = ResultOf<typeof CONVERSATION_ROW>

export const CONVERSATIONS = graphql(
  `
  query Conversations($first: Int, $after: String, $last: Int, $before: String, $filter: ConversationFilter) {
    conversations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...ConversationRow }
    }
    conversationLabels { label count }
  }
`,
  [CONVERSATION_ROW],
)
export type ConversationPage = ResultOf<typeof CONVERSATIONS>['conversations']
export type LabelInUse = ResultOf<typeof CONVERSATIONS>['conversationLabels'][number]

export const CONVERSATION_CHANGED = graphql(
  `subscription ConversationChanged($conversationId: ID) { conversationChanged(conversationId: $conversationId) { ...ConversationRow } }`,
  [CONVERSATION_ROW],
)

const TURN = graphql(`
  fragment Turn on ConversationTurn {
    id turnId position locale buyerText advisorText stepBefore stepAfter outcome questionKind unserved competitors by totalMs
    gateRemovals citations events at
    feedback { verdict correction at by { id name } }
  }
`)
export type TurnRow = ResultOf<typeof TURN>

export const CONVERSATION = graphql(
  `
  query Conversation($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Conversation {
        ...ConversationRow
        page
        facts
        lead { id name grade quotes(first: 10) { nodes { id number status } } }
        turns(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...Turn } }
      }
    }
  }
`,
  [CONVERSATION_ROW, TURN],
)
export type ConversationData = Extract<
  NonNullable<ResultOf<typeof CONVERSATION>['node']>,
  { __typename: 'Conversation' }
>

export const ASSIGN_CONVERSATION = graphql(
  `mutation AssignConversation($conversationId: ID!, $userId: ID) { assignConversation(conversationId: $conversationId, userId: $userId) { ... on AssignConversationSuccess { data { ...ConversationRow } } ...FailureParts } }`,
  [CONVERSATION_ROW, FAILURE],
)
export const REPLY_TO_CONVERSATION = graphql(
  `mutation ReplyToConversation($input: ConversationReplyInput!) { replyToConversation(input: $input) { ... on ReplyToConversationSuccess { data { ...ConversationRow } } ...FailureParts } }`,
  [CONVERSATION_ROW, FAILURE],
)
export const LABEL_CONVERSATION = graphql(
  `mutation LabelConversation($conversationId: ID!, $label: String!) { labelConversation(conversationId: $conversationId, label: $label) { ... on LabelConversationSuccess { data { ...ConversationRow } } ...FailureParts } }`,
  [CONVERSATION_ROW, FAILURE],
)
export const UNLABEL_CONVERSATION = graphql(
  `mutation UnlabelConversation($conversationId: ID!, $label: String!) { unlabelConversation(conversationId: $conversationId, label: $label) { ... on UnlabelConversationSuccess { data { ...ConversationRow } } ...FailureParts } }`,
  [CONVERSATION_ROW, FAILURE],
)
export const GIVE_FEEDBACK = graphql(
  `mutation GiveFeedback($input: ConversationFeedbackInput!) { conversationFeedback(input: $input) { ... on ConversationFeedbackSuccess { data { conversationId } } ...FailureParts } }`,
  [FAILURE],
)
