import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileTalk, fileTurn, handOff, question, turn } from '../../support/conversations.ts'
import { assign, customerOf, requestQuote, userIdOf } from '../../support/customers.ts'
import { delay, eventually } from '../../support/eventually.ts'
import { globalId } from '../../support/global-id.ts'
import { clientOf, knowledgeKey, visitor } from '../../support/graphql-client.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { type Subscription, subscribe } from '../../support/subscription.ts'

/** A talk of a customer of the west, one of nobody known, and one of nobody known that was given to the east's sales person. */
const TALKS = ['west', 'anonymous', 'given'] as const
type Talk = (typeof TALKS)[number]

const VISIBLE: readonly [PersonName, readonly Talk[]][] = [
  ['admin', TALKS],
  ['executive', TALKS],
  ['leadWest', TALKS],
  ['leadEast', ['anonymous', 'given']],
  ['salesWest', ['west']],
  ['otherSalesWest', []],
  ['salesEast', ['given']],
]

let house: House
const talks = {} as Record<Talk, string>
const open: Subscription[] = []
const idOf = (talk: Talk): string => globalId('Conversation', talks[talk])

beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
  for (const talk of TALKS)
    talks[talk] = await fileTalk(house, [turn(0, `secret of ${talk}`), question(1, `riddle of ${talk}?`, 'unknown')])
  await requestQuote(house, { email: 'a@west-gears.example', company: 'west gears', conversationId: talks.west })
  await assign(house, await customerOf(house, 'a@west-gears.example'), 'salesWest')
  const salesEast = globalId('User', await userIdOf(house, 'salesEast'))
  await (await house.as('admin')).ask(
    'mutation($c: ID!, $u: ID) { assignConversation(conversationId: $c, userId: $u) { __typename } }',
    { c: idOf('given'), u: salesEast },
  )
  await house.database.rows(
    `WITH c AS (INSERT INTO question_cluster (id, question, locale, created_at, last_asked_at) VALUES (gen_random_uuid(), 'riddle?', 'en', now(), now()) RETURNING id)
     UPDATE unanswered_question SET cluster_id = (SELECT id FROM c)`,
  )
})
afterAll(async () => {
  for (const subscription of open) subscription.stop()
  await house.close()
})

describe.each(VISIBLE)('%s', (person, seen) => {
  const expected = () => seen.map(idOf).sort()

  it('lists, counts and opens exactly the talks of what they may see', async () => {
    const client = await house.as(person)
    const { conversations } = await client.ask(
      '{ conversations(first: 50) { totalCount nodes { id } edges { node { id } } } }',
    )
    expect(conversations.totalCount).toBe(seen.length)
    expect(conversations.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected())
    const { nodes } = await client.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: TALKS.map(idOf) })
    expect(
      nodes
        .filter(Boolean)
        .map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(expected())
  })

  it('finds no other by search, filter, label or turn', async () => {
    const client = await house.as(person)
    for (const talk of TALKS) {
      const { conversations } = await client.ask(
        'query($text: String!) { conversations(filter: { search: $text, outcome: [unknown] }) { totalCount nodes { firstText } } }',
        { text: `secret ${talk}` },
      )
      expect(conversations.totalCount, talk).toBe(seen.includes(talk) ? 1 : 0)
    }
    const turns = await house.database.rows<{ id: string; conversation_id: string }>('SELECT * FROM conversation_turn')
    const { nodes } = await client.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: turns.map(({ id }) => globalId('ConversationTurn', id)),
    })
    expect(nodes.filter(Boolean)).toHaveLength(seen.length * 2)
  })

  it('sees labels of those talks only', async () => {
    const admin = await house.as('admin')
    for (const talk of TALKS)
      await admin.ask(
        'mutation($c: ID!, $l: String!) { labelConversation(conversationId: $c, label: $l) { __typename } }',
        {
          c: idOf(talk),
          l: talk,
        },
      )
    const { conversationLabels } = await (await house.as(person)).ask('{ conversationLabels { label count } }')
    expect(conversationLabels.map(({ label }: { label: string }) => label).sort()).toEqual([...seen].sort())
  })
})

it('new turns reach those who may see the talk, and nobody else', async () => {
  const CHANGES = 'subscription { conversationChanged { id firstText } }'
  const streams = new Map<PersonName, Subscription>()
  for (const [person] of VISIBLE) streams.set(person, await subscribe(await house.as(person), CHANGES))
  const strangers = [
    await subscribe(clientOf(house.api.url), CHANGES),
    await subscribe(visitor(house.api.url, 'visitor-0001'), CHANGES),
    await subscribe(knowledgeKey(house.api.url), CHANGES),
    await subscribe(await house.as('marketer'), CHANGES),
  ]
  open.push(...streams.values(), ...strangers)
  await delay(300)
  for (const talk of TALKS) await fileTurn(house, talks[talk], turn(2, 'one thing more'))
  const heard = (subscription: Subscription | undefined) =>
    (subscription?.received ?? []).flatMap(({ data }) => (data ? [data.conversationChanged.id] : [])).sort()
  await eventually('the admin hears of all', () => heard(streams.get('admin')).length === 3)
  await delay(400)
  for (const [person, seen] of VISIBLE) expect(heard(streams.get(person)), person).toEqual(seen.map(idOf).sort())
  expect(strangers.flatMap(heard)).toEqual([])
})

const ANALYSIS = `{ conversationAnalysis(from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z") { __typename
  ... on ConversationAnalysisSuccess { data { conversations clusters { count cluster { question questions { text conversation { id } } } } } }
  ... on Failure { code } } }`

describe('analysis and questions', () => {
  it.each(['marketer', 'leadWest', 'executive', 'admin'] as const)('are read by %s', async (person) => {
    const { conversationAnalysis } = await (await house.as(person)).ask(ANALYSIS)
    expect(conversationAnalysis.data).toMatchObject({ conversations: 3, clusters: [{ count: 3 }] })
  })

  it('lead a marketer to no talk and no customer', async () => {
    const marketer = await house.as('marketer')
    const { conversationAnalysis } = await marketer.ask(ANALYSIS)
    const [{ cluster }] = conversationAnalysis.data.clusters
    expect(cluster.questions.map(({ conversation }: { conversation: unknown }) => conversation)).toEqual([
      null,
      null,
      null,
    ])
    for (const field of ['conversations { totalCount }', 'conversationLabels { label }', 'accounts { totalCount }']) {
      const answer = await marketer.send(`{ ${field} }`)
      expect(answer.errors[0]?.extensions?.code, field).toBe('ACCESS.FORBIDDEN')
    }
  })

  it.each([
    ['nobody', () => clientOf(house.api.url)],
    ['a visitor', () => visitor(house.api.url, 'visitor-0001')],
    ['the knowledge service', () => knowledgeKey(house.api.url)],
    ['a sales person', () => house.as('salesWest')],
  ])('are closed to %s', async (_who, make) => {
    const client = await make()
    const analysis = await client.send(ANALYSIS)
    expect(analysis.data?.conversationAnalysis?.code).toBe('ACCESS.FORBIDDEN')
    const clusters = await client.send('{ questionClusters { totalCount nodes { question } } }')
    expect(clusters.errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
    const { id } = await house.database.row<{ id: string }>('SELECT id FROM question_cluster')
    const node = await client.send('query($id: ID!) { node(id: $id) { id } }', { id: globalId('QuestionCluster', id) })
    expect(node.data?.node ?? null).toBeNull()
  })
})

it('a talk handed off to a sales person hides the lead in quarantine it hangs on', async () => {
  const id = await fileTalk(house, [turn(0, 'hello')])
  const message =
    'Get quality backlinks and reach the first page of Google, cheap SEO traffic https://a.example https://b.example https://c.example'
  const contact = { name: 'Seo Bot', email: 'seo@spam-rights.example', country: 'US' }
  await handOff(house, id, { contact, message })
  await house.database.rows('UPDATE conversation SET owner_id = $1 WHERE id = $2', [
    await userIdOf(house, 'salesEast'),
    id,
  ])
  const query = 'query($id: ID!) { node(id: $id) { ... on Conversation { id lead { email } } } }'
  const variables = { id: globalId('Conversation', id) }
  expect((await (await house.as('salesEast')).ask(query, variables)).node).toEqual({ ...variables, lead: null })
  expect((await (await house.as('leadWest')).ask(query, variables)).node.lead.email).toBe(contact.email)
})
