import { graphql, type ResultOf } from '../../lib/api/graphql.ts'
import { FAILURE } from '../api/failure.ts'

const NOTE = graphql(
  `fragment MeetingNoteRow on MeetingNote { id text locale minutes correctedByPerson happenedAt author { id name } }`,
)
export type MeetingNoteRow = ResultOf<typeof NOTE>

export const ACCOUNT_NOTES = graphql(
  `query AccountNotes($id: ID!) { node(id: $id) { __typename ... on Account { meetingNotes(first: 20) { nodes { ...MeetingNoteRow } } } } }`,
  [NOTE],
)
export const DEAL_NOTES = graphql(
  `query DealNotes($id: ID!) { node(id: $id) { __typename ... on Opportunity { meetingNotes(first: 20) { nodes { ...MeetingNoteRow } } } } }`,
  [NOTE],
)
export const ADD_NOTE = graphql(
  `mutation AddMeetingNote($input: AddMeetingNoteInput!) { addMeetingNote(input: $input) { ... on AddMeetingNoteSuccess { data { ...MeetingNoteRow } } ...FailureParts } }`,
  [NOTE, FAILURE],
)
export const CORRECT_MINUTES = graphql(
  `mutation CorrectMinutes($noteId: ID!, $minutes: JSON!) { correctMeetingMinutes(noteId: $noteId, minutes: $minutes) { ... on CorrectMeetingMinutesSuccess { data { ...MeetingNoteRow } } ...FailureParts } }`,
  [NOTE, FAILURE],
)
export const TAKE_UP_STEP = graphql(
  `mutation TakeUpNextStep($noteId: ID!, $position: Int!) { takeUpNextStep(noteId: $noteId, position: $position) { ... on TakeUpNextStepSuccess { data { ...MeetingNoteRow } } ...FailureParts } }`,
  [NOTE, FAILURE],
)
