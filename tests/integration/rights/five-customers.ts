import { randomUUID } from 'node:crypto'
import { fileTalk, question } from '../../support/conversations.ts'
import { assign, type Customer, customerOf, requestQuote, userIdOf } from '../../support/customers.ts'
import { globalId } from '../../support/global-id.ts'
import { type House, openHouse } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

/** Customers by who owns them: each role sees another choice of them. */
export const OWNERS = {
  west: 'salesWest',
  west2: 'otherSalesWest',
  east: 'salesEast',
  /** Of the east, shared with a sales person of the west. */
  shared: 'salesEast',
  nobodys: null,
} as const satisfies Record<string, PersonName | null>
export type CustomerName = keyof typeof OWNERS
export const CUSTOMERS = Object.keys(OWNERS) as CustomerName[]

/** Which customers each person may see, and nothing else of anybody's. */
export const VISIBLE: readonly [PersonName, readonly CustomerName[]][] = [
  ['admin', CUSTOMERS],
  ['executive', CUSTOMERS],
  ['leadWest', ['west', 'west2', 'nobodys']],
  ['leadEast', ['east', 'shared', 'nobodys']],
  ['salesWest', ['west', 'shared']],
  ['otherSalesWest', ['west2']],
  ['salesEast', ['east', 'shared']],
  ['marketer', []],
]

/** GraphQL types whose rows belong to a customer, with how their rows are found. */
export const OWNED_TYPES = {
  Account: 'SELECT id FROM account WHERE id = $1',
  Contact: 'SELECT id FROM contact WHERE account_id = $1',
  Lead: 'SELECT id FROM lead WHERE account_id = $1',
  Opportunity: 'SELECT id FROM opportunity WHERE account_id = $1',
  Quote: 'SELECT id FROM quote WHERE account_id = $1',
  QuoteVersion: 'SELECT v.id FROM quote_version v JOIN quote q ON q.id = v.quote_id WHERE q.account_id = $1',
  Activity: 'SELECT id FROM activity WHERE account_id = $1',
  Comment: 'SELECT id FROM comment WHERE account_id = $1',
  Task: 'SELECT id FROM task WHERE account_id = $1',
  Event: 'SELECT id FROM event WHERE account_id = $1',
  TimelineEntry: 'SELECT id FROM timeline_entry WHERE account_id = $1',
  MailMessage: 'SELECT id FROM mail_message WHERE account_id = $1',
  StageTransition: 'SELECT id FROM stage_transition WHERE account_id = $1',
  Action: 'SELECT id FROM action WHERE account_id = $1',
  MeetingNote: 'SELECT id FROM meeting_note WHERE account_id = $1',
  PlaybookRun: 'SELECT id FROM playbook_run WHERE account_id = $1',
  Conversation: 'SELECT id FROM conversation WHERE account_id = $1',
  ConversationTurn:
    'SELECT t.id FROM conversation_turn t JOIN conversation c ON c.id = t.conversation_id WHERE c.account_id = $1',
} as const
export type OwnedType = keyof typeof OWNED_TYPES

export interface FiveCustomers {
  readonly house: House
  readonly customers: Readonly<Record<CustomerName, Customer>>
  /** Relay ids of a customer's rows. */
  readonly rows: Readonly<Record<CustomerName, Readonly<Record<OwnedType, readonly string[]>>>>
}

const LOG = `mutation($input: LogActivityInput!) { logActivity(input: $input) { __typename ... on LogActivitySuccess { data { id } } } }`
const TASK = `mutation($input: CreateTaskInput!) { createTask(input: $input) { __typename ... on CreateTaskSuccess { data { id } } } }`
const COMMENT = `mutation($input: AddCommentInput!) { addComment(input: $input) { __typename ... on AddCommentSuccess { data { id } } } }`
const NOTE = `mutation($input: AddMeetingNoteInput!) { addMeetingNote(input: $input) { __typename ... on AddMeetingNoteSuccess { data { id } } } }`
/** What jobs make otherwise; none run here. */
const ACTION = `INSERT INTO action (id, account_id, kind, origin, proposed_by, dedupe_key, title, reason, due_at)
  VALUES (gen_random_uuid(), $1, 'call', 'next_best_action', 'rule:test@1', 'rights', '{"en":"Call"}', '{"en":"because"}', now())`
const RUN = `INSERT INTO playbook_run (id, playbook_id, version, account_id, trigger_key, started_at)
  SELECT gen_random_uuid(), playbook_id, version, $1::uuid, 'rights:' || $1::text, now() FROM playbook_version LIMIT 1`
const MOVE = `mutation($accountId: ID!, $stageId: ID!) { moveAccountToStage(accountId: $accountId, stageId: $stageId, reason: "met at the fair") {
  __typename ... on MoveAccountToStageSuccess { data { id } } } }`

export const emailOf = (name: CustomerName): string => `buyer@${name}-gears.example`

/** Five customers with at least one row of everything a customer can have. */
export async function openFiveCustomers(): Promise<FiveCustomers> {
  const house = await openHouse({ products: ['BP-80'] })
  const admin = await house.as('admin')
  const stage = await house.database.row<{ id: string }>(`SELECT id FROM stage WHERE code = 'first_touch'`)
  const customers = {} as Record<CustomerName, Customer>
  const rows = {} as Record<CustomerName, Record<OwnedType, string[]>>
  for (const name of CUSTOMERS) {
    const conversationId = await fileTalk(house, [question(0, `is ${name} served? secret of ${name}`, 'unknown')])
    const message = `secret of ${name}, 80 Nm`
    await requestQuote(house, { email: emailOf(name), company: `${name} gears`, message, conversationId })
    const customer = await customerOf(house, emailOf(name))
    await house.database.rows('UPDATE account SET owner_id = NULL, team_id = NULL WHERE id = $1', [customer.accountId])
    await assign(house, customer, OWNERS[name])
    const input = { idempotencyKey: randomUUID(), accountId: customer.account }
    await admin.ask(LOG, { input: { ...input, kind: 'note', body: `note on ${name}` } })
    const ownerId = globalId('User', await userIdOf(house, OWNERS[name] ?? 'admin'))
    const task = {
      ...input,
      idempotencyKey: randomUUID(),
      ownerId,
      title: `call ${name}`,
      dueAt: '2026-12-01T09:00:00Z',
    }
    await admin.ask(TASK, { input: task })
    await admin.ask(COMMENT, { input: { ...input, idempotencyKey: randomUUID(), body: `remark on ${name}` } })
    await admin.ask(NOTE, { input: { ...input, idempotencyKey: randomUUID(), text: `met ${name}`, locale: 'en' } })
    await house.database.rows(ACTION, [customer.accountId])
    await house.database.rows(RUN, [customer.accountId])
    await admin.ask(MOVE, { accountId: customer.account, stageId: globalId('Stage', stage.id) })
    customers[name] = customer
  }
  await admin.ask(
    'mutation($a: ID!, $u: ID!) { shareAccount(accountId: $a, userId: $u) { ... on ShareAccountSuccess { data { id } } } }',
    {
      a: customers.shared.account,
      u: globalId('User', await userIdOf(house, 'salesWest')),
    },
  )
  // With an owner of its own, a lead would be a hole that the account's policy does not close.
  await house.database.rows(
    'UPDATE lead l SET owner_id = a.owner_id, team_id = a.team_id FROM account a WHERE a.id = l.account_id',
  )
  for (const name of CUSTOMERS) {
    rows[name] = {} as Record<OwnedType, string[]>
    for (const [type, sql] of Object.entries(OWNED_TYPES)) {
      const found = await house.database.rows<{ id: string }>(sql, [customers[name].accountId])
      if (found.length === 0) throw new Error(`${name} has no ${type}: the tests of rights would prove nothing`)
      rows[name][type as OwnedType] = found.map(({ id }) => globalId(type, id))
    }
  }
  return { house, customers, rows }
}
