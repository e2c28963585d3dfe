import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const COMMENT = graphql(
  `fragment CommentParts on Comment { id body createdAt editedAt isMine author { id name } opportunity { id name } step { id } }`,
)
export type CommentRow = ResultOf<typeof COMMENT>

export const COMMENTS = graphql(
  `
  query Comments($id: ID!) {
    node(id: $id) {
      __typename
      ... on Account { comments(last: 100) { totalCount nodes { ...CommentParts } } }
      ... on Opportunity { comments(last: 100) { totalCount nodes { ...CommentParts } } }
    }
    users(first: 100) { nodes { id name role disabledAt } }
  }
`,
  [COMMENT],
)
export const ADD_COMMENT = graphql(
  `mutation AddComment($input: AddCommentInput!) { addComment(input: $input) { ... on AddCommentSuccess { data { ...CommentParts } } ...FailureParts } }`,
  [COMMENT, FAILURE],
)
export const EDIT_COMMENT = graphql(
  `mutation EditComment($commentId: ID!, $body: String!) { editComment(commentId: $commentId, body: $body) { ... on EditCommentSuccess { data { ...CommentParts } } ...FailureParts } }`,
  [COMMENT, FAILURE],
)
export const DELETE_COMMENT = graphql(
  `mutation DeleteComment($commentId: ID!) { deleteComment(commentId: $commentId) { ... on DeleteCommentSuccess { data { ...CommentParts } } ...FailureParts } }`,
  [COMMENT, FAILURE],
)
export const RESTORE_COMMENT = graphql(
  `mutation RestoreComment($commentId: ID!) { restoreComment(commentId: $commentId) { ... on RestoreCommentSuccess { data { ...CommentParts } } ...FailureParts } }`,
  [COMMENT, FAILURE],
)
