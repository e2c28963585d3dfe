import type { Transaction } from '../../database/client.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import { NOTICE_CHANNEL } from '../../shared/notify.ts'
import type { EnginePipeline, Track } from '../domain/replay-customer.ts'
import { type Difference, ENTRY_REASON } from '../domain/replay-difference.ts'
import type { LoadedCustomer } from './replay-facts.store.ts'

export interface ReplayedCustomer {
  readonly customer: LoadedCustomer
  readonly tracks: readonly Track[]
  readonly difference: Difference
}

/** A set of rows as one parameter. */
const asRows = (rows: readonly object[]): string => JSON.stringify(rows)

/**
 * Makes the stored histories equal to the replayed ones: only differences are written, in a handful of statements however
 * many customers they belong to.
 */
export async function writeReplays(
  transaction: Transaction,
  replayed: readonly ReplayedCustomer[],
  pipelines: ReadonlyMap<string, EnginePipeline>,
): Promise<void> {
  const remove = replayed.flatMap(({ difference }) => difference.remove)
  if (remove.length > 0) await transaction.$executeRaw`DELETE FROM stage_transition WHERE id = ANY(${remove}::uuid[])`
  await writeEntries(transaction, replayed)
  await writeTransitions(transaction, replayed)
  await writeTimeline(transaction, replayed, pipelines)
  await writeStandings(transaction, replayed)
}

async function writeEntries(transaction: Transaction, replayed: readonly ReplayedCustomer[]): Promise<void> {
  const rows = replayed.flatMap(({ customer, difference }) =>
    difference.entries.map(({ opportunityId, entry }) => ({
      ...entry,
      accountId: customer.id,
      opportunityId,
      reason: ENTRY_REASON,
    })),
  )
  if (rows.length === 0) return
  await transaction.$executeRaw`
    INSERT INTO stage_transition (id, account_id, opportunity_id, from_stage_id, to_stage_id, at, reason)
    SELECT id, "accountId", "opportunityId", NULL, "toStageId", at, reason
    FROM jsonb_to_recordset(${asRows(rows)}::jsonb) AS r(id uuid, "accountId" uuid, "opportunityId" uuid, "toStageId" uuid, at timestamptz, reason jsonb)
    ON CONFLICT (id) DO UPDATE SET at = excluded.at`
}

async function writeTransitions(transaction: Transaction, replayed: readonly ReplayedCustomer[]): Promise<void> {
  const rows = replayed.flatMap(({ customer, difference }) =>
    difference.write.map((row) => ({ ...row, accountId: customer.id })),
  )
  if (rows.length === 0) return
  await transaction.$executeRaw`
    INSERT INTO stage_transition (id, account_id, opportunity_id, from_stage_id, to_stage_id, at, rule_id, rule_version, event_id, reason, suggested)
    SELECT id, "accountId", "opportunityId", "fromStageId", "toStageId", at, "ruleId", "ruleVersion", "eventId", reason, suggested
    FROM jsonb_to_recordset(${asRows(rows)}::jsonb) AS r(id uuid, "accountId" uuid, "opportunityId" uuid, "fromStageId" uuid,
      "toStageId" uuid, at timestamptz, "ruleId" uuid, "ruleVersion" int, "eventId" uuid, reason jsonb, suggested boolean)
    ON CONFLICT (id) DO UPDATE SET from_stage_id = excluded.from_stage_id, to_stage_id = excluded.to_stage_id, at = excluded.at,
      rule_version = excluded.rule_version, reason = excluded.reason, suggested = excluded.suggested`
}

/** The lines of the timeline that the rules made, for customers whose history changed. */
async function writeTimeline(
  transaction: Transaction,
  replayed: readonly ReplayedCustomer[],
  pipelines: ReadonlyMap<string, EnginePipeline>,
): Promise<void> {
  const changed = replayed.filter(
    ({ difference }) => difference.remove.length > 0 || difference.write.length > 0 || replayed.length === 1,
  )
  if (changed.length === 0) return
  const accountIds = changed.map(({ customer }) => customer.id)
  await transaction.$executeRaw`
    DELETE FROM timeline_entry e WHERE e.account_id = ANY(${accountIds}::uuid[]) AND e.kind = 'stage' AND e.actor = 'system'
      AND NOT EXISTS (SELECT 1 FROM stage_transition t WHERE t.account_id = e.account_id AND t.id::text = e.source_id
        AND e.action = CASE WHEN t.suggested THEN 'stage_suggested' ELSE 'stage_moved' END)`
  const codes = new Map([...pipelines.values()].flatMap(({ stages }) => stages.map(({ id, code }) => [id, code])))
  const rows = changed.flatMap(({ customer, tracks, difference }) => {
    const kept = new Set(customer.transitions.map(({ id }) => id).filter((id) => !difference.remove.includes(id)))
    const written = new Set(difference.write.map(({ id }) => id))
    return tracks.flatMap((track) =>
      track.transitions
        .filter(({ id }) => written.has(id) || kept.has(id))
        .map((transition) => {
          const deal = customer.deals.find(({ id }) => id === track.opportunityId)
          return {
            id: crypto.randomUUID(),
            accountId: customer.id,
            action: transition.suggested ? 'stage_suggested' : 'stage_moved',
            sourceId: transition.id,
            data: {
              from: codes.get(transition.fromStageId) ?? null,
              to: codes.get(transition.toStageId) ?? null,
              reason: transition.reason,
              ...(deal === undefined ? {} : { opportunityId: deal.id, deal: deal.name }),
            },
            at: transition.at,
          }
        }),
    )
  })
  if (rows.length === 0) return
  await transaction.$executeRaw`
    WITH written AS (
      INSERT INTO timeline_entry (id, account_id, kind, action, source_id, actor, data, occurred_at)
      SELECT id, "accountId", 'stage', action, "sourceId", 'system', data, at
      FROM jsonb_to_recordset(${asRows(rows)}::jsonb) AS r(id uuid, "accountId" uuid, action text, "sourceId" text, data jsonb, at timestamptz)
      ON CONFLICT (kind, action, source_id) DO UPDATE SET data = excluded.data, occurred_at = excluded.occurred_at
        WHERE (timeline_entry.data, timeline_entry.occurred_at) IS DISTINCT FROM (excluded.data, excluded.occurred_at)
      RETURNING id, account_id)
    SELECT pg_notify(${NOTICE_CHANNEL}, json_build_object('topic', 'timeline_entry_added', 'id', id, 'accountId', account_id)::text) FROM written`
}

/** Where customers and deals stand now, and whether a deal has ended. */
async function writeStandings(transaction: Transaction, replayed: readonly ReplayedCustomer[]): Promise<void> {
  const accounts: object[] = []
  const deals: object[] = []
  for (const { customer, tracks } of replayed) {
    for (const { opportunityId, stageId, since, lockedAt, outcome } of tracks) {
      const standing = { stageId, since, lockedAt }
      if (opportunityId === null) {
        if (standsElsewhere(customer, standing)) accounts.push({ id: customer.id, ...standing })
        continue
      }
      const deal = customer.deals.find(({ id }) => id === opportunityId)
      if (deal === undefined || (!standsElsewhere(deal, standing) && deal.status === outcome)) continue
      deals.push({ id: deal.id, accountId: customer.id, ...standing, outcome })
    }
  }
  if (accounts.length > 0)
    await transaction.$executeRaw`
      UPDATE account a SET stage_id = r."stageId", stage_since = r.since, stage_locked_at = r."lockedAt", updated_at = now()
      FROM jsonb_to_recordset(${asRows(accounts)}::jsonb) AS r(id uuid, "stageId" uuid, since timestamptz, "lockedAt" timestamptz)
      WHERE a.id = r.id`
  if (deals.length > 0) {
    await transaction.$executeRaw`
      UPDATE opportunity o SET stage_id = r."stageId", stage_since = r.since, stage_locked_at = r."lockedAt", updated_at = now(),
        status = r.outcome::"OpportunityStatus", closed_at = CASE WHEN r.outcome = 'open' THEN NULL ELSE r.since END
      FROM jsonb_to_recordset(${asRows(deals)}::jsonb) AS r(id uuid, "stageId" uuid, since timestamptz, "lockedAt" timestamptz, outcome text)
      WHERE o.id = r.id`
    await transaction.$executeRaw(Prisma.sql`
      SELECT pg_notify(${NOTICE_CHANNEL}, json_build_object('topic', 'deal_changed', 'id', id, 'accountId', "accountId")::text)
      FROM jsonb_to_recordset(${asRows(deals)}::jsonb) AS r(id uuid, "accountId" uuid)`)
  }
}

function standsElsewhere(
  now: { readonly stageId: string; readonly stageSince: Date; readonly stageLockedAt: Date | null },
  then: { readonly stageId: string; readonly since: Date; readonly lockedAt: Date | null },
): boolean {
  return (
    now.stageId !== then.stageId ||
    now.stageSince.getTime() !== then.since.getTime() ||
    now.stageLockedAt?.getTime() !== then.lockedAt?.getTime()
  )
}
