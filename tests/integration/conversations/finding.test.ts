import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTalk, handOff, question, turn } from '../../support/conversations.ts'
import { submitInquiry, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
const talks: Record<string, string> = {}
beforeAll(async () => {
  house = await openHouse()
  talks.english = await fileTalk(house, [
    turn(0, 'We tighten M12 bolts on axles'),
    turn(1, 'about 80 Nm', { stepAfter: 'recommendation' }),
  ])
  talks.chinese = await fileTalk(house, [turn(0, '我们需要扭矩扳手，用于车桥装配', { locale: 'zh' })])
  talks.japanese = await fileTalk(house, [turn(0, '騒音レベルはどのくらいですか', { locale: 'ja' })])
  talks.arabic = await fileTalk(house, [turn(0, 'نحتاج إلى أَدَاة شَدّ بعزم ٨٠ نيوتن متر', { locale: 'ar' })])
  talks.german = await fileTalk(house, [
    question(0, 'Ist die Größe für Überkopfmontage geeignet?', 'unknown', { locale: 'de' }),
  ])
  await submitInquiry(house, { email: 'a@found-gears.example', company: 'Found Gears', conversationId: talks.german })
  await handOff(house, talks.arabic)
})
afterAll(() => house.close())

const LIST = `query($filter: ConversationFilter, $orderBy: ConversationOrder, $first: Int, $after: String) {
  conversations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes { id } } }`
async function find(filter: object, person: 'admin' | 'leadWest' = 'admin'): Promise<string[]> {
  const { conversations } = await (await house.as(person)).ask(LIST, { filter })
  expect(conversations.totalCount).toBe(conversations.nodes.length)
  const byId = new Map(Object.entries(talks).map(([name, id]) => [globalId('Conversation', id), name]))
  return conversations.nodes.map(({ id }: { id: string }) => byId.get(id) ?? id).sort()
}

describe('the search in transcripts', () => {
  it.each([
    ['a word of two characters', '扭矩', ['chinese']],
    ['a Chinese word inside another', '车桥', ['chinese']],
    ['characters that never stand together', '矩扭', []],
    ['Japanese in half-width kana', 'ﾚﾍﾞﾙ', ['japanese']],
    ['Arabic without its marks and with another alef', 'اداة شد', ['arabic']],
    ['German without its accents', 'uberkopf', ['german']],
    ['part of a word', 'tight', ['english']],
    ['words of different turns', 'axles 80', ['english']],
    ['words of which one is nowhere', 'axles 81', []],
    ['what the advisor said', 'which torque do you need', ['arabic', 'chinese', 'english', 'german', 'japanese']],
    ['the customer’s name', 'found gears', ['german']],
  ])('finds %s', async (_what, search, expected) => {
    expect(await find({ search })).toEqual(expected)
  })

  it('uses the indexes', async () => {
    const plan = async (condition: string) => {
      const rows = await house.database.pool.connect()
      try {
        await rows.query('SET enable_seqscan = off')
        const { rows: lines } = await rows.query(`EXPLAIN SELECT 1 FROM conversation_turn WHERE ${condition}`)
        return JSON.stringify(lines)
      } finally {
        await rows.query('RESET enable_seqscan')
        rows.release()
      }
    }
    expect(await plan(`search_text LIKE '%tight%'`)).toContain('conversation_turn_search_trgm')
    expect(await plan(`search_grams @> ARRAY['扭矩']`)).toContain('conversation_turn_search_grams')
  })
})

describe('the filters', () => {
  it.each([
    ['language', { locale: ['zh', 'ja'] }, ['chinese', 'japanese']],
    ['step reached or passed', { reached: 'details' }, ['arabic', 'english']],
    ['step it stands on', { step: ['recommendation'] }, ['english']],
    ['how a question ended', { outcome: ['unknown'] }, ['german']],
    ['handed off', { handedOff: true }, ['arabic']],
    ['not handed off', { handedOff: false }, ['chinese', 'english', 'german', 'japanese']],
    ['nothing', {}, ['arabic', 'chinese', 'english', 'german', 'japanese']],
    ['two at once', { locale: ['zh', 'en'], search: '80' }, ['english']],
    ['a period before', { startedAt: { to: '2020-01-01T00:00:00Z' } }, []],
  ])('%s', async (_what, filter, expected) => {
    expect(await find(filter)).toEqual(expected)
  })

  it('label, put on once and taken off', async () => {
    const admin = await house.as('admin')
    const run = (name: string) =>
      admin.ask(
        `mutation($c: ID!, $l: String!) { ${name}(conversationId: $c, label: $l) { __typename ... on Failure { code } } }`,
        {
          c: globalId('Conversation', talks.chinese ?? ''),
          l: '  good   lead ',
        },
      )
    await run('labelConversation')
    await run('labelConversation')
    expect(await find({ label: ['good lead'] })).toEqual(['chinese'])
    expect((await admin.ask('{ conversationLabels { label count } }')).conversationLabels).toEqual([
      { label: 'good lead', count: 1 },
    ])
    await admin.ask(
      'mutation($c: ID!) { unlabelConversation(conversationId: $c, label: "good lead") { __typename } }',
      {
        c: globalId('Conversation', talks.chinese ?? ''),
      },
    )
    expect(await find({ label: ['good lead'] })).toEqual([])
    expect(await house.database.count('conversation_label')).toBe(1)
  })

  it('pages without gap or repetition', async () => {
    const admin = await house.as('admin')
    const seen: string[] = []
    let after: string | null = null
    do {
      const { conversations } = await admin.ask(LIST, {
        first: 2,
        after,
        orderBy: { field: 'startedAt', direction: 'asc' },
      })
      seen.push(...conversations.nodes.map(({ id }: { id: string }) => id))
      after = conversations.pageInfo.hasNextPage ? conversations.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })
})

describe('taking over', () => {
  const ASSIGN = `mutation($c: ID!, $u: ID) { assignConversation(conversationId: $c, userId: $u) { __typename
    ... on AssignConversationSuccess { data { takenOverAt handedOffAt owner { email } } } ... on Failure { code } } }`
  const REPLY = `mutation($input: ConversationReplyInput!) { replyToConversation(input: $input) { __typename
    ... on ReplyToConversationSuccess { data { takenOverAt } } ... on Failure { code } } }`

  it('ends the task, tells the advisor and answers by mail under the person’s name', async () => {
    const lead = await house.as('leadWest')
    const me = globalId('User', await userIdOf(house, 'leadWest'))
    const c = globalId('Conversation', talks.arabic ?? '')
    const { assignConversation } = await lead.ask(ASSIGN, { c, u: me })
    expect(assignConversation.data).toMatchObject({ owner: { email: 'lead.west@corvane.example' } })
    expect(assignConversation.data.takenOverAt).not.toBeNull()
    expect(
      await house.database.count('task', `reason ->> 'conversationId' = $1 AND status = 'todo'`, [talks.arabic]),
    ).toBe(0)
    const answer = (conversationId: string, idempotencyKey: string) =>
      lead.ask(REPLY, { input: { idempotencyKey, conversationId, body: 'The grip is washable.' } })
    expect((await answer(c, 'reply-0001')).replyToConversation.code).toBe('CONVERSATION.NO_ADDRESS')
    const german = globalId('Conversation', talks.german ?? '')
    await house.database.rows('UPDATE account SET team_id = (SELECT team_id FROM "user" WHERE email = $1)', [
      'lead.west@corvane.example',
    ])
    expect((await answer(german, 'reply-0002')).replyToConversation.data.takenOverAt).not.toBeNull()
    await answer(german, 'reply-0002')
    const mails = await house.database.rows<{ locale: string; text_body: string }>(
      `SELECT * FROM mail_message WHERE template = 'conversation_reply'`,
    )
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ locale: 'de' })
    expect(mails[0]?.text_body).toContain('The grip is washable.')
    expect(await house.database.count('activity', `kind = 'mail'`)).toBe(1)
  })

  it('is given to somebody else as a task, within one’s rights', async () => {
    const lead = await house.as('leadWest')
    const c = globalId('Conversation', talks.english ?? '')
    const give = async (person: 'salesWest' | 'salesEast') =>
      (await lead.ask(ASSIGN, { c, u: globalId('User', await userIdOf(house, person)) })).assignConversation
    expect((await give('salesEast')).code).toBe('ACCESS.FORBIDDEN')
    expect((await give('salesWest')).data).toMatchObject({
      takenOverAt: null,
      owner: { email: 'sales@corvane.example' },
    })
    const tasks = await house.database.rows<{ owner_id: string; status: string }>(
      `SELECT owner_id, status FROM task WHERE reason ->> 'conversationId' = $1`,
      [talks.english],
    )
    expect(tasks).toEqual([{ owner_id: await userIdOf(house, 'salesWest'), status: 'todo' }])
  })
})
