import { randomUUID } from 'node:crypto'
import { createRandom } from '../../../api/src/scoring/domain/learning/random.ts'
import type { TestDatabase } from '../../support/database.ts'

const DAY_MS = 86_400_000

export interface History {
  /** The newest time anything happens at. */
  readonly end: Date
  readonly deals: readonly {
    readonly id: string
    readonly accountId: string
    readonly openedAt: Date
    readonly closedAt: Date | null
  }[]
}

interface Rows {
  readonly accounts: unknown[][]
  readonly contacts: unknown[][]
  readonly deals: unknown[][]
  readonly roles: unknown[][]
  readonly transitions: unknown[][]
  readonly events: unknown[][]
  readonly activities: unknown[][]
}

/**
 * Customers with deals over two years until today. What decides is known: a demonstration, how fast we answer, whether
 * somebody who decides is reached; product pages and the country decide nothing. Written with plain SQL, as bulk.
 */
export async function writeHistory(database: TestDatabase, deals: number, seed = 5): Promise<History> {
  const random = createRandom(seed)
  const owners = await database.rows<{ id: string; team_id: string }>(
    `SELECT id, team_id FROM "user" WHERE role = 'sales' ORDER BY email`,
  )
  const stages = await database.rows<{ id: string; pipeline_id: string; outcome: string }>(
    `SELECT s.id, s.pipeline_id, s.outcome FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.is_default ORDER BY s.position`,
  )
  const open = stages.filter(({ outcome }) => outcome === 'open')
  const last = (outcome: string): string => stages.find((stage) => stage.outcome === outcome)?.id ?? ''
  const end = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS)
  const rows: Rows = { accounts: [], contacts: [], deals: [], roles: [], transitions: [], events: [], activities: [] }
  const made: History['deals'][number][] = []
  for (let number = 0; number < deals; number += 1) {
    const opened = end.getTime() - (20 + random() * 700) * DAY_MS
    const after = (days: number): Date => new Date(opened + days * DAY_MS)
    const accountId = randomUUID()
    const contactId = randomUUID()
    const id = randomUUID()
    const owner = owners[Math.floor(random() * owners.length)] ?? { id: '', team_id: '' }
    const demo = random() < 0.4
    const decider = random() < 0.5
    const hours = random() < 0.5 ? 3 : 60
    const chance = -1.6 + (demo ? 1.8 : 0) + (decider ? 1.1 : 0) + (hours < 10 ? 0.9 : -0.6)
    const won = random() < 1 / (1 + Math.exp(-chance))
    const days = 15 + random() * (won ? 70 : 80)
    const closedAt = opened + days * DAY_MS < end.getTime() ? after(days) : null
    const status = closedAt === null ? 'open' : won ? 'won' : 'lost'
    const country = ['DE', 'MX', 'JP'][number % 3]
    rows.accounts.push([
      accountId,
      `Customer ${number}`,
      country,
      ['automotive', 'rail'][number % 2],
      ['linkedin', 'trade_fair'][number % 2],
      owner.id,
      owner.team_id,
      open[0]?.id,
      after(-10),
    ])
    rows.contacts.push([contactId, accountId, `Person ${number}`, after(-10)])
    const stage = closedAt === null ? open[Math.min(2, open.length - 1)]?.id : last(status)
    rows.deals.push([
      id,
      accountId,
      `Deal ${number}`,
      status,
      owner.id,
      owner.team_id,
      stages[0]?.pipeline_id,
      stage,
      closedAt ?? after(8),
      closedAt,
      after(0),
    ])
    rows.roles.push([id, contactId, decider ? 'decision_maker' : 'user', after(1)])
    const steps: [string | undefined, Date][] = [
      [open[0]?.id, after(0)],
      [open[1]?.id, after(3)],
      [open[2]?.id, after(8)],
    ]
    if (closedAt !== null) steps.push([last(status), closedAt])
    for (const [to, at] of steps) if (at <= end) rows.transitions.push([randomUUID(), accountId, id, to, at])
    const until = closedAt ?? end
    const event = (type: string, at: Date, person: string | null = contactId): void => {
      if (at <= until) rows.events.push([randomUUID(), type, accountId, person, at])
    }
    event('inquiry', after(0))
    for (let view = 0; view < random() * 12; view += 1) event('product_view', after(random() * 40 - 5))
    if (demo) event('demo_done', after(1 + random() * 3))
    event('mail_replied', after(4 + random() * 3))
    if (won) event('contract_signed', closedAt ?? end)
    const answered = after(hours / 24)
    if (answered <= until)
      rows.activities.push([randomUUID(), accountId, contactId, owner.id, 'call', 'reached', answered])
    if (random() < 0.3)
      rows.activities.push([randomUUID(), accountId, contactId, owner.id, 'call', 'no_answer', after(5)])
    made.push({ id, accountId, openedAt: after(0), closedAt })
  }
  await insert(database, rows)
  return { end, deals: made }
}

async function insert(database: TestDatabase, rows: Rows): Promise<void> {
  const write = (table: string, columns: string, types: readonly string[], values: readonly unknown[][]) =>
    database.rows(
      `INSERT INTO ${table} (${columns}) SELECT * FROM unnest(${types.map((type, at) => `$${at + 1}::${type}[]`).join(', ')})`,
      types.map((_, at) => values.map((row) => row[at] ?? null)),
    )
  await write(
    'account',
    'id, name, country, industry, channel, owner_id, team_id, stage_id, created_at, stage_since',
    ['uuid', 'text', 'text', 'text', 'text', 'uuid', 'uuid', 'uuid', 'timestamptz', 'timestamptz'],
    rows.accounts.map((row) => [...row, row[8]]),
  )
  await write('contact', 'id, account_id, name, created_at', ['uuid', 'uuid', 'text', 'timestamptz'], rows.contacts)
  await write(
    'opportunity',
    'id, account_id, name, status, owner_id, team_id, pipeline_id, stage_id, stage_since, closed_at, created_at',
    [
      'uuid',
      'uuid',
      'text',
      '"OpportunityStatus"',
      'uuid',
      'uuid',
      'uuid',
      'uuid',
      'timestamptz',
      'timestamptz',
      'timestamptz',
    ],
    rows.deals,
  )
  await write(
    'opportunity_contact',
    'opportunity_id, contact_id, role, created_at',
    ['uuid', 'uuid', '"BuyingRole"', 'timestamptz'],
    rows.roles,
  )
  await write(
    'stage_transition',
    'id, account_id, opportunity_id, to_stage_id, at, reason',
    ['uuid', 'uuid', 'uuid', 'uuid', 'timestamptz', 'jsonb'],
    rows.transitions.map((row) => [...row, '{}']),
  )
  await write(
    'event',
    'id, type, account_id, contact_id, occurred_at, source',
    ['uuid', 'text', 'uuid', 'uuid', 'timestamptz', 'text'],
    rows.events.map((row) => [...row, 'test']),
  )
  await write(
    'activity',
    'id, account_id, contact_id, author_id, kind, outcome, happened_at',
    ['uuid', 'uuid', 'uuid', 'uuid', '"ActivityKind"', 'text', 'timestamptz'],
    rows.activities,
  )
}
