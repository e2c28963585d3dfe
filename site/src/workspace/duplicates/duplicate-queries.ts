import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const SIDE = graphql(`
  fragment Side on Account {
    id name domain country industry createdAt lastActivityAt openDeals openValue { amount currency }
    owner { id name } stage { id name } contacts(first: 5) { nodes { id name email phone } }
  }
`)
export type SideData = ResultOf<typeof SIDE>

const DUPLICATE = graphql(
  `fragment DuplicateParts on Duplicate { strength evidence { kind value } winner { ...Side } loser { ...Side } }`,
  [SIDE],
)
export type DuplicateData = ResultOf<typeof DUPLICATE>

const MERGE = graphql(
  `fragment MergeParts on AccountMerge { id loserName mergedAt undoneAt byItself winner { id name } evidence { kind value } }`,
)
export type MergeData = ResultOf<typeof MERGE>

export const DUPLICATES = graphql(
  `query Duplicates { duplicates(first: 50) { ...DuplicateParts } accountMerges(first: 20) { nodes { ...MergeParts } } mergesByItself }`,
  [DUPLICATE, MERGE],
)
export type DuplicatesData = ResultOf<typeof DUPLICATES>

export const MERGE_ACCOUNTS = graphql(
  `mutation MergeAccounts($winnerId: ID!, $loserId: ID!) { mergeAccounts(winnerId: $winnerId, loserId: $loserId) { ... on MergeAccountsSuccess { data { ...MergeParts } } ...FailureParts } }`,
  [MERGE, FAILURE],
)
export const UNDO_MERGE = graphql(
  `mutation UndoMerge($mergeId: ID!) { undoMerge(mergeId: $mergeId) { ... on UndoMergeSuccess { data { ...MergeParts } } ...FailureParts } }`,
  [MERGE, FAILURE],
)
export const KEEP_APART = graphql(
  `mutation KeepApart($firstId: ID!, $secondId: ID!, $apart: Boolean!) { keepApart(firstId: $firstId, secondId: $secondId, apart: $apart) { ... on KeepApartSuccess { data { apart } } ...FailureParts } }`,
  [FAILURE],
)
export const SET_BY_ITSELF = graphql(
  `mutation SetMergesByItself($automatic: Boolean!) { setMergesByItself(automatic: $automatic) { ... on SetMergesByItselfSuccess { data { automatic } } ...FailureParts } }`,
  [FAILURE],
)
