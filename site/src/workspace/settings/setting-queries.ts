import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const PREFERENCE = graphql(`fragment PreferenceParts on Preference { lightMode notifications { kind screen mail } }`)
export type Preference = ResultOf<typeof PREFERENCE>

export const PREFERENCES = graphql(`query Preferences { preference { ...PreferenceParts } }`, [PREFERENCE])
export const SET_PREFERENCE = graphql(
  `mutation SetPreference($lightMode: Boolean, $notifications: [NotificationChoiceInput!]) { setPreference(lightMode: $lightMode, notifications: $notifications) { ... on SetPreferenceSuccess { data { ...PreferenceParts } } ...FailureParts } }`,
  [PREFERENCE, FAILURE],
)

const TEAM = graphql(`fragment TeamParts on Team { id name members { id name role email } }`)
export type TeamData = ResultOf<typeof TEAM>
export type Member = TeamData['members'][number]

export const TEAMS = graphql(
  `query TeamSettings { teams { ...TeamParts } users(first: 100) { nodes { id name role email disabledAt team { id } } } }`,
  [TEAM],
)
export type TeamSettings = ResultOf<typeof TEAMS>

export const CREATE_TEAM = graphql(
  `mutation CreateTeam($name: String!) { createTeam(name: $name) { ... on CreateTeamSuccess { data { ...TeamParts } } ...FailureParts } }`,
  [TEAM, FAILURE],
)
export const RENAME_TEAM = graphql(
  `mutation RenameTeam($teamId: ID!, $name: String!) { renameTeam(teamId: $teamId, name: $name) { ... on RenameTeamSuccess { data { ...TeamParts } } ...FailureParts } }`,
  [TEAM, FAILURE],
)
export const DELETE_TEAM = graphql(
  `mutation DeleteTeam($teamId: ID!) { deleteTeam(teamId: $teamId) { ... on DeleteTeamSuccess { data { ok } } ...FailureParts } }`,
  [FAILURE],
)
export const SET_USER_TEAM = graphql(
  `mutation SetUserTeam($userId: ID!, $teamId: ID) { setUserTeam(userId: $userId, teamId: $teamId) { ... on SetUserTeamSuccess { data { id } } ...FailureParts } }`,
  [FAILURE],
)
