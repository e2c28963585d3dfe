import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const USER = graphql(`fragment UserParts on User { id name email role locale disabledAt team { id name } }`)
export type UserRow = ResultOf<typeof USER>

export const USERS = graphql(`query Users { users(first: 100) { totalCount nodes { ...UserParts } } }`, [USER])

export const INVITE_USER = graphql(
  `mutation InviteUser($input: InviteUserInput!) { inviteUser(input: $input) { ... on InviteUserSuccess { data { ...UserParts } } ...FailureParts } }`,
  [USER, FAILURE],
)
export const SET_ROLE = graphql(
  `mutation SetRole($userId: ID!, $role: Role!) { setUserRole(userId: $userId, role: $role) { ... on SetUserRoleSuccess { data { ...UserParts } } ...FailureParts } }`,
  [USER, FAILURE],
)
export const DISABLE_USER = graphql(
  `mutation DisableUser($userId: ID!) { disableUser(userId: $userId) { ... on DisableUserSuccess { data { ...UserParts } } ...FailureParts } }`,
  [USER, FAILURE],
)
export const ENABLE_USER = graphql(
  `mutation EnableUser($userId: ID!) { enableUser(userId: $userId) { ... on EnableUserSuccess { data { ...UserParts } } ...FailureParts } }`,
  [USER, FAILURE],
)

const JOB = graphql(`fragment JobParts on Job { id task payload attempts maxAttempts lastError runAt createdAt state }`)
export type JobRow = ResultOf<typeof JOB>

export const JOBS = graphql(`query Jobs { jobs { ...JobParts } }`, [JOB])
export const RETRY_JOB = graphql(
  `mutation RetryJob($jobId: ID!) { retryJob(jobId: $jobId) { ... on RetryJobSuccess { data { ...JobParts } } ...FailureParts } }`,
  [JOB, FAILURE],
)
export const CANCEL_JOB = graphql(
  `mutation CancelJob($jobId: ID!) { cancelJob(jobId: $jobId) { ... on CancelJobSuccess { data { ...JobParts } } ...FailureParts } }`,
  [JOB, FAILURE],
)
