import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { committedSchema, fieldNames } from '../../support/committed-schema.ts'
import { turn } from '../../support/conversations.ts'
import { addPerson, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type Client, clientOf, knowledgeKey, signInAs, visitor } from '../../support/graphql-client.ts'
import type { House } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'
import { type FiveCustomers, type OwnedType, openFiveCustomers } from './five-customers.ts'

let world: FiveCustomers
let house: House
let someLead: string
let disabled: Client
beforeAll(async () => {
  world = await openFiveCustomers()
  house = world.house
  await addPerson(house, 'partner@agents.example', 'partner')
  await addPerson(house, 'gone@corvane.example', 'admin')
  disabled = await signInAs(house.api.url, 'gone@corvane.example')
  await house.database.rows(`UPDATE "user" SET disabled_at = now() WHERE email = 'gone@corvane.example'`)
  someLead = world.rows.east.Lead[0] ?? ''
})
afterAll(() => house.close())

const first = (type: OwnedType): string => world.rows.east[type][0] ?? ''
const user = async (person: PersonName): Promise<string> => globalId('User', await userIdOf(house, person))
const stage = async (): Promise<string> =>
  globalId('Stage', (await house.database.row<{ id: string }>(`SELECT id FROM stage WHERE code = 'won'`)).id)
const pipeline = async (): Promise<string> =>
  globalId('Pipeline', (await house.database.row<{ id: string }>('SELECT id FROM pipeline WHERE is_default')).id)
const oneOf = async (type: string, table: string): Promise<string> =>
  globalId(type, (await house.database.row<{ id: string }>(`SELECT id FROM ${table} LIMIT 1`)).id)
const team = (): Promise<string> => oneOf('Team', 'team')
const playbook = (): Promise<string> => oneOf('Playbook', 'playbook')
const contentItem = (): Promise<string> => oneOf('ContentItem', 'content_item')
const key = (): { idempotencyKey: string } => ({ idempotencyKey: randomUUID() })

/** Every change to the customer "east", with arguments that would do it for somebody who may. */
const CUSTOMER_MUTATIONS: Readonly<Record<string, (me: string) => Promise<object> | object>> = {
  assignAccount: (me) => ({ accountId: world.customers.east.account, userId: me }),
  assignLead: (me) => ({ leadId: someLead, userId: me }),
  shareAccount: (me) => ({ accountId: world.customers.east.account, userId: me }),
  unshareAccount: async () => ({ accountId: world.customers.shared.account, userId: await user('salesWest') }),
  startWorkingLead: () => ({ leadId: someLead }),
  reopenLead: () => ({ leadId: someLead }),
  quarantineLead: () => ({ leadId: someLead }),
  releaseLead: () => ({ leadId: someLead }),
  disqualifyLead: () => ({ leadId: someLead, reason: 'not our field' }),
  convertLead: () => ({ leadId: someLead, name: 'Line 4', ...key() }),
  createQuote: () => ({
    input: {
      ...key(),
      accountId: world.customers.east.account,
      contactId: world.customers.east.contact,
      currency: 'USD',
      incoterm: 'EXW',
      incotermPlace: 'Ningbo',
      locale: 'en',
      lines: [{ sku: 'BP-80', quantity: 1 }],
    },
  }),
  updateQuoteDraft: () => ({ input: { quoteId: first('Quote'), notes: 'cheaper' } }),
  sendQuote: () => ({ quoteId: first('Quote') }),
  reviseQuote: () => ({ quoteId: first('Quote') }),
  withdrawQuoteLink: () => ({ quoteId: first('Quote') }),
  logActivity: () => ({ input: { ...key(), accountId: world.customers.east.account, kind: 'note', body: 'mine now' } }),
  deleteActivity: () => ({ activityId: first('Activity') }),
  restoreActivity: () => ({ activityId: first('Activity') }),
  createTask: () => ({
    input: { ...key(), accountId: world.customers.east.account, title: 'call', dueAt: '2026-12-01T09:00:00Z' },
  }),
  completeTask: () => ({ taskId: first('Task') }),
  reopenTask: () => ({ taskId: first('Task') }),
  moveAccountToStage: async () => ({
    accountId: world.customers.east.account,
    stageId: await stage(),
    reason: 'because',
  }),
  undoAccountMove: async () => ({ accountId: world.customers.east.account, expectedStageId: await stage() }),
  resolveStageSuggestion: () => ({ suggestionId: first('StageTransition'), accept: true }),
  resendMail: () => ({ mailId: first('MailMessage') }),
  assignConversation: (me) => ({ conversationId: first('Conversation'), userId: me }),
  labelConversation: () => ({ conversationId: first('Conversation'), label: 'mine' }),
  unlabelConversation: () => ({ conversationId: first('Conversation'), label: 'theirs' }),
  createDeal: () => ({ input: { ...key(), accountId: world.customers.east.account, name: 'Mine' } }),
  changeDeal: () => ({ input: { opportunityId: first('Opportunity'), nextStep: 'mine' } }),
  assignDeal: (me) => ({ opportunityId: first('Opportunity'), userId: me }),
  moveDeal: async () => ({
    input: { opportunityId: first('Opportunity'), stageId: await stage(), expectedStageId: await stage() },
  }),
  winDeal: () => ({ input: { ...key(), opportunityId: first('Opportunity') } }),
  loseDeal: () => ({ input: { ...key(), opportunityId: first('Opportunity'), category: 'price', reason: 'too dear' } }),
  reopenDeal: () => ({ opportunityId: first('Opportunity') }),
  undoDealMove: async () => ({ opportunityId: first('Opportunity'), expectedStageId: await stage() }),
  setDecisionContact: () => ({
    opportunityId: first('Opportunity'),
    contactId: world.customers.east.contact,
    role: 'user',
    stance: 'opponent',
  }),
  removeDecisionContact: () => ({ opportunityId: first('Opportunity'), contactId: world.customers.east.contact }),
  addComment: () => ({ input: { ...key(), accountId: world.customers.east.account, body: 'mine' } }),
  editComment: () => ({ commentId: first('Comment'), body: 'mine' }),
  deleteComment: () => ({ commentId: first('Comment') }),
  restoreComment: () => ({ commentId: first('Comment') }),
  addMeetingNote: () => ({ input: { ...key(), accountId: world.customers.east.account, text: 'met', locale: 'en' } }),
  correctMeetingMinutes: () => ({ noteId: first('MeetingNote'), minutes: MINUTES }),
  takeUpNextStep: () => ({ noteId: first('MeetingNote'), position: 0 }),
  executeAction: () => ({ input: { actionId: first('Action'), outcome: 'reached' } }),
  reopenAction: () => ({ actionId: first('Action') }),
  cancelPlaybookRun: () => ({ runId: first('PlaybookRun') }),
  previewContent: () => ({ accountId: world.customers.east.account, body: '{{customer}}', locale: 'en' }),
  updateAccount: () => ({ accountId: world.customers.east.account, input: { name: 'Mine Ltd' } }),
  mergeAccounts: () => ({ winnerId: world.customers.east.account, loserId: world.customers.shared.account }),
  undoMerge: () => ({ mergeId: globalId('AccountMerge', randomUUID()) }),
  keepApart: () => ({
    firstId: world.customers.east.account,
    secondId: world.customers.shared.account,
    apart: true,
  }),
  createContact: () => ({
    input: { ...key(), accountId: world.customers.east.account, facts: { name: 'Mine', locale: 'en' } },
  }),
  changeContact: () => ({ contactId: world.customers.east.contact, facts: { name: 'Mine' } }),
  archiveContact: () => ({ contactId: world.customers.east.contact }),
  restoreContact: () => ({ contactId: world.customers.east.contact }),
  withdrawConsent: () => ({ contactId: world.customers.east.contact }),
  linkIdentity: () => ({ contactId: world.customers.east.contact, provider: 'wechat', subject: 'openid-1' }),
  writeToCustomer: () => ({
    input: {
      ...key(),
      accountId: world.customers.east.account,
      contactId: world.customers.east.contact,
      locale: 'en',
      subject: 'Buy from me',
      body: 'instead',
    },
  }),
  replyToConversation: () => ({ input: { ...key(), conversationId: first('Conversation'), body: 'buy from me' } }),
}

const MINUTES = {
  summary: '',
  needs: ['mine'],
  pains: [],
  competitors: [],
  objections: [],
  decisions: [],
  nextSteps: [],
}

/** Several cards at once: each is answered by itself. */
const BULK_MUTATIONS: Readonly<Record<string, object>> = {
  approveActions: {},
  executeActions: {},
  delayActions: { until: '2030-01-01T09:00:00Z' },
  skipActions: { reason: 'not_relevant' },
}

/** What only an admin may do. */
const HOUSE_MUTATIONS: Readonly<Record<string, (me: string) => Promise<object> | object>> = {
  inviteUser: () => ({ input: { ...key(), email: 'friend@corvane.example', name: 'A Friend', role: 'admin' } }),
  setUserRole: (me) => ({ userId: me, role: 'admin' }),
  disableUser: async () => ({ userId: await user('salesEast') }),
  enableUser: async () => ({ userId: await user('salesEast') }),
  createTeam: () => ({ name: 'Mine' }),
  renameTeam: async () => ({ teamId: await team(), name: 'Mine' }),
  deleteTeam: async () => ({ teamId: await team() }),
  setUserTeam: async (me) => ({ userId: me, teamId: await team() }),
  setMergesByItself: () => ({ automatic: true }),
  retryJob: () => ({ jobId: '1' }),
  cancelJob: () => ({ jobId: '1' }),
}
/** What admins and executives may do to a pipeline that is everybody's. */
const PIPELINE_MUTATIONS: Readonly<Record<string, () => Promise<object> | object>> = {
  createPipeline: () => ({ input: { ...key(), template: 'exporter' } }),
  changePipeline: async () => ({ input: { pipelineId: await pipeline(), name: { en: 'Mine' } } }),
  setPipelineArchived: async () => ({ pipelineId: await pipeline(), archived: true }),
  addStage: async () => ({ input: { pipelineId: await pipeline(), name: { en: 'Mine' } } }),
  changeStage: async () => ({ input: { stageId: await stage(), name: { en: 'Mine' } } }),
  reorderStages: async () => ({ pipelineId: await pipeline(), stageIds: [await stage()] }),
  archiveStage: async () => ({ stageId: await stage() }),
  saveStageRule: async () => ({
    pipelineId: await pipeline(),
    definition: {
      eventTypes: ['page_view'],
      threshold: 1,
      targetStageId: await stage(),
      effect: 'move',
      reason: { en: 'because' },
      enabled: true,
    },
  }),
  restoreStageRuleVersion: async () => ({
    ruleId: globalId('StageRule', (await house.database.row<{ id: string }>('SELECT id FROM stage_rule LIMIT 1')).id),
    version: 1,
  }),
}
/** What the house's leaders set for everybody. */
const TARGET_MUTATIONS: Readonly<Record<string, object>> = {
  changeBlockerLimits: {
    limits: {
      decisionDays: 1,
      documentDays: 1,
      fewestDocumentReads: 1,
      firstTouchDays: 1,
      followUpDays: 1,
      quoteAnswerDays: 1,
    },
  },
  setTarget: { code: 'win_rate', target: 0.9 },
}
/** What leads and above may do: processes, the library, models. */
const LEAD_MUTATIONS: Readonly<Record<string, () => Promise<object> | object>> = {
  createPlaybook: () => ({ code: 'mine', name: { en: 'Mine' }, definition: {} }),
  updatePlaybook: async () => ({ playbookId: await playbook(), name: { en: 'Mine' }, definition: {} }),
  publishPlaybook: async () => ({ playbookId: await playbook() }),
  movePlaybook: async () => ({ playbookId: await playbook(), move: 'pause' }),
  createContentItem: () => ({ code: 'mine', input: CONTENT }),
  updateContentItem: async () => ({ itemId: await contentItem(), input: CONTENT }),
  archiveContentItem: async () => ({ itemId: await contentItem(), archived: true }),
  promoteModel: () => ({ modelVersionId: globalId('ModelVersion', randomUUID()) }),
  rollBackModel: () => ({ kind: 'win' }),
  trainModels: () => ({}),
}
const CONTENT = { kind: 'script', name: { en: 'Mine' }, stages: [], industries: [], texts: { en: { body: 'Mine' } } }
/** What everybody changes of their own only: tests/integration/collaboration, /reports and /cards. */
const OWN_MUTATIONS = [
  'createLeadCard',
  'deleteView',
  // Changes nothing: counts among the customers one may see.
  'dryRunPlaybook',
  'mailReport',
  'makeReport',
  'markAllNotificationsRead',
  'markNotification',
  'markNotificationsUnread',
  'renameView',
  'reorderViews',
  'saveView',
  'setPreference',
  'shareView',
  'subscribeReport',
  'withdrawLeadCard',
]
/** What only marketers and admins may do. */
const KEEPER_MUTATIONS = ['reindexDocuments']
/** What only marketers, leads and above may do. */
const ANALYST_MUTATIONS = ['draftFaqFromCluster', 'dismissCluster', 'reopenCluster']
/** What only the knowledge service may do. */
const KNOWLEDGE_MUTATIONS: Readonly<Record<string, () => object>> = {
  fileConversationTurn: () => ({
    input: { conversationId: randomUUID(), locale: 'en', state: {}, turn: turn(0, 'hello') },
  }),
  handOffConversation: () => ({ input: { ...key(), conversationId: randomUUID(), message: 'call me', locale: 'en' } }),
}
const PUBLIC_MUTATIONS = ['conversationFeedback', 'requestQuote', 'respondToQuote', 'submitInquiry']

const schema = committedSchema()
const mutations = schema.getMutationType()?.getFields() ?? {}

/** The mutation with its arguments as variables, asking for as much as its result would give away. */
function document(name: string): string {
  const args = mutations[name]?.args ?? []
  const list = (words: readonly string[]): string => (words.length === 0 ? '' : `(${words.join(', ')})`)
  const declared = list(args.map((arg) => `$${arg.name}: ${arg.type}`))
  return `mutation${declared} { ${name}${list(args.map((arg) => `${arg.name}: $${arg.name}`))} {
    __typename ... on Failure { code message } } }`
}

/** Everything that is stored but sessions, as one text per table. */
async function state(): Promise<Record<string, string | null>> {
  const tables = await house.database.rows<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'session'`,
  )
  const digests: Record<string, string | null> = {}
  for (const { name } of tables) {
    const { digest } = await house.database.row<{ digest: string | null }>(
      `SELECT md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS digest FROM ${name} t`,
    )
    digests[name] = digest
  }
  digests.jobs = (
    await house.database.row<{ n: string }>(
      `SELECT string_agg(id || ':' || attempts || ':' || max_attempts || ':' || run_at, ',' ORDER BY id) AS n FROM graphile_worker._private_jobs`,
    )
  ).n
  return digests
}

it('no mutation is left out of these tests', () => {
  const covered = [
    ...Object.keys(CUSTOMER_MUTATIONS),
    ...Object.keys(HOUSE_MUTATIONS),
    ...Object.keys(PIPELINE_MUTATIONS),
    ...Object.keys(BULK_MUTATIONS),
    ...Object.keys(TARGET_MUTATIONS),
    ...Object.keys(LEAD_MUTATIONS),
    ...OWN_MUTATIONS,
    ...Object.keys(KNOWLEDGE_MUTATIONS),
    ...ANALYST_MUTATIONS,
    ...KEEPER_MUTATIONS,
    ...PUBLIC_MUTATIONS,
  ]
  expect(fieldNames(schema.getMutationType())).toEqual(covered.sort())
})

const strangers: readonly [string, PersonName | null, () => Client | Promise<Client>][] = [
  ['nobody', null, () => clientOf(house.api.url)],
  ['a visitor through the site', null, () => visitor(house.api.url, 'visitor-0001')],
  ['the knowledge service', null, () => knowledgeKey(house.api.url)],
  ['a partner', null, () => signInAs(house.api.url, 'partner@agents.example')],
  ['a disabled admin with an old session', null, () => disabled],
  ['a marketer', 'marketer', () => house.as('marketer')],
  ['a sales person of another team', 'otherSalesWest', () => house.as('otherSalesWest')],
  ['the lead of another team', 'leadWest', () => house.as('leadWest')],
]

describe.each(strangers)('%s', (_who, person, make) => {
  let client: Client
  let me: string
  beforeAll(async () => {
    client = await make()
    me = await user(person ?? 'salesWest')
  })

  it.each(Object.keys(CUSTOMER_MUTATIONS))('changes nothing by %s', async (name) => {
    const before = await state()
    const variables = await CUSTOMER_MUTATIONS[name]?.(me)
    const answer = await client.send(document(name), variables)
    expect(answer.text).not.toContain('SERVER.DEFECT')
    expect(answer.text).not.toContain('gears')
    expect(['NotFoundFailure', 'ForbiddenFailure']).toContain(answer.data?.[name]?.__typename)
    expect(await state()).toEqual(before)
  })
})

describe.each(strangers)('%s', (_who, _person, make) => {
  it.each(Object.keys(BULK_MUTATIONS))('changes no card by %s, and is told nothing of it', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), { ...BULK_MUTATIONS[name], actionIds: [first('Action')] })
    expect(answer.text).not.toContain('SERVER.DEFECT')
    expect(answer.text).not.toContain('gears')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers,
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
  ['the customer’s own lead', 'leadEast', () => house.as('leadEast')] as const,
])('%s, setting no goals of the house,', (_who, _person, make) => {
  it.each(Object.keys(TARGET_MUTATIONS))('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), TARGET_MUTATIONS[name])
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  // A lead may do these, a marketer may write the library.
  ...strangers.filter(([who]) => who !== 'a marketer' && who !== 'the lead of another team'),
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
])('%s, being no lead,', (_who, _person, make) => {
  it.each(Object.keys(LEAD_MUTATIONS))('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), await LEAD_MUTATIONS[name]?.())
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers,
  ['the executive', 'executive', () => house.as('executive')] as const,
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
])('%s, not being an admin,', (_who, person, make) => {
  it.each(Object.keys(HOUSE_MUTATIONS))('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), await HOUSE_MUTATIONS[name]?.(await user(person ?? 'salesWest')))
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers,
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
  ['the customer’s own lead', 'leadEast', () => house.as('leadEast')] as const,
])('%s, not leading the house,', (_who, _person, make) => {
  it.each(Object.keys(PIPELINE_MUTATIONS))('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), await PIPELINE_MUTATIONS[name]?.())
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers.filter(([who]) => who !== 'a marketer'),
  ['the executive', 'executive', () => house.as('executive')] as const,
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
  ['the customer’s own lead', 'leadEast', () => house.as('leadEast')] as const,
])('%s, keeping no documents,', (_who, _person, make) => {
  it.each(KEEPER_MUTATIONS)('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), {})
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers.filter(([who]) => who !== 'the knowledge service'),
  ['the admin', 'admin', () => house.as('admin')] as const,
])('%s, not being the knowledge service,', (_who, _person, make) => {
  it.each(Object.keys(KNOWLEDGE_MUTATIONS))('changes nothing by %s', async (name) => {
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), KNOWLEDGE_MUTATIONS[name]?.())
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe.each([
  ...strangers.filter(([who]) => who !== 'a marketer' && who !== 'the lead of another team'),
  ['the customer’s own sales person', 'salesEast', () => house.as('salesEast')] as const,
])('%s, seeing to no questions,', (_who, _person, make) => {
  it.each(ANALYST_MUTATIONS)('changes nothing by %s', async (name) => {
    const { id } = await house.database.row<{ id: string }>(
      `INSERT INTO question_cluster (id, question, locale, created_at, last_asked_at) VALUES (gen_random_uuid(), 'why?', 'en', now(), now()) RETURNING id`,
    )
    const client = await make()
    const before = await state()
    const answer = await client.send(document(name), { clusterId: globalId('QuestionCluster', id) })
    expect(answer.data?.[name]?.__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })
})

describe('within the own customers', () => {
  const run = async (person: PersonName, name: string, variables: object) =>
    (
      await (
        await house.as(person)
      ).ask(
        document(name).replace(
          '... on Failure',
          `... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { data { id } } ... on Failure`,
        ),
        variables,
      )
    )[name]

  it('a sales person gives no customer to somebody else', async () => {
    const before = await state()
    const variables = { accountId: world.customers.east.account, userId: await user('leadEast') }
    expect((await run('salesEast', 'assignAccount', variables)).__typename).toBe('ForbiddenFailure')
    expect(await state()).toEqual(before)
  })

  it('a lead assigns within the team only', async () => {
    const account = { accountId: world.customers.east.account }
    expect((await run('leadEast', 'assignAccount', { ...account, userId: await user('salesWest') })).__typename).toBe(
      'ForbiddenFailure',
    )
    expect((await run('leadEast', 'assignAccount', { ...account, userId: await user('salesEast') })).__typename).toBe(
      'AssignAccountSuccess',
    )
  })

  it('nothing is given to a marketer, who could not work it', async () => {
    const variables = { accountId: world.customers.east.account, userId: await user('marketer') }
    expect((await run('admin', 'assignAccount', variables)).__typename).toBe('NotFoundFailure')
  })

  it('a sales person with whom a customer is shared cannot end another’s share', async () => {
    const variables = { accountId: world.customers.shared.account, userId: await user('salesEast') }
    expect((await run('salesWest', 'unshareAccount', variables)).__typename).toBe('ForbiddenFailure')
  })

  it('another’s note is removed by a lead, not by a colleague', async () => {
    const activityId = first('Activity')
    expect((await run('salesEast', 'deleteActivity', { activityId })).__typename).toBe('ForbiddenFailure')
    expect((await run('leadEast', 'deleteActivity', { activityId })).__typename).toBe('DeleteActivitySuccess')
    expect((await run('leadEast', 'restoreActivity', { activityId })).__typename).toBe('RestoreActivitySuccess')
  })

  it('a contact of another customer cannot be written into a quotation or a call', async () => {
    const input = { ...key(), accountId: world.customers.east.account, contactId: world.customers.west.contact }
    expect(
      (await run('salesEast', 'logActivity', { input: { ...input, kind: 'call', outcome: 'reached' } })).__typename,
    ).toBe('NotFoundFailure')
    const quote = {
      ...input,
      ...key(),
      currency: 'USD',
      incoterm: 'EXW',
      incotermPlace: 'Ningbo',
      locale: 'en',
      lines: [{ sku: 'BP-80', quantity: 1 }],
    }
    expect((await run('salesEast', 'createQuote', { input: quote })).__typename).toBe('NotFoundFailure')
    const lead = { ...quote, ...key(), contactId: world.customers.east.contact, leadId: world.rows.west.Lead[0] }
    expect((await run('salesEast', 'createQuote', { input: lead })).__typename).toBe('NotFoundFailure')
  })

  it('an id of another type is no id at all', async () => {
    const before = await state()
    for (const id of [world.customers.east.contact, world.customers.east.accountId, 'QWNjb3VudDp4', '', '💥']) {
      expect(
        (await run('salesEast', 'assignAccount', { accountId: id, userId: await user('salesEast') })).__typename,
      ).toBe('NotFoundFailure')
      expect((await run('salesEast', 'sendQuote', { quoteId: id })).__typename).toBe('NotFoundFailure')
    }
    expect(await state()).toEqual(before)
  })
})
