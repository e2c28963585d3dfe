import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comment, nameOf, notificationsOf } from '../../support/collaboration.ts'
import { assign, type Customer, customerOf, submitInquiry, userIdOf } from '../../support/customers.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { subscribe } from '../../support/subscription.ts'

let house: House
let west: Customer
let east: Customer
beforeAll(async () => {
  house = await openHouse({ worker: 'inline' })
  await submitInquiry(house, { email: 'a@west-gears.example', company: 'west gears' })
  await submitInquiry(house, { email: 'a@east-gears.example', company: 'east gears' })
  west = await customerOf(house, 'a@west-gears.example')
  east = await customerOf(house, 'a@east-gears.example')
  await assign(house, west, 'salesWest')
  await assign(house, east, 'salesEast')
})
afterAll(() => house.close())

const READ = `query($id: ID!) { node(id: $id) { ... on Account { comments(first: 50) { totalCount nodes { id body author { name } mentions { name } editedAt } } } } }`
const bodies = async (person: PersonName, customer: Customer): Promise<string[] | undefined> => {
  const { node } = await (await house.as(person)).ask(READ, { id: customer.account })
  return node?.comments.nodes.map((one: { body: string }) => one.body)
}

describe('comments on a customer', () => {
  it('are read by who sees the customer, and written by nobody else', async () => {
    await comment(house, 'salesWest', west.account, 'They want the drawing first.')
    expect(await bodies('leadWest', west)).toContain('They want the drawing first.')
    expect(await bodies('executive', west)).toContain('They want the drawing first.')
    expect(await bodies('salesEast', west)).toBeUndefined()
    expect((await comment(house, 'salesEast', west.account, 'I was never here.')).code).toBe('RECORD.NOT_FOUND')
    expect(await house.database.count('comment', "body = 'I was never here.'")).toBe(0)
  })

  it('name colleagues who may see the customer, and tell them: live, on screen and by mail', async () => {
    const lead = await nameOf(house, 'leadWest')
    const bell = await subscribe(
      await house.as('leadWest'),
      'subscription { notificationAdded { kind account by text href } }',
    )
    const stranger = await subscribe(await house.as('salesEast'), 'subscription { notificationAdded { kind } }')
    await delay(300)
    const { data } = await comment(house, 'salesWest', west.account, `@${lead} may they have 12 %?`)
    expect(data.mentions).toEqual([{ name: lead }])
    await eventually('the lead’s bell rings', () => bell.received.length > 0)
    expect(bell.received[0].data.notificationAdded).toMatchObject({
      kind: 'mention',
      account: 'west gears',
      text: `@${lead} may they have 12 %?`,
    })
    expect(bell.received[0].data.notificationAdded.href).toContain('/workspace/customers/')
    const { unreadNotificationCount, notifications } = await notificationsOf(house, 'leadWest')
    expect(unreadNotificationCount).toBe(1)
    expect(notifications.nodes[0]).toMatchObject({ kind: 'mention', by: await nameOf(house, 'salesWest') })
    await eventually(
      'the mail is sent',
      async () =>
        (await house.database.count('mail_message', `template = 'notification_mention' AND status = 'sent'`)) === 1,
    )
    await delay(200)
    expect(stranger.received).toEqual([])
    bell.stop()
    stranger.stop()
  })

  it('refuse to name somebody who may not, say who, and let it through after sharing', async () => {
    const omar = await nameOf(house, 'salesEast')
    const refused = await comment(house, 'salesWest', west.account, `@${omar} you know them`)
    expect(refused).toMatchObject({
      __typename: 'MentionFailure',
      code: 'COMMENT.MENTION_WITHOUT_ACCESS',
      users: [{ name: omar }],
    })
    expect(await house.database.count('comment', "body LIKE '%you know them'")).toBe(0)
    const share = `mutation($a: ID!, $u: ID!) { shareAccount(accountId: $a, userId: $u) { __typename } }`
    await (await house.as('salesWest')).ask(share, { a: west.account, u: refused.users[0].id })
    expect((await comment(house, 'salesWest', west.account, `@${omar} you know them`)).__typename).toBe(
      'AddCommentSuccess',
    )
    const { notifications } = await notificationsOf(house, 'salesEast')
    expect(notifications.nodes.map((one: { kind: string }) => one.kind).sort()).toEqual([
      'assignment',
      'mention',
      'share',
    ])
  })

  it('are changed by their author alone, removed by the author or a lead, and come back', async () => {
    const { data } = await comment(house, 'salesWest', west.account, 'first words')
    const act = async (person: PersonName, name: string, more = ''): Promise<string> => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Success`
      const document = `mutation($id: ID!) { ${name}(commentId: $id${more}) { __typename ... on ${type} { data { id } } ... on Failure { code } } }`
      const answer = (await (await house.as(person)).ask(document, { id: data.id }))[name]
      return answer.code ?? answer.__typename
    }
    const edit = ', body: "better words"'
    expect(await act('leadWest', 'editComment', edit)).toBe('ACCESS.FORBIDDEN')
    expect(await act('otherSalesWest', 'editComment', edit)).toBe('RECORD.NOT_FOUND')
    expect(await act('salesWest', 'editComment', edit)).toBe('EditCommentSuccess')
    expect(await bodies('salesWest', west)).toContain('better words')
    expect(await act('leadWest', 'deleteComment')).toBe('DeleteCommentSuccess')
    expect(await bodies('salesWest', west)).not.toContain('better words')
    expect(await house.database.count('timeline_entry', `kind = 'comment' AND data ->> 'body' = 'better words'`)).toBe(
      0,
    )
    expect(await act('salesWest', 'restoreComment')).toBe('RestoreCommentSuccess')
    expect(await bodies('salesWest', west)).toContain('better words')
    expect(await house.database.count('timeline_entry', `kind = 'comment' AND data ->> 'body' = 'better words'`)).toBe(
      1,
    )
  })

  it('stand at a step of the stage history, and at no step of another customer', async () => {
    const { id } = await house.database.row<{ id: string }>(
      'SELECT id FROM stage_transition WHERE account_id = $1 LIMIT 1',
      [west.accountId],
    )
    const stepId = globalId('StageTransition', id)
    expect((await comment(house, 'salesWest', west.account, 'came by the fair', { stepId })).data.step.id).toBe(stepId)
    expect((await comment(house, 'salesEast', east.account, 'not theirs', { stepId })).code).toBe('RECORD.NOT_FOUND')
    const { node } = await (await house.as('salesWest')).ask(
      'query($id: ID!) { node(id: $id) { ... on Account { stageHistory { comments { body } } } } }',
      { id: west.account },
    )
    expect(JSON.stringify(node.stageHistory)).toContain('came by the fair')
  })

  it('survive whatever is written', async () => {
    for (const body of ['', '   ', 'x'.repeat(5_001)]) {
      expect((await comment(house, 'salesWest', west.account, body)).code).toBe('INPUT.INVALID')
    }
    expect((await comment(house, 'salesWest', west.account, '@ @@ @nobody <script>')).__typename).toBe(
      'AddCommentSuccess',
    )
  })
})

describe('notifications', () => {
  it('are marked read one by one and all at once, which can be taken back; nobody touches another’s', async () => {
    const { notifications } = await notificationsOf(house, 'salesEast')
    const [first] = notifications.nodes
    const mark =
      'mutation($id: ID!, $read: Boolean!) { markNotification(notificationId: $id, read: $read) { __typename ... on Failure { code } } }'
    expect((await (await house.as('salesWest')).ask(mark, { id: first.id, read: true })).markNotification.code).toBe(
      'RECORD.NOT_FOUND',
    )
    const omar = await house.as('salesEast')
    await omar.ask(mark, { id: first.id, read: true })
    expect((await notificationsOf(house, 'salesEast')).unreadNotificationCount).toBe(notifications.totalCount - 1)
    const all = await omar.ask(
      'mutation { markAllNotificationsRead { ... on MarkAllNotificationsReadSuccess { data { notifications { id } } } } }',
    )
    const marked = all.markAllNotificationsRead.data.notifications.map((one: { id: string }) => one.id)
    expect(marked).toHaveLength(notifications.totalCount - 1)
    expect((await notificationsOf(house, 'salesEast')).unreadNotificationCount).toBe(0)
    await omar.ask('mutation($ids: [ID!]!) { markNotificationsUnread(notificationIds: $ids) { __typename } }', {
      ids: marked,
    })
    expect((await notificationsOf(house, 'salesEast')).unreadNotificationCount).toBe(marked.length)
  })

  it('come where their reader wants them', async () => {
    const west2 = await house.as('otherSalesWest')
    const set = `mutation { setPreference(lightMode: true, notifications: [{ kind: assignment, screen: false, mail: true }]) {
      ... on SetPreferenceSuccess { data { lightMode notifications { kind screen mail } } } ... on Failure { code } } }`
    const { setPreference } = await west2.ask(set)
    expect(setPreference.data.lightMode).toBe(true)
    expect(setPreference.data.notifications).toContainEqual({ kind: 'assignment', screen: false, mail: true })
    expect(setPreference.data.notifications).toContainEqual({ kind: 'mention', screen: true, mail: true })
    await assign(house, west, 'otherSalesWest')
    await eventually(
      'the mail is there',
      async () =>
        (await house.database.count(
          'mail_message',
          `template = 'notification_assignment' AND recipient = 'lucia@corvane.example'`,
        )) === 1,
    )
    const { unreadNotificationCount, notifications } = await notificationsOf(house, 'otherSalesWest')
    expect(unreadNotificationCount).toBe(0)
    expect(notifications.nodes).toHaveLength(1)
    await west2.ask(
      'mutation { setPreference(notifications: [{ kind: share, screen: false, mail: false }]) { __typename } }',
    )
    const share = `mutation($a: ID!, $u: ID!) { shareAccount(accountId: $a, userId: $u) { __typename } }`
    await (await house.as('salesEast')).ask(share, {
      a: east.account,
      u: globalId('User', await userIdOf(house, 'otherSalesWest')),
    })
    expect((await notificationsOf(house, 'otherSalesWest')).notifications.totalCount).toBe(1)
  })
})

describe('what happens with deals', () => {
  it('is told: a suggested stage to the owner, a loss to the owner and the lead, never to who did it', async () => {
    await house.database.rows('UPDATE "user" u SET team_id = l.team_id FROM "user" l WHERE u.id = $1 AND l.id = $2', [
      await userIdOf(house, 'salesWest'),
      await userIdOf(house, 'leadWest'),
    ])
    await assign(house, west, 'salesWest')
    const prices = Array.from({ length: 7 }, (_, n) => ({
      customer_id: west.accountId,
      event_type: 'price_view',
      timestamp: new Date(Date.now() - n * 60_000).toISOString(),
      source: 'test',
    }))
    const admin = await house.as('admin')
    const reported = await admin.fetch('/api/event/report', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events: prices }),
    })
    expect(reported.status).toBe(200)
    const kinds = async (person: PersonName): Promise<string[]> =>
      (await notificationsOf(house, person)).notifications.nodes.map((one: { kind: string }) => one.kind)
    await eventually('the suggestion is told', async () => (await kinds('salesWest')).includes('stage_suggestion'))
    expect(await kinds('leadWest')).not.toContain('stage_suggestion')
    const { id } = await house.database.row<{ id: string }>(
      `INSERT INTO opportunity (id, account_id, name, amount_usd, owner_id, team_id, pipeline_id, stage_id, stage_since)
       SELECT gen_random_uuid(), a.id, '12 tools', 9000, a.owner_id, a.team_id, s.pipeline_id, s.id, now() FROM account a, stage s
       JOIN pipeline p ON p.id = s.pipeline_id AND p.is_default WHERE a.id = $1 AND s.code = 'lead' RETURNING id`,
      [west.accountId],
    )
    const lose = `mutation($id: ID!) { loseDeal(input: { idempotencyKey: "lose-it-once", opportunityId: $id, category: price, reason: "too dear" }) { __typename ... on Failure { code message } } }`
    const { data, errors } = await (await house.as('salesWest')).send(lose, { id: globalId('Opportunity', id) })
    expect(errors, JSON.stringify(errors)).toEqual([])
    expect(data.loseDeal.__typename, JSON.stringify(data)).toBe('LoseDealSuccess')
    expect(await kinds('leadWest')).toContain('deal_lost')
    expect(await kinds('salesWest')).not.toContain('deal_lost')
  })
})
