import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

export const TASK_ROW = graphql(
  `fragment TaskRow on Task { id title reason dueAt status doneAt owner { id name } account { id name } }`,
)
export type TaskRow = ResultOf<typeof TASK_ROW>

export const TASKS = graphql(
  `
  query Tasks($first: Int, $after: String, $last: Int, $before: String, $filter: TaskFilter) {
    tasks(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { ...TaskRow }
    }
  }
`,
  [TASK_ROW],
)
export type TaskPage = ResultOf<typeof TASKS>['tasks']

export const CREATE_TASK = graphql(
  `mutation CreateTask($input: CreateTaskInput!) { createTask(input: $input) { ... on CreateTaskSuccess { data { ...TaskRow } } ...FailureParts } }`,
  [TASK_ROW, FAILURE],
)
export const COMPLETE_TASK = graphql(
  `mutation CompleteTask($taskId: ID!) { completeTask(taskId: $taskId) { ... on CompleteTaskSuccess { data { ...TaskRow } } ...FailureParts } }`,
  [TASK_ROW, FAILURE],
)
export const REOPEN_TASK = graphql(
  `mutation ReopenTask($taskId: ID!) { reopenTask(taskId: $taskId) { ... on ReopenTaskSuccess { data { ...TaskRow } } ...FailureParts } }`,
  [TASK_ROW, FAILURE],
)
