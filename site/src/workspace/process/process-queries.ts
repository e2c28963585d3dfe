import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const PLAYBOOK = graphql(`
  fragment PlaybookParts on Playbook {
    __typename
    id
    code
    name
    status
    version
    draft
    updatedAt
    versions { version definition publishedBy publishedAt }
    runCounts { status count }
  }
`)
export type PlaybookData = ResultOf<typeof PLAYBOOK>

const RUN = graphql(`
  fragment PlaybookRunRow on PlaybookRun {
    id
    version
    status
    outcome
    startedAt
    wakeAt
    endedAt
    account { id name }
    steps { step outcome detail at }
  }
`)
export type RunRow = ResultOf<typeof RUN>
export type PlaybookRunStatus = RunRow['status']

const RUN_PAGE = graphql(
  `fragment PlaybookRunPage on QueryPlaybookRunsConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...PlaybookRunRow }
  }`,
  [RUN],
)
export type RunPage = ResultOf<typeof RUN_PAGE>
export const PLAYBOOK_RUNS = graphql(
  `query PlaybookRuns($filter: PlaybookRunFilter!, $after: String) { playbookRuns(first: 25, after: $after, filter: $filter) { ...PlaybookRunPage } }`,
  [RUN_PAGE],
)

export const PLAYBOOKS = graphql(`query Playbooks { playbooks { ...PlaybookParts } }`, [PLAYBOOK])
export const PLAYBOOK_PAGE = graphql(
  `query PlaybookPage($id: ID!) {
    node(id: $id) { __typename ...PlaybookParts }
    playbookRuns(first: 25, filter: { playbookId: $id }) { ...PlaybookRunPage }
    contentItems { code kind name }
    pipelines { stages { code name } }
  }`,
  [PLAYBOOK, RUN_PAGE],
)
export const PLAYBOOK_NOW = graphql(`query PlaybookNow($id: ID!) { node(id: $id) { __typename ...PlaybookParts } }`, [
  PLAYBOOK,
])
export type ContentChoice = ResultOf<typeof PLAYBOOK_PAGE>['contentItems'][number]

export const CREATE_PLAYBOOK = graphql(
  `mutation CreatePlaybook($code: String!, $name: LocalizedText!, $definition: JSON!) { createPlaybook(code: $code, name: $name, definition: $definition) { ... on CreatePlaybookSuccess { data { ...PlaybookParts } } ...FailureParts } }`,
  [PLAYBOOK, FAILURE],
)
export const UPDATE_PLAYBOOK = graphql(
  `mutation UpdatePlaybook($playbookId: ID!, $name: LocalizedText!, $definition: JSON!, $basedOn: DateTime) { updatePlaybook(playbookId: $playbookId, name: $name, definition: $definition, basedOn: $basedOn) { ... on UpdatePlaybookSuccess { data { ...PlaybookParts } } ...FailureParts } }`,
  [PLAYBOOK, FAILURE],
)
export const PUBLISH_PLAYBOOK = graphql(
  `mutation PublishPlaybook($playbookId: ID!, $basedOn: DateTime) { publishPlaybook(playbookId: $playbookId, basedOn: $basedOn) { ... on PublishPlaybookSuccess { data { ...PlaybookParts } } ...FailureParts } }`,
  [PLAYBOOK, FAILURE],
)
export const MOVE_PLAYBOOK = graphql(
  `mutation MovePlaybook($playbookId: ID!, $move: PlaybookMove!) { movePlaybook(playbookId: $playbookId, move: $move) { ... on MovePlaybookSuccess { data { ...PlaybookParts } } ...FailureParts } }`,
  [PLAYBOOK, FAILURE],
)
export const DRY_RUN = graphql(
  `mutation DryRunPlaybook($definition: JSON!, $days: Int!) { dryRunPlaybook(definition: $definition, days: $days) { ... on DryRunPlaybookSuccess { data { days customers count companies unmet guarded starts { accountId company at } } } ...FailureParts } }`,
  [FAILURE],
)
export const CANCEL_RUN = graphql(
  `mutation CancelPlaybookRun($runId: ID!) { cancelPlaybookRun(runId: $runId) { ... on CancelPlaybookRunSuccess { data { ...PlaybookRunRow } } ...FailureParts } }`,
  [RUN, FAILURE],
)
