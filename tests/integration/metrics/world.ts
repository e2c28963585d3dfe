import { randomUUID } from 'node:crypto'
import { userIdOf } from '../../support/customers.ts'
import type { House } from '../../support/house.ts'
import type { PersonName } from '../../support/people.ts'

export const CODES = ['lead', 'contact', 'first_touch', 'decision', 'won', 'lost'] as const
export type StageCode = (typeof CODES)[number]

/** A stop on the way through the stages. */
export interface Stop {
  readonly stage: StageCode
  readonly at: Date
}

export interface NewCustomer {
  readonly stops: readonly Stop[]
  readonly owner?: PersonName | null
  readonly channel?: string
  readonly country?: string
  readonly industry?: string
  readonly deals?: readonly NewDeal[]
}

export interface NewDeal {
  readonly stops: readonly Stop[]
  readonly usd: number
  readonly productLine?: string
}

interface Rows {
  readonly accounts: object[]
  readonly deals: object[]
  readonly steps: object[]
}

/** Writes customers and deals with their stage history as it stands after a long time, in three statements. */
export async function writeCustomers(house: House, customers: readonly NewCustomer[]): Promise<readonly string[]> {
  const { database } = house
  const stages = await database.rows<{ id: string; code: string; pipeline_id: string }>(
    'SELECT s.id, s.code, s.pipeline_id FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE p.is_default',
  )
  const stageId = (code: string): string => stages.find((stage) => stage.code === code)?.id ?? ''
  const people = new Map<string, { id: string; team_id: string | null }>()
  for (const owner of new Set(customers.map((customer) => customer.owner ?? null)))
    if (owner !== null) {
      const id = await userIdOf(house, owner)
      people.set(owner, await database.row('SELECT id, team_id FROM "user" WHERE id = $1', [id]))
    }
  const rows: Rows = { accounts: [], deals: [], steps: [] }
  const ids = customers.map((customer) => {
    const id = randomUUID()
    const owner = people.get(customer.owner ?? '')
    const owned = { owner_id: owner?.id ?? null, team_id: owner?.team_id ?? null }
    rows.accounts.push({
      id,
      name: `Customer ${rows.accounts.length}`,
      country: customer.country ?? null,
      industry: customer.industry ?? null,
      channel: customer.channel ?? null,
      ...owned,
      ...standing(customer.stops, stageId),
    })
    addSteps(rows, id, null, customer.stops, stageId)
    for (const deal of customer.deals ?? []) {
      const dealId = randomUUID()
      const last = deal.stops.at(-1)
      const status = last?.stage === 'won' || last?.stage === 'lost' ? last.stage : 'open'
      rows.deals.push({
        id: dealId,
        account_id: id,
        status,
        amount_usd: deal.usd,
        product_line: deal.productLine ?? null,
        pipeline_id: stages[0]?.pipeline_id,
        closed_at: status === 'open' ? null : last?.at,
        ...owned,
        ...standing(deal.stops, stageId),
      })
      addSteps(rows, id, dealId, deal.stops, stageId)
    }
    return id
  })
  await insert(house, rows)
  return ids
}

function standing(stops: readonly Stop[], stageId: (code: string) => string): object {
  const [first, last] = [stops[0], stops.at(-1)]
  return { stage_id: stageId(last?.stage ?? 'lead'), stage_since: last?.at, created_at: first?.at }
}

function addSteps(
  rows: Rows,
  accountId: string,
  dealId: string | null,
  stops: readonly Stop[],
  stageId: (code: string) => string,
): void {
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1]
    rows.steps.push({
      id: randomUUID(),
      account_id: accountId,
      opportunity_id: dealId,
      from_stage_id: before === undefined ? null : stageId(before.stage),
      to_stage_id: stageId(stop.stage),
      at: stop.at,
    })
  }
}

async function insert({ database }: House, { accounts, deals, steps }: Rows): Promise<void> {
  await database.rows(
    `INSERT INTO account (id, name, country, industry, channel, owner_id, team_id, stage_id, stage_since, created_at)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, name text, country text, industry text, channel text,
       owner_id uuid, team_id uuid, stage_id uuid, stage_since timestamptz, created_at timestamptz)`,
    [JSON.stringify(accounts)],
  )
  await database.rows(
    `INSERT INTO opportunity (id, account_id, name, status, amount, currency, amount_usd, product_line, pipeline_id,
       owner_id, team_id, stage_id, stage_since, created_at, closed_at)
     SELECT id, account_id, 'Deal', status::"OpportunityStatus", amount_usd, 'USD', amount_usd, product_line, pipeline_id,
       owner_id, team_id, stage_id, stage_since, created_at, closed_at
     FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, account_id uuid, status text, amount_usd numeric,
       product_line text, pipeline_id uuid, owner_id uuid, team_id uuid, stage_id uuid, stage_since timestamptz,
       created_at timestamptz, closed_at timestamptz)`,
    [JSON.stringify(deals)],
  )
  await database.rows(
    `INSERT INTO stage_transition (id, account_id, opportunity_id, from_stage_id, to_stage_id, at, reason)
     SELECT id, account_id, opportunity_id, from_stage_id, to_stage_id, at, '{"en":"moved"}'
     FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, account_id uuid, opportunity_id uuid, from_stage_id uuid,
       to_stage_id uuid, at timestamptz)`,
    [JSON.stringify(steps)],
  )
}

const DAY_MS = 86_400_000
/** Days after the first of January 2026. */
export const day = (number: number): Date => new Date(Date.UTC(2026, 0, 1) + number * DAY_MS)

/** The same numbers every time. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** A way through the stages as chance has it: forward mostly, sometimes back, lost and found again. */
export function chanceWay(next: () => number, from: Date): Stop[] {
  const stops: Stop[] = [{ stage: 'lead', at: from }]
  let position = 0
  while (stops.length < 8 && next() < 0.75) {
    const at = new Date((stops.at(-1)?.at.getTime() ?? 0) + next() * 20 * DAY_MS)
    const draw = next()
    position = draw < 0.2 ? 5 : draw < 0.3 ? Math.max(0, position - 1) : Math.min(4, position === 5 ? 1 : position + 1)
    const stage = CODES[position] ?? 'lead'
    if (stage !== stops.at(-1)?.stage) stops.push({ stage, at })
  }
  return stops
}
