import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { committedSchema, fieldNames } from '../../support/committed-schema.ts'
import { addPerson, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, clientOf, knowledgeKey, signInAs, visitor } from '../../support/graphql-client.ts'
import type { House } from '../../support/house.ts'
import {
  CUSTOMERS,
  type CustomerName,
  type FiveCustomers,
  OWNED_TYPES,
  type OwnedType,
  openFiveCustomers,
  VISIBLE,
} from './five-customers.ts'

let world: FiveCustomers
let house: House
beforeAll(async () => {
  world = await openFiveCustomers()
  house = world.house
  await addPerson(house, 'partner@agents.example', 'partner')
  await addPerson(house, 'user@nowhere.example', 'visitor')
})
afterAll(() => house.close())

/** Lists of customers' rows, with the type they hold. */
const LISTS: Readonly<Record<string, OwnedType>> = {
  accounts: 'Account',
  actions: 'Action',
  contacts: 'Contact',
  conversations: 'Conversation',
  leads: 'Lead',
  mails: 'MailMessage',
  opportunities: 'Opportunity',
  playbookRuns: 'PlaybookRun',
  quotes: 'Quote',
  recentTimeline: 'TimelineEntry',
  tasks: 'Task',
}
/** Read otherwise: own tests below, or public by design. */
const OTHER_QUERIES = [
  // Figures: tests/integration/metrics and /forecasts.
  'funnelBreakdown',
  'funnelMetrics',
  'funnelTrend',
  'keyFigures',
  'lossesOfPeriod',
  'revenueForecast',
  'targets',
  // Diagnosis: tests/integration/diagnosis/rights.test.ts; counts of events: tests/integration/events/counts.test.ts.
  'anomalies',
  'benchmarks',
  'blockers',
  'channelContribution',
  'coaching',
  'blockerLimits',
  'eventCounts',
  'industryWinRates',
  'lossLedger',
  'lostDeals',
  'touchpointLift',
  // Reports are their reader's own: tests/integration/reports. Library, playbooks and rates: tests/integration/actions and /playbooks.
  'actionRuleRecords',
  'contentItems',
  'playbooks',
  'reportSubscriptions',
  'reports',
  // Boards and dry runs: tests/integration/deals and /funnel.
  'dealBoard',
  'dealTotals',
  'dryRunStageRule',
  'pipelineTemplates',
  // The advisor's documents: below and tests/integration/knowledge/document-index.test.ts.
  'documentIndex',
  // Models and weights: tests/integration/scoring.
  'behaviourWeights',
  'modelVersions',
  // Everybody's own codes to scan: tests/integration/cards.
  'leadCards',
  // Merges, comments, notifications and views: tests/integration/crm and /collaboration.
  'accountMerges',
  'duplicates',
  'mergesByItself',
  'notifications',
  'preference',
  'savedViews',
  'teams',
  'unreadNotificationCount',
  'advisorConversation',
  'assignableUsers',
  'conversationAnalysis',
  'conversationLabels',
  'funnelOverview',
  'jobs',
  'node',
  'nodes',
  'pipelines',
  'questionClusters',
  'users',
  'viewer',
]
const PUBLIC_QUERIES = ['catalogProduct', 'catalogProducts', 'estimateQuote', 'scannedCard', 'sharedQuote']
/** Nodes that belong to no customer. */
const HOUSE_TYPES = [
  'AccountMerge',
  'CatalogProduct',
  'ContentItem',
  'ModelVersion',
  'Notification',
  'SavedView',
  'Pipeline',
  'Playbook',
  'QuestionCluster',
  'Report',
  'Stage',
  'StageRule',
  'Team',
  'User',
]

const idsOf = (names: readonly CustomerName[], type: OwnedType): string[] =>
  names.flatMap((name) => [...world.rows[name][type]]).sort()

const outsiders: readonly [string, () => Client | Promise<Client>][] = [
  ['nobody', () => clientOf(house.api.url)],
  ['a visitor through the site', () => visitor(house.api.url, 'visitor-0001')],
  ['the knowledge service', () => knowledgeKey(house.api.url)],
  ['a partner who signed in', () => signInAs(house.api.url, 'partner@agents.example')],
  ['a user without a role', () => signInAs(house.api.url, 'user@nowhere.example')],
  ['a marketer', () => house.as('marketer')],
]

it('no query and no kind of node is left out of these tests', () => {
  const schema = committedSchema()
  expect(fieldNames(schema.getQueryType())).toEqual([...Object.keys(LISTS), ...OTHER_QUERIES, ...PUBLIC_QUERIES].sort())
  const nodes = schema.getPossibleTypes(schema.getType('Node') as never).map((type) => (type as GraphQLObjectType).name)
  expect(nodes.sort()).toEqual([...Object.keys(OWNED_TYPES), ...HOUSE_TYPES].sort())
})

describe.each(VISIBLE.filter(([, names]) => names.length > 0))('%s', (person, names) => {
  let client: Client
  beforeAll(async () => {
    client = await house.as(person)
  })

  it.each(Object.entries(LISTS))('sees in %s the own customers’ rows, and counts no others', async (list, type) => {
    const answer = (await client.ask(`{ ${list}(first: 100) { totalCount nodes { id } edges { node { id } } } }`))[list]
    const expected = idsOf(names, type)
    expect(answer.nodes.map((node: { id: string }) => node.id).sort()).toEqual(expected)
    expect(answer.edges.map((edge: { node: { id: string } }) => edge.node.id).sort()).toEqual(expected)
    expect(answer.totalCount).toBe(expected.length)
  })

  it.each(Object.keys(OWNED_TYPES) as OwnedType[])(
    'opens by id exactly the %s rows of the own customers',
    async (type) => {
      const all = idsOf(CUSTOMERS, type)
      const { nodes } = await client.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids: all })
      const opened = nodes.filter((node: unknown) => node !== null)
      expect(opened.map((node: { id: string }) => node.id).sort()).toEqual(idsOf(names, type))
      const [hidden] = all.filter((id) => !idsOf(names, type).includes(id))
      if (hidden !== undefined)
        expect((await client.ask('query($id: ID!) { node(id: $id) { id } }', { id: hidden })).node).toBeNull()
    },
  )

  it('finds nobody else’s by filter, search or order', async () => {
    for (const name of CUSTOMERS) {
      const seen = names.includes(name)
      const found = await client.ask(
        `query($text: String!) {
          accounts(filter: { search: $text }) { totalCount nodes { id } }
          leads(filter: { search: $text }, orderBy: { field: gradePoints, direction: desc }) { totalCount nodes { id } }
          quotes(filter: { search: $text }) { totalCount } contacts(search: $text) { totalCount } mails(filter: { search: $text }) { totalCount }
          conversations(filter: { search: $text }) { totalCount }
        }`,
        { text: `${name}-gears` },
      )
      expect(found.accounts.totalCount, name).toBe(seen ? 1 : 0)
      expect(found.contacts.totalCount, name).toBe(seen ? 1 : 0)
      expect(found.leads.totalCount, name).toBe(seen ? 1 : 0)
      expect(found.conversations.totalCount, name).toBe(seen ? 1 : 0)
      if (!seen) expect(found.quotes.totalCount + found.mails.totalCount, name).toBe(0)
    }
    const east = globalId('User', await userIdOf(house, 'salesEast'))
    const byOwner = await client.ask(
      'query($id: ID!) { accounts(filter: { ownerId: $id }) { totalCount } leads(filter: { ownerId: $id }) { totalCount } quotes(filter: { ownerId: $id }) { totalCount } }',
      { id: east },
    )
    expect(byOwner.accounts.totalCount).toBe(names.filter((name) => name === 'east' || name === 'shared').length)
    const unassigned = await client.ask(
      '{ accounts(filter: { unassigned: true }) { nodes { id } } leads(filter: { unassigned: true }) { totalCount } }',
    )
    expect(unassigned.accounts.nodes.length).toBe(names.includes('nobodys') ? 1 : 0)
  })

  it('an absent or null filter opens nothing', async () => {
    for (const filter of [null, {}, { ownerId: null }, { ownerId: null, unassigned: null, search: null }]) {
      const { accounts } = await client.ask(
        'query($filter: AccountFilter) { accounts(filter: $filter) { totalCount } }',
        { filter },
      )
      expect(accounts.totalCount).toBe(names.length)
    }
  })

  it('funnel and nested lists stay within the own customers', async () => {
    const { funnelOverview, accounts } = await client.ask(`{
      funnelOverview { total stages { count } }
      accounts(first: 5) { nodes { id
        contacts { nodes { id } } leads { nodes { id account { id } } } quotes { nodes { id account { id } lead { id } opportunity { id account { id } } } }
        opportunities { nodes { id } } activities { nodes { id } } tasks { nodes { id } } events { nodes { id } } mails { nodes { id } }
        conversations { nodes { id lead { id } turns { nodes { id conversation { id } } } } }
        timeline { nodes { id account { id } } } stageHistory { id } } } }`)
    expect(funnelOverview.total).toBe(names.length)
    const foreign = new Set(
      CUSTOMERS.filter((name) => !names.includes(name)).flatMap((name) => Object.values(world.rows[name]).flat()),
    )
    const reached = JSON.stringify(accounts).match(/"id":"[^"]+"/g) ?? []
    expect(reached.length).toBeGreaterThan(names.length * 10)
    expect(reached.filter((id) => foreign.has(id.slice(6, -1)))).toEqual([])
  })
})

it('a task opens its customer only to those who see the customer', async () => {
  const admin = await house.as('admin')
  const input = {
    idempotencyKey: 'task-across-customers',
    accountId: world.customers.east.account,
    ownerId: globalId('User', await userIdOf(house, 'salesWest')),
    title: 'help the east',
    dueAt: '2026-12-01T09:00:00Z',
  }
  const made = await admin.ask(
    'mutation($input: CreateTaskInput!) { createTask(input: $input) { ... on CreateTaskSuccess { data { id } } } }',
    { input },
  )
  const { id } = made.createTask.data
  const west = await house.as('salesWest')
  const { node, tasks } = await west.ask(
    'query($id: ID!) { node(id: $id) { ... on Task { title account { id name } } } tasks(first: 100) { nodes { title account { name contacts { nodes { email } } } } } }',
    { id },
  )
  expect(node).toEqual({ title: 'help the east', account: null })
  expect(JSON.stringify(tasks)).not.toContain('east gears')
  await house.database.rows(`DELETE FROM task WHERE title = 'help the east'`)
})

it('sharing opens a customer and ends with it', async () => {
  const west = await house.as('salesWest')
  const { shared } = world.customers
  const id = { id: shared.account }
  expect((await west.ask('query($id: ID!) { node(id: $id) { id } }', id)).node).not.toBeNull()
  const user_id = await userIdOf(house, 'salesWest')
  await house.database.rows('DELETE FROM account_share WHERE account_id = $1', [shared.accountId])
  expect((await west.ask('query($id: ID!) { node(id: $id) { id } }', id)).node).toBeNull()
  await house.database.rows('INSERT INTO account_share (account_id, user_id) VALUES ($1, $2)', [
    shared.accountId,
    user_id,
  ])
})

it('a lead who lost the team sees no more than a sales person', async () => {
  const west = await house.as('leadWest')
  const id = await userIdOf(house, 'leadWest')
  const { team_id } = await house.database.row<{ team_id: string }>('SELECT team_id FROM "user" WHERE id = $1', [id])
  await house.database.rows('UPDATE "user" SET team_id = NULL WHERE id = $1', [id])
  try {
    const { accounts, tasks } = await west.ask('{ accounts { totalCount } tasks { totalCount } }')
    expect([accounts.totalCount, tasks.totalCount]).toEqual([0, 0])
  } finally {
    await house.database.rows('UPDATE "user" SET team_id = $2 WHERE id = $1', [id, team_id])
  }
})

describe.each(outsiders)('%s', (_who, make) => {
  let client: Client
  beforeAll(async () => {
    client = await make()
  })

  it.each([...Object.keys(LISTS), 'users'])('is shown nothing in %s, not even a number', async (list) => {
    const answer = await client.send(`{ ${list}(first: 100) { totalCount nodes { id } } }`)
    expect(answer.errors[0]?.extensions?.code).toBe('ACCESS.FORBIDDEN')
    expect(answer.data?.[list] ?? null).toBeNull()
  })

  it('opens no row by its id', async () => {
    const ids = CUSTOMERS.flatMap((name) => Object.values(world.rows[name]).flat()).slice(0, 100)
    const answer = await client.send(
      'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Lead { email message } ... on Account { name } } }',
      { ids },
    )
    expect(answer.text).not.toContain('SERVER.DEFECT')
    expect((answer.data?.nodes ?? []).filter((node: unknown) => node !== null)).toEqual([])
    expect(answer.text).not.toMatch(/secret of|gears/)
  })

  it.each([
    'funnelOverview { total }',
    'jobs { id }',
    'assignableUsers { email }',
    'pipelines { code rules { code } }',
    'pipelineTemplates { code }',
    'dealBoard(pipelineId: "UGlwZWxpbmU6eA==") { count }',
  ])('cannot ask for %s', async (field) => {
    const answer = await client.send(`{ ${field} }`)
    expect(answer.text).not.toContain('SERVER.DEFECT')
    expect(
      Object.values(answer.data ?? {}).filter((value) => value !== null && JSON.stringify(value) !== '[]'),
    ).toEqual([])
  })

  it('opens no colleague, team, stage or rule by its id', async () => {
    const colleague = globalId('User', await userIdOf(house, 'salesWest'))
    const others = await house.database.rows<{ type: string; id: string }>(
      `SELECT 'Team' AS type, id FROM team UNION ALL SELECT 'Stage', id FROM stage UNION ALL SELECT 'StageRule', id FROM stage_rule UNION ALL SELECT 'Pipeline', id FROM pipeline`,
    )
    const ids = [colleague, ...others.map(({ type, id }) => globalId(type, id))]
    const { nodes } = await client.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(nodes.filter((node: unknown) => node !== null)).toEqual([])
  })
})

it('jobs are the admin’s alone', async () => {
  expect((await (await house.as('admin')).ask('{ jobs { id task payload } }')).jobs.length).toBeGreaterThan(0)
  for (const person of ['executive', 'leadWest', 'salesWest'] as const) {
    const answer = await (await house.as(person)).send('{ jobs { id } }')
    expect(answer.errors[0]?.extensions?.code, person).toBe('ACCESS.FORBIDDEN')
  }
})

it('the index of documents is the marketers’ and the admins’', async () => {
  const clients = await Promise.all(outsiders.filter(([who]) => who !== 'a marketer').map(([, make]) => make()))
  for (const person of ['executive', 'leadWest', 'salesWest'] as const) clients.push(await house.as(person))
  for (const client of clients) {
    const { documentIndex } = await client.ask('{ documentIndex { __typename ... on Failure { code } } }')
    expect(documentIndex).toEqual({ __typename: 'ForbiddenFailure', code: 'ACCESS.FORBIDDEN' })
  }
})

it('what is public shows products and prices, and no row of a customer', async () => {
  const { catalogProducts } = await clientOf(house.api.url).ask(
    '{ catalogProducts { totalCount nodes { sku listPrice { amount } } } }',
  )
  expect(catalogProducts.nodes).toEqual([{ sku: 'BP-80', listPrice: { amount: '1480.00' } }])
})
