import { randomUUID } from 'node:crypto'
import { userIdOf } from './customers.ts'
import type { Answer } from './graphql-client.ts'
import type { House } from './house.ts'
import type { PersonName } from './people.ts'

const ADD = `mutation($input: AddCommentInput!) { addComment(input: $input) { __typename
  ... on AddCommentSuccess { data { id body isMine author { name } mentions { name } step { id } } }
  ... on Failure { code message } ... on MentionFailure { users { id name } } } }`

/** Writes a comment on a customer (relay id) as a person. */
export async function comment(
  house: House,
  person: PersonName,
  accountId: string,
  body: string,
  more: object = {},
): Promise<Answer> {
  const input = { idempotencyKey: randomUUID(), accountId, body, ...more }
  return (await (await house.as(person)).ask(ADD, { input })).addComment
}

export async function nameOf(house: House, person: PersonName): Promise<string> {
  const id = await userIdOf(house, person)
  return (await house.database.row<{ name: string }>('SELECT name FROM "user" WHERE id = $1', [id])).name
}

const NOTIFICATIONS = `query { unreadNotificationCount notifications(first: 50) { totalCount nodes { id kind href account by text readAt } } }`

export async function notificationsOf(house: House, person: PersonName): Promise<Answer> {
  return (await house.as(person)).ask(NOTIFICATIONS)
}
