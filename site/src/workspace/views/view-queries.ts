import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const VIEW = graphql(`fragment ViewParts on SavedView { id name query shared position isMine owner { id name } }`)
export type ViewRow = ResultOf<typeof VIEW>

export const VIEWS = graphql(`query SavedViews($list: ViewList!) { savedViews(list: $list) { ...ViewParts } }`, [VIEW])
export const SAVE_VIEW = graphql(
  `mutation SaveView($input: SaveViewInput!) { saveView(input: $input) { ... on SaveViewSuccess { data { ...ViewParts } } ...FailureParts } }`,
  [VIEW, FAILURE],
)
export const RENAME_VIEW = graphql(
  `mutation RenameView($viewId: ID!, $name: String!) { renameView(viewId: $viewId, name: $name) { ... on RenameViewSuccess { data { ...ViewParts } } ...FailureParts } }`,
  [VIEW, FAILURE],
)
export const SHARE_VIEW = graphql(
  `mutation ShareView($viewId: ID!, $shared: Boolean!) { shareView(viewId: $viewId, shared: $shared) { ... on ShareViewSuccess { data { ...ViewParts } } ...FailureParts } }`,
  [VIEW, FAILURE],
)
export const DELETE_VIEW = graphql(
  `mutation DeleteView($viewId: ID!) { deleteView(viewId: $viewId) { ... on DeleteViewSuccess { data { ok } } ...FailureParts } }`,
  [FAILURE],
)
export const REORDER_VIEWS = graphql(
  `mutation ReorderViews($viewIds: [ID!]!) { reorderViews(viewIds: $viewIds) { ... on ReorderViewsSuccess { data { ok } } ...FailureParts } }`,
  [FAILURE],
)
